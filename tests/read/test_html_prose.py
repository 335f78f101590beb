"""Loose HTML as blocks of prose."""

from __future__ import annotations

import pytest

from codegen.ir.names import TypeName
from codegen.ir.prose import (
    Block,
    BulletList,
    Code,
    CodeBlock,
    Emphasis,
    Inline,
    Link,
    Paragraph,
    Prose,
    Reference,
    Text,
    plain,
)
from codegen.read.html.blocks import MAX_DEPTH
from codegen.read.html.prose import html_prose, reference

CART = TypeName.parse("shop.Cart")


def words(*inlines: Inline | str) -> Paragraph:
    return Paragraph(tuple(Text(each) if isinstance(each, str) else each for each in inlines))


def items(*items: str) -> BulletList:
    return BulletList(tuple((words(item),) for item in items))


@pytest.mark.parametrize(
    ("html", "blocks"),
    [
        ("", ()),
        (" \n ", ()),
        ("one   two\n three", (words("one two three"),)),
        ("one<p>two</p> three", (words("one"), words("two"), words("three"))),
        ("one<br/>two<br>three", (words("one"), words("two"), words("three"))),
        ("<h2>Head</h2>body", (words(Emphasis("Head", strong=True)), words("body"))),
        ("a&nbsp;b &lt;c&gt; &#147;d&#148; e&f", (words("a b <c> “d” e&f"),)),
        ("*a* _b_ `c` [d](e.md) # f", (words("*a* _b_ `c` [d](e.md) # f"),)),
        ("<b>a</b> <em>b </em>c", (words(Emphasis("a", strong=True), " ", Emphasis("b"), " c"),)),
        ("is<code> x </code>.", (words("is ", Code("x"), " ."),)),
        ("<i>never <p>closed", (words(Emphasis("never")), words("closed"))),
        ("<font color='red'>red</font> <u>line</u>", (words("red line"),)),
        ("seen: <img src='x.gif' alt='a tree'/>", (words("seen: a tree"),)),
    ],
)
def test_paragraphs(html: str, blocks: Prose) -> None:
    assert html_prose(html) == blocks


@pytest.mark.parametrize(
    ("html", "blocks"),
    [
        ("all:<ul><li>one<li>two</li> <li></ul>end", (words("all:"), items("one", "two"), words("end"))),
        ("<ul><li>one<p>more</ul>", (BulletList(((words("one"), words("more")),)),)),
        ("<ul>stray<li>one</ul>", (items("stray", "one"),)),
        ("<ol><li>a</ol>", (BulletList(((words("a"),),), ordered=True),)),
        ("<ul><li>a<ul><li>b</ul><li>c</ul>", (BulletList(((words("a"), items("b")), (words("c"),))),)),
        ("where <li>a</li> <li>b</li> so", (words("where"), items("a", "b"), words("so"))),
        ("</ul>a</li></td>", (words("a"),)),
        ("<ul><li>a<b>x</ul>y", (BulletList(((words("a", Emphasis("x", strong=True)),),)), words("y"))),
    ],
)
def test_lists(html: str, blocks: Prose) -> None:
    assert html_prose(html) == blocks


def nested(*parts: str | BulletList) -> tuple[Block, ...]:
    return tuple(words(each) if isinstance(each, str) else each for each in parts)


def listed(*items: tuple[Block, ...]) -> BulletList:
    return BulletList(items)


@pytest.mark.parametrize(
    ("html", "blocks"),
    [
        (
            "<ul><li>a<li>b<ul><li>c<li>d</ul>e</ul>f",
            (listed(nested("a"), nested("b", items("c", "d"), "e")), words("f")),
        ),
        ("<ul><li>a<dd>b</dd>c</ul>", (listed(nested("a", items("b"), "c")),)),
        (
            "<ul><li>a<li>b<dd>c</dd>d<li>e</ul>",
            (listed(nested("a"), nested("b", items("c"), "d"), nested("e")),),
        ),
        (
            "<dl><dt>a<dd>b<ul><li>c<dl><dt>d<dd>e<dd>f</dl></ul><dt>g<dd>h</dl>",
            (listed(nested("a: b", listed(nested("c", items("d: e", "f")))), nested("g: h")),),
        ),
        ("<ul><li>a<dl><dt>b<dd>c</dl><li>d</ul>", (listed(nested("a", items("b: c")), nested("d")),)),
        (
            "<ul><li>a<table><tr><td>b<td>c<tr><td>d</table>e</ul>",
            (listed(nested("a", items("b — c", "d"), "e")),),
        ),
        (
            "<table><tr><td>a<ul><li>b<br>c</ul><td>d</table>",
            (listed(nested("a", listed(nested("b", "c")), "d")),),
        ),
        (
            "<ul><li>a<ul><li>b</ul></ul>c<ul><li>d</ul>",
            (listed(nested("a", items("b"))), words("c"), items("d")),
        ),
    ],
)
def test_lists_within_lists(html: str, blocks: Prose) -> None:
    """Of two lists that are open, the inner one takes what follows, until it ends."""
    assert html_prose(html) == blocks


@pytest.mark.parametrize("outer", ["b", "i", "code", "a"])
@pytest.mark.parametrize("inner", ["b", "i", "code", "a"])
def test_of_two_styles_a_link_counts_most_then_code_then_stress(outer: str, inner: str) -> None:
    def tag(name: str) -> str:
        return "a href='shop.Job.md'" if name == "a" else name

    found = html_prose(f"<{tag(outer)}><{tag(inner)}>x</{inner}></{outer}>y")
    best = max((outer, inner), key=["i", "b", "code", "a"].index)
    styled: dict[str, Inline] = {
        "a": Link("x", Reference(TypeName.parse("shop.Job"))),
        "code": Code("x"),
        "b": Emphasis("x", strong=True),
        "i": Emphasis("x"),
    }
    assert found == (words(styled[best], "y"),)


@pytest.mark.parametrize(
    ("html", "shown"),
    [
        ("<code>a <a href='shop.Job.md'>x</a> b</code>", (Code("a"), " ", "LINK", " ", Code("b"))),
        (
            "<b>a <a href='shop.Job.md'>x</a> b</b>",
            (Emphasis("a", strong=True), " ", "LINK", " ", Emphasis("b", strong=True)),
        ),
        (
            "<b>a <code>x</code> b</b>",
            (Emphasis("a", strong=True), " ", Code("x"), " ", Emphasis("b", strong=True)),
        ),
        ("<b>a <i>x</b> b</i> c", (Emphasis("a x", strong=True), " ", Emphasis("b"), " c")),
    ],
)
def test_a_style_goes_on_behind_one_within_it(html: str, shown: tuple[str | Inline, ...]) -> None:
    link = Link("x", Reference(TypeName.parse("shop.Job")))
    assert html_prose(html) == (words(*(link if each == "LINK" else each for each in shown)),)


def test_a_definition_list_becomes_items_of_term_and_meaning() -> None:
    html = "<dl><dt><b>S</b></dt><dd> small </dd><dt>M:<dd>medium<dd>or so</dl>"
    small = words(Emphasis("S", strong=True), ": small")
    assert html_prose(html) == (BulletList(((small,), (words("M: medium"),), (words("or so"),))),)


def test_a_table_becomes_items_of_cells() -> None:
    html = "<table border='1'> <tr><th>size</th><th>is</th></tr> <tr><td>S<td>small<p>one</td> </tr></table>x"
    head = words(Emphasis("size", strong=True), " — ", Emphasis("is", strong=True))
    assert html_prose(html) == (BulletList(((head,), (words("S — small one"),))), words("x"))


def test_code_keeps_its_white_space() -> None:
    html = "so:<pre>\n if <b>a</b>:\n   b&nbsp;= 1\n</pre>done"
    assert html_prose(html) == (words("so:"), CodeBlock(" if a:\n   b = 1"), words("done"))


@pytest.mark.parametrize(
    ("html", "code"),
    [
        (
            "<pre>  cart {     line {       size = 1     }   }   </pre>",
            "cart {\n   line {\n     size = 1\n   }\n }",
        ),
        (
            "<pre>     Cart         Line         Lid             Hinge   </pre>",
            "Cart\n    Line\n    Lid\n        Hinge",
        ),
        ("<pre>cart   line</pre>", "cart\n  line"),
        ("<pre>a cart</pre>", "a cart"),
        ("<pre>      a cart </pre>", "a cart"),
        ("<pre>a  cart  of  wood</pre>", "a cart of wood"),
        ("<pre>cart --------> line    size</pre>", "cart --------> line    size"),
        ("<pre>+----+   +----+  | ab |</pre>", "+----+   +----+  | ab |"),
        ("<pre>cart&nbsp;&nbsp; line</pre>", "cart   line"),
        ("<pre>cart   one<br> line   two</pre>", "cart   one\n line   two"),
        ("<pre>if (a || b) {   c   }</pre>", "if (a || b) {\n  c\n  }"),
    ],
)
def test_code_on_one_line_gets_its_lines_back(html: str, code: str) -> None:
    assert html_prose(html) == (CodeBlock(code),)


@pytest.mark.parametrize(
    ("html", "shown"),
    [
        ("is <code>true</true>. So <code>x</code>", ("is ", Code("true"), ". So ", Code("x"))),
        ("is <b><code>true</true></b>.", ("is ", Code("true"), ".")),
        ("is <code>true</true>", ("is ", Code("true"))),
        ("write <code></line></code> last", ("write ", Code("</line>"), " last")),
        ("write <code><line>x</line> for", ("write ", Code("<line>x</line> for"))),
        ("see <a href = 'http://x.example/y'   the list</a>.", ("see the list.",)),
        ("see <font color='red' the list</font>.", ("see the list.",)),
    ],
)
def test_a_slip_in_a_tag_leaves_no_tag_behind(html: str, shown: tuple[str | Inline, ...]) -> None:
    assert html_prose(html) == (words(*shown),)


def test_a_link_that_was_not_closed_leads_where_it_says() -> None:
    link = Link("the job", Reference(TypeName.parse("shop.Job")))
    assert html_prose('see <a href="shop.Job.md"  the job</a>') == (words("see ", link),)


@pytest.mark.parametrize(
    "text",
    [
        "<host>:<port>/<path>",
        "<Line size='1' here</Line>",
        "a < b <= c <",
        "<a href='open",
        "<!-- x --> <?x?> <![CDATA[ <-- -->",
        "give <address> and <label>",
        "<script>alert(1)",
        "</false>",
        "<Event id='1'>",
        "<br and more words>",
        "<p clear='all' and> more",
        "</b or so> more",
        "<font color='red' and more>",
        "<input value>",
        "<li compacted>",
    ],
)
def test_what_is_no_tag_stays_text(text: str) -> None:
    assert html_prose(text) == (words(text),)


def test_scripts_are_only_text() -> None:
    assert html_prose("<script>if (a < b) x()</script> y") == (words("if (a < b) x() y"),)


@pytest.mark.parametrize(
    ("html", "inlines"),
    [
        ('<a href="shop.Job.md#run">it</a>', (Link("it", Reference(TypeName.parse("shop.Job"), "run")),)),
        (
            "<a href='docs/shop.Job.md'><code>it</code></a>",
            (Link("it", Reference(TypeName.parse("shop.Job"))),),
        ),
        ('<a href = "#size">it</a>', (Link("it", Reference(CART, "size")),)),
        ('<a href="http://example.org/a.md">it</a>', (Text("it"),)),
        ("<a name='x'>it</a>", (Text("it"),)),
        (
            'see <a href="shop.Job.md"> it </a>.',
            (Text("see "), Link("it", Reference(TypeName.parse("shop.Job"))), Text(" .")),
        ),
    ],
)
def test_links(html: str, inlines: tuple[Inline, ...]) -> None:
    assert html_prose(html, CART) == (Paragraph(inlines),)


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("shop.Job.md", "shop.Job"),
        ("../docs/shop.Job.md#run", "shop.Job#run"),
        ("shop.version.md#shop.version.release2", "shop.version#shop.version.release2"),
        ("shop.version.md#None", "shop.version"),
        ("#size", "shop.Cart#size"),
        ("size", "shop.Cart#size"),
        ("https://example.org/shop.Job.md", None),
        ("page.html", None),
        ("shop..Job.md", None),
        ("", None),
    ],
)
def test_references(url: str, shown: str | None) -> None:
    target = reference(url, CART)
    assert (None if target is None else str(target)) == shown


def test_a_member_of_no_page_is_no_reference() -> None:
    assert reference("#size") is None


def depth(blocks: Prose) -> int:
    lists = [block for block in blocks if isinstance(block, BulletList)]
    return max((1 + depth(item) for each in lists for item in each.items), default=0)


def characters(blocks: Prose) -> str:
    def of(block: Block) -> str:
        if isinstance(block, BulletList):
            return "".join(map(characters, block.items))
        return plain(block.inlines) if isinstance(block, Paragraph) else block.text

    return "".join(map(of, blocks))


@pytest.mark.parametrize(
    "unit", ["<ul><li>x", "<table><tr><td>x", "<dl><dt>x<dd>", "<b>x", "<li>x</li>", "<pre>x"]
)
def test_deep_nesting_is_cut_and_keeps_its_words(unit: str) -> None:
    blocks = html_prose(unit * 3_000)
    assert depth(blocks) <= MAX_DEPTH
    assert characters(blocks).count("x") == 3_000


@pytest.mark.parametrize(
    ("html", "blocks"),
    [
        ("a<br clear=all />b<hr noshade>c", (words("a"), words("b"), words("c"))),
        ("a<BR CLEAR = 'all'>b", (words("a"), words("b"))),
        ('<ul compact type="a b"><li>one', (items("one"),)),
        ("a <font color=red>b", (words("a b"),)),
    ],
)
def test_attributes_are_no_words(html: str, blocks: Prose) -> None:
    assert html_prose(html) == blocks


@pytest.mark.parametrize("unit", ["<", "<a ", '<a href="', "<!--", "&#", "<a b='", "<a", "<p a=b ", "<p a "])
def test_hostile_text_stays_text(unit: str) -> None:
    (block,) = html_prose(unit * 20_000 + ";")
    assert isinstance(block, Paragraph)


def test_lists_that_close_again_are_followed_at_the_right_depth() -> None:
    blocks = html_prose("<ul><li>" * 40 + "in" + "</ul>" * 40 + "out")
    assert blocks[-1] == words("out")


def test_what_follows_an_item_without_a_list_belongs_to_the_item_around_it() -> None:
    html = "<ul><li>one<dd>two</dd><p>three<li>four</ul>"
    first = (words("one"), items("two"), words("three"))
    assert html_prose(html) == (BulletList((first, (words("four"),))),)
