"""Pages of other releases, and as others have kept them: they say what the plain page says."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from tests.read.guide.pages import (
    CART,
    MOOD,
    NO_MONEY,
    NO_ROW,
    TILL,
    link,
    privilege,
    reference,
    since,
    table,
)
from tests.read.guide.test_guide import (
    facts,
    label,
    method_of,
    property_of,
    reading,
    type_of,
    value,
)

_ANCHOR = re.compile(r'<a id="([\w.]+)" name="[\w.]+"></a>\s*<h1>')
_CELLS = re.compile(r'((?:<td>|to a\n {6})<a href="(shop[\w.]+)\.html">\w+)(\[\])?</a>')
_SCHEMAS = re.compile(r"(<textarea.*?</textarea>)", re.DOTALL)


def outside_schemas(change: Callable[[str], str]) -> Callable[[str], str]:
    """A change of mark-up that leaves the fragments of the schema, which are XML."""
    return lambda text: "".join(
        part if at % 2 else change(part) for at, part in enumerate(_SCHEMAS.split(text))
    )


def newer_headings(text: str) -> str:
    """Since 6.5, names in brackets follow those on the wire: dotted ones of types, short ones of methods."""
    dotted = _ANCHOR.search(text)
    assert dotted is not None
    text = re.sub(r"(- +\n?\s*\w+)</h1>", rf"\1({dotted[1]})</h1>", text)
    return re.sub(r'(<a id="(\w+)" name="\w+"></a>\n<h1>\w+)</h1>', r"\1(\2)</h1>", text)


def in_a_portal(text: str) -> str:
    """Portals show a page between headings, menus and notes of their own."""
    above = '<header><h1>Shop API</h1><div id="commonRightMenu">Print</div></header><main>'
    below = "</main><footer><h1>Read more</h1><dl><dt>Since</dt><dd>ever</dd></dl></footer>"
    return text.replace("<body>", f"<body>{above}").replace("</body>", f"{below}</body>")


VARIATIONS: dict[str, Callable[[str], str]] = {
    "newer headings": newer_headings,
    "in a portal": in_a_portal,
    "newer headings in a portal": lambda text: in_a_portal(newer_headings(text)),
    "capital letters": outside_schemas(lambda text: re.sub(r"</?\w+", lambda tag: tag[0].upper(), text)),
    "no endings": lambda text: re.sub(r"</(td|tr|th|p|dd|dt|li)>", "", text),
    "XHTML": lambda text: text.replace("<br>", "<br />").replace("<p></p>", "<p/>"),
    "no quotes": outside_schemas(lambda text: re.sub(r'="([\w-]+)"', r"=\1", text)),
    "single quotes": lambda text: re.sub(r'="([^"\']*)"', r"='\1'", text),
    "on few lines": lambda text: re.sub(r"\s*\n\s*", " ", text),
    "anchors by id": lambda text: re.sub(r'<a id="([^"]*)" name="[^"]*">', r'<a id="\1">', text),
    "anchors by name": lambda text: re.sub(r'<a id="([^"]*)" name="[^"]*">', r'<a name="\1">', text),
    "anchors that close themselves": lambda text: re.sub(r"<a (id=[^>]*)></a>", r"<a \1/>", text),
    "anchors in headings": lambda text: re.sub(r"(<a id=[^>]*></a>)\s*<h1>", r"<h1>\1", text),
    "headings as anchors": lambda text: re.sub(r'<a id=("[^"]*")[^>]*></a>\s*<h1>', r"<h1 id=\1>", text),
    "tables that scroll": lambda text: re.sub(
        r'(<table cellspacing="0">.*?</table>)', r"<div><div>\1</div></div>", text, flags=re.DOTALL
    ),
    "scripts everywhere": lambda text: re.sub(
        r"<(h1|p class|table)", r"<script>if (a < b) {}</script><\1", text
    ),
    "marks in other elements": lambda text: re.sub(r"<span (.*?)</span>", r"<sup \1</sup>", text),
    "colons": lambda text: re.sub(r"(<dt>\w[^<]*|<I>Since )<", r"\1: <", text).replace("ted.<", "ted:<"),
    "more classes": lambda text: re.sub(r'class="(table-title|header-footer)"', r'class="x \1 y"', text),
    "a comment behind the end": lambda text: text + "<!-- saved by an archive -->\n<!--\n at noon -->\n",
    "tags that may be left out": lambda text: re.sub(r"</?html[^>]*>|</body>|</head>", "", text).lstrip(),
    "links of another system": lambda text: re.sub(r'href="([\w.]+\.html)', r'href="..\\docs\\\1', text),
    "links of a portal": lambda text: re.sub(r'href="([\w.]+)\.html', r'href="/apis/9/shop/\1', text),
    "names in brackets": lambda text: _CELLS.sub(r"\1</a>(\2)\3", text),
    "bases in brackets": lambda text: re.sub(r">(DynamicData|MethodFault)</a>", r">\1(vmodl.\1)</a>", text),
    "a base for links": lambda text: text.replace("<head>", '<head><base href="https://example.org/docs/">'),
    "a document type": lambda text: '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">\n' + text,
}


@pytest.mark.parametrize("variation", VARIATIONS)
@pytest.mark.parametrize("text", [CART, TILL, MOOD, NO_MONEY], ids=["CART", "TILL", "MOOD", "NO_MONEY"])
def test_each_variation_says_the_same(text: str, variation: str) -> None:
    changed = VARIATIONS[variation](text)
    assert changed != text or variation in (
        *("no quotes", "XHTML", "names in brackets", "bases in brackets", "marks in other elements"),
    )
    assert facts(type_of(changed)) == facts(type_of(text))


@pytest.mark.parametrize("text", [CART, TILL, NO_MONEY], ids=["CART", "TILL", "NO_MONEY"])
def test_rows_without_endings_end_where_the_next_begins(text: str) -> None:
    """Whatever is left open in them, such as words in angle brackets that were never meant as tags."""
    text = text.replace("<p></p>\n    ", "<p></p>\n    <host>:<port> ")
    assert facts(type_of(re.sub(r"</(td|tr|th)>", "", text))) == facts(type_of(text))


def test_the_short_name_in_a_heading_counts() -> None:
    text = TILL.replace("<h1>Pay_Task</h1>", "<h1>Pay_Task(payCart)</h1>")
    assert value(method_of(type_of(text), "Pay_Task").short_name) == "PayCart"


def test_headings_of_portals_without_menus_of_the_page_are_none_of_methods() -> None:
    text = re.sub(r'<table cellspacing="0" class="header-footer".*?</table>', "", TILL, flags=re.DOTALL)
    found, told = reading(in_a_portal(text))
    assert {code for code, _, _ in told} == {"unclaimed-line"}
    assert [facts(each) for each in found.statements.types] == [facts(type_of(TILL))]


def test_a_heading_in_a_text_is_one_of_the_text() -> None:
    text = TILL.replace("Pays for a cart.", "Pays for a cart.\n<h1>By the way</h1> And a tip.")
    pay = method_of(type_of(text), "Pay_Task")
    assert len(pay.parameters) == 2
    assert pay.description is not None
    assert "By the way" in repr(pay.description.value)


@pytest.mark.parametrize(
    ("words", "label_of"),
    [
        ("2.0", "2.0"),
        ("8.0.0.1", "8.0.0.1"),
        ("vSphere API Release 8.0.2.0", "vSphere API Release 8.0.2.0"),
        ("SMS API 6.5", "SMS API 6.5"),
        ("vSAN API vSAN 7.0U3", "vSAN API vSAN 7.0U3"),
        ("vSphere API Feature.dvs", "vSphere API Feature.dvs"),
    ],
)
def test_releases_are_kept_as_they_are_written(words: str, label_of: str) -> None:
    cart = type_of(CART.replace("vSphere API 4.1", words).replace("vSphere API 5.0", words))
    assert label(cart.since) == label_of
    assert label(property_of(cart, "coupons").since) == label_of


def test_references_whose_words_differ_are_of_the_type_that_is_linked() -> None:
    """Pages of ESX Agent Manager have a dotted name without a link, and the brackets only behind the type."""
    plain = f"vmodl.ManagedObjectReference\n<br> to a {link('shop.Customer', 'ShopCustomer[]')}"
    statement = type_of(
        CART.replace(reference("shop.Customer", "ShopCustomer"), plain).replace(
            '"owner" type="xsd:ManagedObjectReference"',
            '"owner" type="xsd:ManagedObjectReference" maxOccurs="unbounded"',
        )
    )
    owner = property_of(statement, "owner")
    assert (str(value(owner.type)), value(owner.array)) == ("shop.Customer", True)


def test_a_list_with_a_term_that_nobody_knows_says_the_rest() -> None:
    """Newer pages may have more to say; what they say is told, and not taken for the text of a method."""
    found, told = reading(TILL.replace("<dt>Required", "<dt>Shops</dt><dd>All.</dd><dt>Required"))
    assert [code for code, _, _ in told] == ["unclaimed-line", "unclaimed-line"]
    assert [facts(each) for each in found.statements.types] == [facts(type_of(TILL))]


def test_a_list_of_which_nobody_knows_a_term_is_no_text() -> None:
    words = "Needed Till.Pay Available in vSphere API 4.0"
    text = TILL.replace("<dt>Required Privileges</dt>\n<dd>\nTill.Pay", "<dt>Needed</dt><dd>Till.Pay")
    found, told = reading(
        text.replace("Since</dt>\n<dd>\nvSphere API 4.0", "Available in</dt><dd>vSphere API 4.0")
    )
    assert [message for _, message, _ in told] == [f"no rule of the layout reads these words: {words!r}"]
    assert "Needed" not in repr(found.statements.types)


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        (MOOD.replace("It rattles.", f"It rattles. {since('vSphere API 6.5')}"), "values"),
        (TILL.replace("If there is too little.", f"So it is. {since('vSphere API 6.5')}"), "methods"),
        (TILL.replace("Whether it is paid.", f"So it is. {since('vSphere API 6.5')}"), "methods"),
        (MOOD.replace("It rattles.", "<B>Deprecated.</B><I> As of vSphere API 6.5.</I>"), "values"),
        (TILL.replace("What to pay for.", "<B>Deprecated.</B><I> As of vSphere API 6.5.</I>"), "methods"),
    ],
)
def test_what_no_fact_takes_stays_in_the_text(text: str, owner: str) -> None:
    """Of values, faults and returns nobody keeps since when they are there, nor that they are deprecated."""
    assert "vSphere API 6.5" in repr(getattr(type_of(text), owner))


@pytest.mark.parametrize(
    "stray", ["xsd:long*", "xsd:long (in cents)", f"{link('shop.Sum', 'Array of ShopSum')}"]
)
def test_what_is_no_single_type_is_an_error(stray: str) -> None:
    assert "bad-field" in [code for code, _, _ in reading(CART.replace("xsd:long", stray, 1))[1]]


def test_several_privileges_are_all_needed() -> None:
    text = TILL.replace("Till.Pay\n", "Till.Pay<br>\nCart.Empty<br>\n")
    assert value(method_of(type_of(text), "Pay_Task").privilege) == "Till.Pay Cart.Empty"


def test_a_parameter_may_need_a_privilege() -> None:
    text = TILL.replace("<strong>cart</strong>", f"<strong>cart</strong>{privilege('Cart.Empty')}")
    cart, tip = method_of(type_of(text), "Pay_Task").parameters
    assert (value(cart.privilege), value(tip.privilege)) == ("Cart.Empty", None)


@pytest.mark.parametrize(
    ("said", "meant"), [("dynamic", "dynamic"), ("Cart.Empty Cart.Look", "Cart.Empty Cart.Look")]
)
def test_marks_of_members_say_what_lists_of_terms_may(said: str, meant: str) -> None:
    coins = property_of(type_of(TILL.replace("Till.Look", said)), "coins")
    assert value(coins.privilege) == meant


def test_a_mark_that_is_no_privilege_costs_only_that() -> None:
    found, told = reading(TILL.replace("Till.Look", "ask the cashier"))
    assert [code for code, _, _ in told] == ["bad-field"]
    assert property_of(found.statements.types[0], "coins").privilege is None


def events(*rows: str) -> str:
    """The page of the till, where paying causes events."""
    start = TILL.rindex(table("Events", ("Type",), NO_ROW))
    return (
        TILL[:start]
        + table("Events", ("Type",), *rows)
        + TILL[start + len(table("Events", ("Type",), NO_ROW)) :]
    )


def test_events_are_those_that_are_listed() -> None:
    names = "shop.event.Paid", "shop.event.Opened"
    rows = [f"<td>{link(name, name.rpartition('.')[2])}</td>" for name in names]
    statement = type_of(events(*rows))
    assert [str(each) for each in value(method_of(statement, "Pay_Task").events)] == [*names]  # type: ignore[attr-defined]  # a tuple
    assert method_of(statement, "OpenTill").events is None
    assert method_of(type_of(TILL), "Pay_Task").events is None


@pytest.mark.parametrize(
    ("row", "code"),
    [
        ("<td>Paid</td>", "bad-field"),
        (f"<td>{link('shop.event.Paid', 'Paid')}</td><td>At the end.</td>", "unclaimed-line"),
    ],
)
def test_what_is_no_list_of_events_is_told(row: str, code: str) -> None:
    assert [each for each, _, _ in reading(events(row))[1]] == [code]


JAVADOC = """<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<HTML><HEAD><TITLE>Cart</TITLE></HEAD><BODY><A NAME="navbar_top"></A><H2>Class Cart</H2>
<A NAME="field_detail"><!-- --></A><TABLE><TR><TH>Field Detail</TH></TR></TABLE>
<A NAME="method_detail"><!-- --></A><TABLE><TR><TH>Method Detail</TH></TR></TABLE></BODY></HTML>
"""


@pytest.mark.parametrize(
    "text",
    [
        JAVADOC,
        '<html><frameset cols="25%,75%"><frame src="left-pane.html"></frameset></html>',
        "<html><head><title>Objects</title></head><body><h1>Managed Object Types Overview</h1></body></html>",
        "<html><body><h1>CPU Counters</h1><table><tr><th>Counter</th></tr></table></body></html>",
        "<html><body><h1>Data Object</h1><h1>- Cart</h1></body></html>",
    ],
)
def test_pages_of_other_sorts_are_passed_over(text: str) -> None:
    assert [code for code, _, _ in reading(text)[1]] == ["passed-over"]
