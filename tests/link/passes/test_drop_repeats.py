from __future__ import annotations

from codegen.diagnostics import Diagnostics
from codegen.ir import forms
from codegen.ir.names import Kind
from codegen.ir.place import Place
from codegen.ir.statements import Statements, TypeStatement
from codegen.link.draft import Draft
from codegen.link.passes.drop_repeats import drop_repeats, facts_of
from tests.factories.stated import found, method, param, prop, type_, value

LATER = Place("shop.rst", 9)


def checked(*types: TypeStatement) -> tuple[tuple[TypeStatement, ...], list[tuple[str, str, str]]]:
    diagnostics = Diagnostics()
    made = drop_repeats(Draft(Statements(types)), diagnostics)
    return made.statements.types, found(diagnostics)


def test_facts_are_what_is_left_without_places_and_prose() -> None:
    assert facts_of(prop("a", words="one")) == facts_of(prop("a", place=LATER, words="two"))
    assert facts_of(prop("a", "int")) != facts_of(prop("a", "long"))
    assert facts_of(method("A", param("a", "int"))) != facts_of(method("A", param("a", "long")))


def test_the_same_twice_is_a_warning() -> None:
    types, diagnostics = checked(type_("shop.Cart", prop("a"), prop("a", place=LATER)))
    assert [each.name for each in types[0].properties] == ["a"]
    assert diagnostics == [("stated-twice", "warning", "shop.rst:9")]


def test_different_things_are_an_error_and_the_first_is_kept() -> None:
    types, diagnostics = checked(type_("shop.Cart", prop("a", "int"), prop("a", "long", LATER)))
    assert types[0].properties == (prop("a", "int"),)
    assert diagnostics == [("contradiction", "error", "shop.rst:9")]


def test_methods_parameters_faults_and_values_are_looked_at() -> None:
    count = method("Count", param("a"), param("a", "int", LATER), raises=["shop.F", "shop.F"])
    types, diagnostics = checked(
        type_("shop.Till", count, method("Count", place=LATER), kind=Kind.MANAGED),
        type_("shop.State", value("open"), value("open", LATER), kind=Kind.ENUM),
    )
    assert [each.name for each in types[0].methods] == ["Count"]
    assert [each.name for each in types[0].methods[0].parameters] == ["a"]
    assert len(types[0].methods[0].raises) == 1
    assert len(types[1].values) == 1
    assert [code for code, _, _ in diagnostics] == [
        "stated-twice",
        "contradiction",
        "contradiction",
        "stated-twice",
    ]


def test_a_type_twice_in_one_document() -> None:
    types, diagnostics = checked(
        type_("shop.State", value("open"), kind=Kind.ENUM),
        type_("shop.State", value("shut"), kind=Kind.ENUM, place=LATER),
    )
    assert len(types) == 1
    assert diagnostics == [("contradiction", "error", "shop.rst:9")]


def test_a_type_in_two_documents_is_no_repetition() -> None:
    both = (type_("shop.Cart"), type_("shop.Cart", place=Place("shop.md", 1), form=forms.MARKDOWN))
    types, diagnostics = checked(*both)
    assert types == both
    assert diagnostics == []
