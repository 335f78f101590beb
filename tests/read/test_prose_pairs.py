"""Hard cases of prose, before and after: what stands in a document, and the CommonMark that the IR has of it.

Each text is the description of a property, in RST, in Markdown, or in both. Both together yield what Markdown
says, which keeps the borders that RST has lost. ``<label>`` and its like stand for links, for short.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from inspect import cleandoc

import pytest

from codegen.diagnostics import Diagnostics
from codegen.ir.commonmark import to_commonmark
from codegen.link import link
from codegen.read.sources import Document
from tests.documents import case, read_all

TARGETS = """\
.. _Cart: ../../shop/Cart.rst

.. _label: ../../shop/Cart.rst#label

.. _owner: ../../shop/Cart.rst#owner

"""
URLS = {"Cart": "shop.Cart.md", "label": "shop.Cart.md#label", "owner": "shop.Cart.md#owner"}


@dataclass(frozen=True)
class Pair:
    """A text in its formats, and what becomes of it.

    Attributes:
        rst: The lines of an RST text, without their indent; empty where there is none.
        html: The text in Markdown; empty where there is none.
        says: The CommonMark of RST alone, or of Markdown where there is no RST.
        markdown_says: The CommonMark of Markdown alone, where it differs.
    """

    rst: str
    html: str
    says: str
    markdown_says: str = ""


PAIRS = {
    "glued sentences were paragraphs": Pair(
        "Counted in coins.A till rounds it up. It never rounds down.iTill does the same.",
        "Counted in coins. <p>A till rounds it up. It never rounds down. <p> iTill does the same.",
        """
        Counted in coins.

        A till rounds it up. It never rounds down.

        iTill does the same.
        """,
    ),
    "brackets, quotes and other marks end sentences too": Pair(
        'Made of (good) "paper".The rest is (lost).Nobody asks!Take note:This takes time?It does.',
        """
        Made of (good) "paper".<p>The rest is (lost).<p>Nobody asks!<p>Take note:<p>This takes time?
        <p>It does.
        """,
        r"""
        Made of (good) "paper".

        The rest is (lost).

        Nobody asks\!

        Take note:

        This takes time?

        It does.
        """,
    ),
    "names keep their dots": Pair(
        'Needs Till.Open or "shop.Till" (e.g. a key), from 2.5 on, i.e. in U.S. shops of type shop.CartShop.',
        "",
        'Needs Till.Open or "shop.Till" (e.g. a key), from 2.5 on, i.e. in U.S. shops of type shop.CartShop.',
    ),
    "names keep their dots beside glued sentences": Pair(
        "Only at http://shop.Example/a.B then.Closed at night, cf. label.Text() and shop.Till.close.The end.",
        "",
        r"""
        Only at http://shop.Example/a.B then.

        Closed at night, cf. label.Text() and shop.Till.close.

        The end.
        """,
    ),
    "an item in pieces": Pair(
        """
        Depends on the cart:
         * If the
         * `owner`_
         * of the
         * `Cart`_
         * is known, then
         * label
         * is shown (see
         * `label`_
         * ).
         * Otherwise nothing is.
        """,
        """
        Depends on the cart: <ul><li>If the <owner> of the <Cart> is known, then label is shown (see <label>).
        <li>Otherwise nothing is.</ul>
        """,
        """
        Depends on the cart:

        - If the <owner> of the <Cart> is known, then label is shown (see <label>).
        - Otherwise nothing is.
        """,
    ),
    "items that begin with a link": Pair(
        """
        One of:
         *
         * `label`_
         * : what to print.
         *
         * `owner`_
         * - who pays, or
         * `Cart`_
         * .
         * `owner`_
         * .
        """,
        "",
        """
        One of:

        - <label>: what to print.
        - <owner> - who pays, or <Cart>.<owner>.
        """,
    ),
    "the last item swallows the text after the list": Pair(
        """
        Paid with:
         * coins
         * paper.Cards are not taken.
        See `owner`_ .
        """,
        "Paid with: <ul><li>coins <li>paper.</ul>Cards are not taken. <p>See <owner>.",
        """
        Paid with:

        - coins
        - paper.

        Cards are not taken.

        See <owner>.
        """,
    ),
    "a list of links, and the text after it": Pair(
        """
        Changed by:
         *
         * `label`_
         *
         * `owner`_
         *
         * This list is short.
        """,
        "Changed by: <ul> <li><label> <li><owner></ul>This list is short.",
        """
        Changed by:

        - <label>
        - <owner>

        This list is short.
        """,
    ),
    "a list of single words": Pair(
        """
        Shows:
         * label
         * owner and price
         * colour
        """,
        "Shows: <ul><li>label<li>owner and price</li><li>colour</ul>",
        """
        Shows:

        - label
        - owner and price
        - colour
        """,
    ),
    "spaces beside links": Pair(
        "See ( `Cart`_ . `owner`_ ), all `Cart`_ s, and a `label`_ . It is short. See `Cart`_ See `owner`_",
        "See (<Cart>.<owner>), all <Cart>s, and a <label>. It is short. See <Cart><p>See <owner>",
        """
        See (<Cart>.<owner>), all <Cart>s, and a <label>. It is short. See <Cart>

        See <owner>
        """,
    ),
    "bullets no deeper than the text": Pair(
        """
        In words:
        * one
        * two
        """,
        "In words: <ul><li>one</li><li>two</li></ul>",
        """
        In words:

        - one
        - two
        """,
    ),
    "pieces of an address": Pair(
        """
        Ask at:
         * http://
         * host
         * :
         * port
         * for it.
         * the desk.
        """,
        "Ask at: <li>http://<host>:<port> for it.</li> <li>the desk.</li>",
        """
        Ask at:

        - http://host:port for it.
        - the desk.
        """,
        r"""
        Ask at:

        - http://\<host>:\<port> for it.
        - the desk.
        """,
    ),
    "stray characters are characters": Pair(
        r"A * or a \ costs 5 `coins and __init__ or <b or *x* & y.",
        r"A * or a \ costs 5 `coins and __init__ or &lt;b or *x* & y.",
        r"A \* or a \\ costs 5 \`coins and \_\_init\_\_ or \<b or \*x\* & y.",
    ),
    "links without a target mean what their words say": Pair(
        "Use `Put_Task`_ of a `Cart`_ or `wanted`_ , no `Nil`_ .",
        "",
        "Use [Put_Task](vim:shop.Cart#Put_Task) of a <Cart> or [wanted](vim:shop.Cart.Item#wanted), no Nil.",
    ),
    "half closed and nested": Pair(
        "",
        "For:<ul><li>one<ul><li>a <b>b</b><li>c</ul><li>two <p> more </p></ul> <p> end<br>so<p>",
        """
        For:

        - one

          - a **b**
          - c

        - two

          more

        end

        so
        """,
    ),
    "tables, definitions, code and entities": Pair(
        "",
        """
        Sizes:<table><tr><th>size</th><th>is</th></tr><tr><td>S</td><td>small</td></tr></table>
        <dl><dt>M</dt><dd>medium</dd></dl><pre>if a &lt; b:&nbsp;c</pre>&quot;so&quot; &amp; &#147;on&#148;
        """,
        """
        Sizes:

        - **size** — **is**
        - S — small

        * M: medium

        ```
        if a < b: c
        ```

        "so" & “on”
        """,
    ),
}


def rst(text: str) -> Document:
    lines = "".join(f"       {line}\n" for line in cleandoc(text).split("\n"))
    return Document("shop/Cart/Item.rst", TARGETS + case("data_object").replace("       In cents.\n", lines))


def markdown(html: str) -> Document:
    for name, url in URLS.items():
        html = html.replace(f"<{name}>", f'<a href="{url}">{name}</a>')
    html = " ".join(html.split())
    return Document("shop.Cart.Item.md", case("data_object", "md").replace("In cents.", html))


def wanted(text: str) -> str:
    """A CommonMark text with its links."""
    return re.sub(r"(?<!\\)<(\w+)>", lambda found: linked(found[1]), cleandoc(text))


def linked(name: str) -> str:
    return f"[{name}](vim:{URLS[name].replace('.md', '')})"


def said(*documents: Document) -> str:
    """The description of the property once all is read and linked, with the type that links lead to."""
    cart = Document("shop/Cart.rst", case("managed_object"))
    reading, _ = read_all(cart, *documents)
    api = link(reading.statements, (), Diagnostics())
    (item,) = (type for type in api.types if str(type.name) == "shop.Cart.Item")
    return to_commonmark(next(p.description for p in item.properties if p.name == "price"))


@pytest.mark.parametrize("pair", PAIRS.values(), ids=PAIRS.keys())
def test_pairs(pair: Pair) -> None:
    says = wanted(pair.says)
    markdown_says = wanted(pair.markdown_says) or says
    if pair.rst:
        assert said(rst(pair.rst)) == says
    if pair.html:
        assert said(markdown(pair.html)) == markdown_says
    if pair.rst and pair.html:
        assert said(rst(pair.rst), markdown(pair.html)) == markdown_says, "Markdown keeps what RST has lost"


def test_where_markdown_says_nothing_rst_is_read_as_well_as_can_be() -> None:
    pair = PAIRS["the last item swallows the text after the list"]
    assert said(rst(pair.rst), markdown("")) == wanted(pair.says)


def test_lists_come_back_from_flattened_text() -> None:
    pair = PAIRS["an item in pieces"]
    flat = Document("item.txt", " ".join(rst(pair.rst).text.split()))
    assert said(flat) == wanted(pair.says)
