"""Pages of the HTML reference: what they state, and what is told of damaged ones."""

from __future__ import annotations

import re

import pytest

from codegen.diagnostics import Diagnostics
from codegen.ir.names import ANY_MANAGED, Kind, Primitive, TypeName
from codegen.ir.prose import Prose, words
from codegen.ir.statements import MethodStatement, PropertyStatement, TypeStatement
from codegen.read.forms import built_in
from codegen.read.reader import Reading, read
from codegen.read.sources import Document
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


def test_what_came_after_its_type_may_be_absent_in_the_schema() -> None:
    text = CART.replace(OPTIONAL, "", 1)  # the coupons came later
    coupons = property_of(type_of(text), "coupons")
    assert value(coupons.optional) is False


def test_pages_are_told_by_their_content() -> None:
    for text in (CART, as_saved(CART), f"\n<?xml version='1.0'?>\n<!-- a --><!-- b -->\n{CART}"):
        form = built_in().detect(text)
        assert form is not None
        assert form.record.form.name == "html"
    assert built_in().detect("<!-- " * 100_000) is None


def test_a_method_that_has_no_fragment_says_less() -> None:
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
    found, told = reading(text)
    count = method_of(found.statements.types[0], "Count")
    assert count.returns is not None
    assert count.returns.optional is None
    lost = (
        "there is no fragment of the schema, which would say whether what the method gives back may be absent"
    )
    assert [(code, message) for code, message, _ in told] == [("bad-schema", lost)]
