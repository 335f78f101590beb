from __future__ import annotations

import pytest

from codegen.diagnostics import Diagnostics
from codegen.ir.names import Kind
from codegen.ir.place import Place
from codegen.ir.statements import TypeStatement
from codegen.link.draft import Draft
from codegen.link.passes.refuse_clashes import refuse_clashes
from tests.factories.stated import draft, found, linked, method, prop, type_, type_of

LATER = Place("shop.rst", 9)


def checked(*types: TypeStatement) -> tuple[Draft, list[tuple[str, str, str]]]:
    diagnostics = Diagnostics()
    return refuse_clashes(draft(*types), diagnostics), found(diagnostics)


def test_a_property_and_a_method_of_one_name() -> None:
    made, diagnostics = checked(
        type_("shop.Till", prop("coins"), method("coins", place=LATER), kind=Kind.MANAGED)
    )
    assert diagnostics == [("name-clash", "error", "shop.rst:9")]
    assert made.types[0].statement.methods == ()


@pytest.mark.parametrize("member", ["state", "State"])
def test_a_nested_type_may_have_the_name_of_a_member(member: str) -> None:
    made, diagnostics = checked(type_("shop.Cart", prop(member)), type_("shop.Cart.State"))
    assert [each.name for each in made.types[0].statement.properties] == [member]
    assert diagnostics == []


def test_a_namespace_is_not_a_member() -> None:
    assert checked(type_("shop.Cart"), type_("shop.cart.Wheel"), type_("shop.Till", prop("cart")))[1] == []


def test_two_methods_that_get_one_wire_name() -> None:
    diagnostics = Diagnostics()
    pay = method("Pay", returns="vim.Task")
    api = linked(
        type_("shop.Till", pay, method("Pay_Task", place=LATER), kind=Kind.MANAGED), diagnostics=diagnostics
    )
    assert ("name-clash", "error", "shop.rst:9") in found(diagnostics)
    assert [each.name for each in type_of(api, "shop.Till").methods] == ["Pay_Task"]


def test_types_that_differ_by_case_alone_are_a_warning() -> None:
    _, diagnostics = checked(type_("shop.Cart"), type_("shop.CART", place=LATER))
    assert diagnostics == [("case-clash", "warning", "shop.rst:1")]


def test_a_reference_to_what_differs_by_case_alone_is_a_warning() -> None:
    """No document describes the other one: references are filled in before names are compared."""
    diagnostics = Diagnostics()
    linked(type_("shop.Cart"), type_("shop.Till", prop("cart", "shop.CART", LATER)), diagnostics=diagnostics)
    assert ("case-clash", "warning", "shop.rst:1") in found(diagnostics)
    (clash,) = (each for each in diagnostics if each.code == "case-clash")
    assert "shop.CART, at shop.rst:9" in clash.message
