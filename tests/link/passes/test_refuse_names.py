from __future__ import annotations

import pytest

from codegen.diagnostics import Diagnostics
from codegen.ir.names import Kind, TypeName
from codegen.ir.statements import Statements, TypeStatement
from codegen.link.draft import Draft
from codegen.link.passes.refuse_names import problem, refuse_names
from tests.factories.stated import found, method, param, prop, type_, value


def checked(*types: TypeStatement) -> tuple[tuple[TypeStatement, ...], list[tuple[str, str, str]]]:
    diagnostics = Diagnostics()
    made = refuse_names(Draft(Statements(types)), diagnostics)
    return made.statements.types, found(diagnostics)


@pytest.mark.parametrize(
    "parts",
    [
        ("Cart",),
        ("shop", ""),
        ("shop", "_Cart"),
        ("shop", "Cärt"),
        ("shop", "a b"),
        ("shop", "1st"),
        ("shop", "Cart\n"),
    ],
)
def test_type_names_that_cannot_be(parts: tuple[str, ...]) -> None:
    assert problem(TypeName(parts)) is not None


@pytest.mark.parametrize("parts", [("shop", "Cart", "State_2"), ("shop", "None"), ("in", "self", "class")])
def test_type_names_that_can_be(parts: tuple[str, ...]) -> None:
    assert problem(TypeName(parts)) is None


def test_a_type_that_cannot_be_named_is_left_out() -> None:
    types, diagnostics = checked(type_("shop.Cart"), type_("shop._Cart"))
    assert [str(each.name) for each in types] == ["shop.Cart"]
    assert diagnostics == [("bad-name", "error", "shop.rst:1")]


@pytest.mark.parametrize("title", ["", "_a", "a-b", "a b", "ä", "9", "a\n", "__class__"])
def test_members_that_cannot_be_named_are_left_out(title: str) -> None:
    types, diagnostics = checked(
        type_(
            "shop.Cart",
            prop(title),
            method(title),
            method("Ok", param(title)),
            kind=Kind.MANAGED,
        )
    )
    assert [code for code, _, _ in diagnostics] == ["bad-name"] * 3
    assert types[0].properties == ()
    assert [each.name for each in types[0].methods] == ["Ok"]
    assert types[0].methods[0].parameters == ()


@pytest.mark.parametrize("title", ["a\n", " a", "a ", "a\tb\x7f", "a\u2028b", "\ud800", "a" * 241])
def test_values_that_cannot_be_named_are_left_out(title: str) -> None:
    types, diagnostics = checked(type_("shop.Mood", value("a"), value(title), kind=Kind.ENUM))
    assert [each.name for each in types[0].values] == ["a"]
    assert diagnostics == [("bad-name", "error", "shop.rst:1")]


@pytest.mark.parametrize("title", ["", "2.5GbE", "10/100", "3d", "a b", "-", "naïve", "_a", "'", "vim.Task"])
def test_values_may_be_whatever_servers_send(title: str) -> None:
    types, diagnostics = checked(type_("shop.Mood", value(title), kind=Kind.ENUM))
    assert [each.name for each in types[0].values] == [title]
    assert diagnostics == []


@pytest.mark.parametrize("title", ["from", "in", "self", "None", "True", "property", "class"])
def test_keywords_can_be_members(title: str) -> None:
    types, diagnostics = checked(type_("shop.Cart", prop(title), value(title)))
    assert [each.name for each in types[0].properties] == [title]
    assert diagnostics == []


def test_references_that_cannot_be_spelt_are_left_out() -> None:
    types, diagnostics = checked(
        type_(
            "shop.Till",
            prop("a", "Coin"),
            method("Count", param("b", "shop.no-name"), returns="shop._Coin", raises=["shop.Fault", "Fault"]),
            kind=Kind.MANAGED,
            base="shop._class",
        )
    )
    till = types[0]
    assert till.base is None
    assert till.properties[0].type is None
    count = till.methods[0]
    assert count.parameters[0].type is None
    assert count.returns is not None
    assert count.returns.type is None
    assert [str(each.type) for each in count.raises] == ["shop.Fault"]
    assert {code for code, _, _ in diagnostics} == {"bad-name"}
