"""Pages of the HTML reference: what they state, and what is told of damaged ones."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.diagnostics import Diagnostics
from codegen.ir.names import ANY_MANAGED, Kind, Primitive, TypeName
from codegen.ir.prose import Prose, words
from codegen.ir.statements import MethodStatement, PropertyStatement, TypeStatement
from codegen.read.forms import built_in
from codegen.read.reader import Reading, read
from codegen.read.sources import Document
from codegen.read.sources.decoding import decode
from tests.read.guide.pages import (
    CART,
    MOOD,
    NO_MONEY,
    OPTIONAL,
    TILL,
    description,
    faults,
    link,
    method,
    named,
    page,
    parameters,
    properties,
    returns,
    schema,
    table,
    terms,
)

Told = list[tuple[str, str, int]]


def reading(text: str, path: str = "page.html") -> tuple[Reading, Told]:
    """What a page gives, and what is told of it: code, message, line."""
    diagnostics = Diagnostics()
    found = read([Document(path, text)], diagnostics)
    return found, [(each.code, each.message, each.place.line) for each in diagnostics]


def type_of(text: str) -> TypeStatement:
    """The type of a page of which nothing is to be told."""
    found, told = reading(text)
    assert told == []
    (statement,) = found.statements.types
    return statement


def property_of(statement: TypeStatement, name: str) -> PropertyStatement:
    return next(each for each in statement.properties if each.name == name)


def method_of(statement: TypeStatement, name: str) -> MethodStatement:
    return next(each for each in statement.methods if each.name == name)


def said(prose: Prose) -> str:
    """The words of a text."""
    return " ".join(words(prose))


def value(stated: object) -> object:
    """The value of a fact, None where nothing states it."""
    return getattr(stated, "value", None)


def label(stated: object) -> object:
    """The name of a version."""
    return getattr(value(stated), "label", None)


def test_a_data_object() -> None:
    cart = type_of(CART)
    assert cart.name == TypeName.parse("shop.Cart")
    assert (value(cart.kind), value(cart.wire_name)) == (Kind.DATA, "ShopCart")
    assert value(cart.base) == TypeName.parse("vmodl.DynamicData")
    assert label(cart.since) == "vSphere API 4.1"
    assert cart.description is not None
    assert said(cart.description.value) == "What a customer has taken. It is emptied at the till."


def test_fields_are_in_the_order_of_the_schema() -> None:
    assert [each.name for each in type_of(CART).properties] == ["total", "owner", "coupons"]


def test_what_rows_say_of_properties() -> None:
    cart = type_of(CART)
    coupons = property_of(cart, "coupons")
    assert (value(coupons.type), value(coupons.array), value(coupons.optional)) == (
        Primitive.STRING,
        True,
        True,
    )
    assert label(coupons.since) == "vSphere API 5.0"
    assert coupons.description is not None
    assert said(coupons.description.value) == "Codes, in any order."
    owner = property_of(cart, "owner")
    assert (value(owner.type), value(owner.array), value(owner.optional)) == (
        TypeName.parse("shop.Customer"),
        False,
        False,
    )
    assert value(owner.since) is None


def test_a_managed_object() -> None:
    till = type_of(TILL)
    assert (value(till.kind), value(till.wire_name), value(till.base)) == (Kind.MANAGED, "ShopTill", None)
    coins = property_of(till, "coins")
    assert (value(coins.optional), value(coins.privilege)) == (True, "Till.Look")


def test_methods_with_all_that_their_tables_say() -> None:
    pay = method_of(type_of(TILL), "Pay_Task")
    assert (value(pay.privilege), label(pay.since), value(pay.short_name)) == (
        "Till.Pay",
        "vSphere API 4.0",
        "Pay",
    )
    cart, tip = pay.parameters
    assert (cart.name, value(cart.type), value(cart.optional)) == ("cart", TypeName.parse("shop.Cart"), False)
    assert (tip.name, value(tip.type), value(tip.optional)) == ("tip", Primitive.INT, True)
    assert label(tip.since) == "vSphere API 5.1"
    assert pay.returns is not None
    assert value(pay.returns.type) == TypeName.parse("vim.Task")
    assert [str(each.type) for each in pay.raises] == ["shop.fault.NoMoney"]
    assert pay.description is not None
    assert said(pay.description.value) == "Pays for a cart. cash: at once"


def test_a_method_without_parameters_that_may_give_nothing_back() -> None:
    open_till = method_of(type_of(TILL), "OpenTill")
    assert (open_till.parameters, open_till.raises, value(open_till.privilege)) == ((), (), None)
    assert open_till.returns is not None
    assert (value(open_till.returns.type), value(open_till.returns.optional)) == (Primitive.BOOLEAN, True)


def test_words_that_say_that_something_is_deprecated_are_no_part_of_its_text() -> None:
    open_till = method_of(type_of(TILL), "OpenTill")
    assert open_till.deprecated is not None
    assert open_till.description is not None
    deprecated = open_till.deprecated.value
    assert isinstance(deprecated, tuple)
    assert said(deprecated) == "As of vSphere API 5.0, nobody opens it."
    assert said(open_till.description.value) == "Opens it."
    assert value(method_of(type_of(TILL), "Pay_Task").deprecated) is False


def test_values_are_in_the_order_of_the_schema() -> None:
    mood = type_of(MOOD)
    assert (value(mood.kind), value(mood.wire_name)) == (Kind.ENUM, "ShopTillMood")
    assert [each.name for each in mood.values] == ["bad", "good"]


def test_a_fault() -> None:
    fault = type_of(NO_MONEY)
    assert (value(fault.kind), value(fault.base)) == (Kind.FAULT, TypeName.parse("vmodl.MethodFault"))
    assert value(property_of(fault, "missing").type) is Primitive.INT


def test_newer_headings_have_the_dotted_name() -> None:
    text = CART.replace("Data Object - ShopCart", "Data Object - ShopCart(shop.Cart)")
    assert type_of(text.replace('<a id="shop.Cart" name="shop.Cart"></a>', "")).name == TypeName.parse(
        "shop.Cart"
    )


def test_a_reference_to_any_object() -> None:
    any_object = link("vmodl.ManagedObjectReference", "ManagedObjectReference[]")
    text = page(
        "shop.Bag",
        "Data Object - ShopBag",
        terms(),
        description("Data Object", "A bag."),
        properties(named("things", any_object, "Whatever.")),
    )
    things = property_of(type_of(text), "things")
    assert (value(things.type), value(things.array)) == (ANY_MANAGED, True)


@pytest.mark.parametrize(
    ("said", "privilege"),
    [
        ("Till.Pay", "Till.Pay"),
        ("None", None),
        ("Dynamic - See discussion above", "dynamic"),
        (
            "If <b>this</b> - Till.Pay<br>If <b>that</b> - Cart.Pay<br>",
            "dynamic",
        ),
    ],
)
def test_privileges(said: str, privilege: str | None) -> None:
    text = TILL.replace("Till.Pay\n", f"{said}\n")
    assert value(method_of(type_of(text), "Pay_Task").privilege) == privilege


def test_words_that_are_no_privilege_cost_only_that() -> None:
    found, told = reading(TILL.replace("Till.Pay\n", "ask the cashier\n"))
    assert [(code, message) for code, message, _ in told] == [
        ("bad-field", "this is no privilege: 'ask the cashier'")
    ]
    assert method_of(found.statements.types[0], "Pay_Task").privilege is None


def as_saved(text: str) -> str:
    """The page as a browser writes what it has made of it."""
    text = re.sub(r"(<table[^>]*>\n)", r"\1<tbody>", text).replace("</table>", "</tbody></table>")
    text = re.sub(r'href="([\w.]+\.html)', r'href="https://example.org/reference/\1', text)
    return "<!DOCTYPE html>\n<!-- saved from url=(0030)https://example.org/reference/ -->\n" + text.replace(
        "<H2>", "<h2>"
    )


@pytest.mark.parametrize("text", [CART, TILL, MOOD, NO_MONEY])
def test_a_page_that_a_browser_saved_says_the_same(text: str) -> None:
    found, told = reading(as_saved(text))
    assert told == []
    assert facts(found.statements.types[0]) == facts(type_of(text))


def facts(statement: object) -> str:
    """A statement without places."""
    return re.sub(r"Place\([^)]*\)", "", repr(statement))


@pytest.mark.parametrize(
    "open_tag",
    ["<p>", "<li>", "<ul><li>", "<code>", "<b>", "<table>", "<key,value>", "<div>", "<dl><dt>", "<i>"],
)
def test_mark_up_that_is_left_open_swallows_nothing(open_tag: str) -> None:
    text = TILL.replace("Takes money.", f"Takes money. {open_tag} Here")
    found, told = reading(text)
    assert told == []
    statement = found.statements.types[0]
    assert [each.name for each in statement.properties] == ["coins"]
    assert [each.name for each in statement.methods] == ["OpenTill", "Pay_Task"]
    assert [len(each.parameters) for each in statement.methods] == [0, 2]


def test_words_in_angle_brackets_that_are_no_tag_stay() -> None:
    statement = type_of(CART.replace("Codes, in any order.", "Codes as <Shop Code>, in any order."))
    coupons = property_of(statement, "coupons").description
    assert coupons is not None
    assert said(coupons.value) == "Codes as <Shop Code>, in any order."


def test_links_lead_to_types_and_members() -> None:
    statement = type_of(CART.replace(link("shop.Till", "till"), '<a href="shop.Till.html#coins">till</a>'))
    total = property_of(statement, "total").description
    assert total is not None
    assert "shop.Till#coins" in str([str(getattr(each, "target", "")) for each in total.value[0].inlines])  # type: ignore[union-attr]  # it is a paragraph


def test_a_page_about_no_type_is_passed_over() -> None:
    found, told = reading("<html><body><h1>All objects</h1><p>Here they are.</p></body></html>")
    assert found.statements.types == ()
    assert told == [("passed-over", "the page is about no type", 1)]


DAMAGED = {
    "no heading": (
        CART.replace("<h1>Data Object - ShopCart</h1>", ""),
        "no-title",
        "no heading that names one",
    ),
    "no name": (CART.replace('<a id="shop.Cart" name="shop.Cart"></a>', ""), "no-title", "no heading"),
    "a row without a cell": (
        CART.replace("<td>xsd:long</td>", ""),
        "broken-table",
        "this row has 2 cells, where the table has 3 columns",
    ),
    "no type": (CART.replace("<td>xsd:long</td>", "<td></td>"), "bad-field", "no type is stated here"),
    "no name in a row": (
        CART.replace("<strong>total</strong>", "<strong>in all</strong>"),
        "bad-field",
        "this is no name: 'in all'",
    ),
    "a fault without a link": (
        TILL.replace(link("shop.fault.NoMoney", "shop.fault.NoMoney"), "too little"),
        "bad-field",
        "this is no link to a fault: 'too little'",
    ),
    "no table": (
        page("shop.Bag", "Data Object - ShopBag", terms(), description("Data Object", "A bag.")),
        "cut-off",
        "there is no table 'properties' below 'Data Object - ShopBag'",
    ),
    "no base": (
        CART.replace(link("vmodl.DynamicData", "DynamicData"), "nothing", 1),
        "bad-field",
        "this is no link to a type: 'nothing'",
    ),
    "a lost method": (
        TILL[: TILL.index('<br>\n<a id="pay"')] + "</body></html>",
        "cut-off",
        "the page lists the method 'pay' and does not have it",
    ),
    "the end": (CART[: CART.index('id="bottom"')], "cut-off", "the page has no end"),
    "no XML": (
        CART.replace("<complexContent>", ""),
        "bad-schema",
        "the fragment of the schema cannot be read",
    ),
    "entities": (
        CART.replace("<complexType", "<!DOCTYPE x [<!ENTITY a 'b'>]><complexType"),
        "bad-schema",
        "the fragment of the schema cannot be read",
    ),
    "words that no rule reads": (
        CART.replace("</table>\n<span", "</table>\nBuy now\n<span"),
        "unclaimed-line",
        "no rule of the layout reads these words: 'Buy now'",
    ),
    "an unknown term": (
        CART.replace("<dt>Since</dt>", "<dt>Colour</dt>"),
        "unclaimed-line",
        "no rule of the layout reads these words: 'Colour'",
    ),
    "another name in the schema": (
        CART.replace('name="ShopCart"', 'name="ShopBag"'),
        "contradiction",
        "the type is called ShopCart here and ShopBag in the fragment of the schema",
    ),
    "another base in the schema": (
        CART.replace("shop25:DynamicData", "shop25:Thing"),
        "contradiction",
        "the type extends DynamicData here and Thing in the fragment of the schema",
    ),
    "a base only in the schema": (
        CART.replace(f"<dt>Extends</dt>\n<dd>\n{link('vmodl.DynamicData', 'DynamicData')}\n</dd>\n", ""),
        "contradiction",
        "the type extends nothing here and DynamicData in the fragment of the schema",
    ),
    "optional in one place": (
        CART.replace('type="xsd:long"', 'type="xsd:long" minOccurs="0"'),
        "contradiction",
        "total may be absent in the fragment of the schema, and not in the table",
    ),
    "optional in the table alone": (
        CART.replace('type="xsd:string" minOccurs="0"', 'type="xsd:string"'),
        "contradiction",
        "coupons is not optional in the fragment of the schema, other than in the table",
    ),
    "another type in the schema": (
        CART.replace('type="xsd:long"', 'type="xsd:int"'),
        "contradiction",
        "the type of total is long here and int in the fragment of the schema",
    ),
    "another type of a return in the schema": (
        TILL.replace('name="returnval" type="xsd:boolean"', 'name="returnval" type="xsd:int"'),
        "contradiction",
        "the type of the return is boolean here and int in the fragment of the schema",
    ),
    "a return in the table alone": (
        TILL.replace('<element name="returnval" type="xsd:boolean" minOccurs="0"/>', ""),
        "contradiction",
        "the method gives something back here, and nothing in the fragment of the schema",
    ),
    "an array in one place": (
        CART.replace(' maxOccurs="unbounded"', ""),
        "contradiction",
        "coupons is not an array in the fragment of the schema, other than in the table",
    ),
    "a field only in the schema": (
        CART.replace("<sequence>", '<sequence><element name="tax" type="xsd:int"/>'),
        "contradiction",
        "the fragment of the schema has 'tax', which the table lacks",
    ),
    "a field only in the table": (
        CART.replace('<element name="total" type="xsd:long"/>', ""),
        "contradiction",
        "the fragment of the schema lacks 'total', which the table has",
    ),
}


@pytest.mark.parametrize("what", DAMAGED)
def test_what_is_wrong_is_told(what: str) -> None:
    text, code, message = DAMAGED[what]
    told = reading(text)[1]
    assert code in [each[0] for each in told]
    assert any(message in each[1] for each in told if each[0] == code), told
    assert all(0 < line <= text.count("\n") + 1 for _, _, line in told)


PROPERTIES = CART[CART.index('<p class="table-title">') : CART.index('<span class="footnote-ref">')]


@pytest.mark.parametrize(
    ("again", "code", "message"),
    [
        (PROPERTIES, "stated-twice", "the table 'properties' stands twice below 'Data Object - ShopCart'"),
        (
            PROPERTIES.replace("xsd:long", "xsd:int"),
            "stated-twice",
            "the table 'properties' stands twice below 'Data Object - ShopCart', and differs",
        ),
    ],
)
def test_a_table_that_stands_twice_is_told_once(again: str, code: str, message: str) -> None:
    found, told = reading(CART.replace(PROPERTIES, PROPERTIES + again))
    assert [each[:2] for each in told] == [(code, message)]
    assert [each.name for each in found.statements.types[0].properties] == ["total", "owner", "coupons"]


def test_what_came_after_its_type_may_be_absent_in_the_schema() -> None:
    text = CART.replace(OPTIONAL, "", 1)  # the coupons came later
    coupons = property_of(type_of(text), "coupons")
    assert value(coupons.optional) is False


def test_no_depth_breaks_the_reader() -> None:
    told = reading(CART.replace("Whose it is.", "<div>" * 5_000 + "Whose it is."))[1]
    assert [each[0] for each in told] == ["too-deep"]


def test_a_page_of_another_encoding_is_read_as_browsers_read_it() -> None:
    diagnostics = Diagnostics()
    declared = CART.replace("charset=UTF-8", "charset=windows-1252").replace("Whose", "Whose\u2019s")
    document = decode("page.html", declared.encode("windows-1252"), diagnostics)
    assert document is not None
    assert "Whose\u2019s" in document.text
    assert list(diagnostics) == []
    document = decode("page.html", CART.replace("Whose", "Who\xf7").encode("latin-1"), diagnostics)
    assert document is not None
    assert "Who\N{REPLACEMENT CHARACTER}" in document.text
    assert [each.code for each in diagnostics] == ["control-character"]


@given(st.integers(0, len(TILL) - 1))
def test_a_page_that_is_cut_off_anywhere_is_no_whole_page(end: int) -> None:
    _, told = reading(TILL[:end].rstrip() + "\n")
    severe = {"cut-off", "no-title", "unknown-format", "passed-over", "empty-document"}
    whole = "</table>" in TILL[:end].partition('id="bottom"')[2]
    assert whole or severe & {code for code, _, _ in told}


@given(st.text(alphabet="<>/ahbptdlr=\"'-! \n#&;x1"), st.integers(0, len(CART)))
def test_nothing_that_is_put_into_a_page_breaks_the_reader(text: str, at: int) -> None:
    reading(CART[:at] + text + CART[at:])


def test_pages_are_told_by_their_content() -> None:
    for text in (CART, as_saved(CART), f"\n<?xml version='1.0'?>\n<!-- a --><!-- b -->\n{CART}"):
        form = built_in().detect(text)
        assert form is not None
        assert form.record.form.name == "html"
    assert built_in().detect("<!-- " * 100_000) is None


def test_methods_that_have_no_fragment_say_less() -> None:
    bare = method(
        "Count", "count", "Counts.", terms(), parameters(), returns("<td>xsd:int</td><td>All.</td>"), faults()
    )
    text = page(
        "shop.Hall",
        "Managed Object - ShopHall",
        terms(),
        description("Managed Object", "A hall."),
        properties('<td colspan="3">None</td>'),
        table("Methods", ("Methods defined in this Managed Object",), '<td><a href="#count">Count</a></td>'),
        bare,
    )
    count = method_of(type_of(text), "Count")
    assert count.returns is not None
    assert count.returns.optional is None
    assert schema("x") not in text


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_a_page_with_a_mark_of_its_encoding_is_read_by_that(encoding: str) -> None:
    diagnostics = Diagnostics()
    data = (CART if encoding == "utf-16" else "\ufeff" + CART).encode(encoding)
    document = decode("page.html", data, diagnostics)
    assert document is not None
    assert document.text == CART
    assert not list(diagnostics)
    assert decode("page.html", "\ufeffno page".encode("utf-16-le"), diagnostics) is None
