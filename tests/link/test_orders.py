"""The order of members is a fact: two documents that list what both have in another order disagree."""

from __future__ import annotations

from codegen.diagnostics import Diagnostics, Severity
from codegen.ir import forms
from codegen.ir.forms import Form
from codegen.ir.names import Kind
from codegen.ir.place import Place
from codegen.ir.statements import MethodStatement, ParameterStatement, TypeStatement
from tests.factories.stated import MD, RST, draft, linked, markdown, method, param, prop, type_, value


def line(number: int, place: Place = RST) -> Place:
    return Place(place.path, number)


def cart(place: Place, *names: str, form: Form = forms.RST) -> TypeStatement:
    members = [prop(each, place=line(at, place)) for at, each in enumerate(names, 3)]
    return type_("shop.Cart", *members, place=place, form=form)


def told(*types: TypeStatement) -> list[tuple[str, str, Place, str, Place]]:
    return [(c.fact, c.winner, c.winner_place, c.loser, c.loser_place) for c in draft(*types).conflicts]


def test_properties_in_another_order_are_told_of_once_with_both_places() -> None:
    types = cart(RST, "a", "b", "c", "d"), cart(MD, "a", "d", "c", "b", form=forms.MARKDOWN)
    assert told(*types) == [
        ("order of properties", "'b' before 'd'", line(4), "'d' before 'b'", line(4, MD)),
    ]
    diagnostics = Diagnostics()
    api = linked(*types, diagnostics=diagnostics)
    assert [each.name for each in api.types[0].properties] == ["a", "b", "c", "d"]
    assert [(each.code, each.severity) for each in diagnostics] == [("contradiction", Severity.WARNING)]


def test_only_what_both_list_is_compared() -> None:
    """Each tells of what it alone has; that moves nothing."""
    rst, md = cart(RST, "x", "a", "y", "b"), cart(MD, "a", "z", "b", form=forms.MARKDOWN)
    assert {fact for fact, *_ in told(rst, md)} == {"properties"}
    flat = cart(Place("flat", 1), "y", "a", form=forms.FLAT)
    assert ("order of properties", "'a' before 'y'") in [(c[0], c[1]) for c in told(rst, flat)]


def test_two_documents_of_one_form_cannot_both_be_right() -> None:
    made = draft(cart(RST, "a", "b"), cart(Place("shop2.rst", 1), "b", "a"))
    assert [(c.fact, c.same_form) for c in made.conflicts] == [("order of properties", True)]


def till(place: Place, *methods: MethodStatement, form: Form) -> TypeStatement:
    return type_("shop.Till", *methods, kind=Kind.MANAGED, place=place, form=form)


def params(*names: str, place: Place = RST) -> list[ParameterStatement]:
    return [param(each, place=line(at, place)) for at, each in enumerate(names, 7)]


def test_parameters_are_compared_though_markdown_drops_some() -> None:
    rst = till(RST, method("Pay", *params("a", "n", "b")), form=forms.RST)
    for names, wanted in ((["a", "b"], []), (["b", "a"], ["'b' before 'a'"]), (["b"], [])):
        md = method("Pay", *params(*names, place=MD), place=MD, complete=False)
        found = told(rst, till(MD, md, form=forms.MARKDOWN))
        assert [(c[0], c[3]) for c in found] == [("order of parameters", each) for each in wanted]


def test_methods_are_compared_whatever_each_calls_them() -> None:
    rst = till(RST, method("Open"), method("Pay"), method("Shut"), form=forms.RST)
    md = [method(each, place=MD) for each in ("Pay_Task", "Open", "Shut")]
    assert [(c[0], c[1], c[3]) for c in told(rst, till(MD, *md, form=forms.MARKDOWN))] == [
        ("order of methods", "'Open' before 'Pay'", "'Pay_Task' before 'Open'"),
    ]
    same = [method(each, place=MD) for each in ("Open", "Pay_Task", "Shut")]
    assert told(rst, till(MD, *same, form=forms.MARKDOWN)) == []


def test_a_method_that_only_a_later_document_has_has_its_place_in_a_third() -> None:
    rst = till(RST, method("Open"), form=forms.RST)
    flat = till(Place("flat", 1), method("New"), method("Open"), form=forms.FLAT)
    md = till(MD, method("New", place=MD), method("Open", place=MD), form=forms.MARKDOWN)
    assert {c[0] for c in told(rst, flat, md)} == {"methods"}


def test_values_have_no_order_that_could_be_wrong() -> None:
    rst = type_("shop.State", value("a"), value("b"), kind=Kind.ENUM)
    md = markdown(type_("shop.State", value("b", MD), value("a", MD), kind=Kind.ENUM, place=MD))
    assert told(rst, md) == []


def test_an_order_of_parameters_is_held_against_the_list_that_is_whole() -> None:
    """A document that leaves parameters out has their order wrong, however much its form is trusted."""

    def till(place: Place, form: Form, *names: str, complete: bool) -> TypeStatement:
        parameters = [param(each, place=line(at, place)) for at, each in enumerate(names, 3)]
        pay = method("Pay", *parameters, place=place, complete=complete)
        return type_("shop.Till", pay, kind=Kind.MANAGED, place=place, form=form)

    rst = till(RST, forms.RST, "b", "a", complete=False)
    md = till(MD, forms.MARKDOWN, "a", "b", "c", complete=True)
    assert [each for each in told(rst, md) if each[0] == "order of parameters"] == [
        ("order of parameters", "'a' before 'b'", line(3, MD), "'b' before 'a'", line(3))
    ]
