from __future__ import annotations

from codegen.diagnostics import Diagnostics
from codegen.ir.names import Kind
from codegen.ir.statements import TypeStatement
from codegen.link.kinds import infer
from codegen.link.passes.find_kinds import find_kinds
from tests.factories.names import name
from tests.factories.stated import draft, found, merged, method, type_


def kind_of(title: str, *types: TypeStatement) -> Kind | None:
    made = find_kinds(draft(*types), Diagnostics())
    found = next(each.statement.kind for each in made.types if str(each.statement.name) == title)
    return found.value if found else None


def test_a_type_is_of_the_kind_of_what_it_extends() -> None:
    unknown = type_("shop.Cart", kind=None, base="shop.Base")
    assert kind_of("shop.Cart", unknown, type_("shop.Base", kind=Kind.MANAGED)) is Kind.MANAGED
    assert kind_of("shop.Cart", unknown, type_("shop.Base", kind=Kind.FAULT)) is Kind.FAULT


def test_a_type_is_of_the_kind_of_what_extends_it() -> None:
    types = [type_("shop.Cart", kind=None), type_("shop.Bag", kind=Kind.MANAGED, base="shop.Cart")]
    assert kind_of("shop.Cart", *types) is Kind.MANAGED


def test_undocumented_types_pass_a_kind_on() -> None:
    types = [
        type_("shop.Cart", kind=None, base="shop.Unseen"),
        type_("shop.Bag", kind=Kind.MANAGED, base="shop.Unseen"),
    ]
    assert kind_of("shop.Cart", *types) is Kind.MANAGED


def test_what_is_raised_is_a_fault() -> None:
    till = type_("shop.Till", method("Pay", raises=["shop.Broke"]), kind=Kind.MANAGED)
    assert kind_of("shop.Broke", type_("shop.Broke", kind=None), till) is Kind.FAULT
    assert infer(merged(till))[name("shop.Broke")] is Kind.FAULT


def test_any_managed_object_is_managed() -> None:
    assert kind_of("shop.Cart", type_("shop.Cart", kind=None, base="vmodl.ManagedObject")) is Kind.MANAGED


def test_what_nothing_speaks_for_is_taken_for_managed_with_a_note() -> None:
    diagnostics = Diagnostics()
    made = find_kinds(draft(type_("shop.Cart", kind=None)), diagnostics)
    kind = made.types[0].statement.kind
    assert kind is not None
    assert kind.value is Kind.MANAGED
    assert found(diagnostics) == [("kind-assumed", "note", "shop.rst:1")]
