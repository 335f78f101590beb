from __future__ import annotations

from codegen.diagnostics import Diagnostics
from codegen.ir.model import Opaque
from codegen.ir.names import Kind
from codegen.ir.place import Place
from codegen.link.passes.resolve_references import resolve_references
from tests.factories.names import name
from tests.factories.stated import RST, draft, found, linked, method, param, prop, type_

LATER = Place("shop.rst", 9)


def test_what_no_document_describes_becomes_opaque_with_the_kind_its_uses_prove() -> None:
    till = type_(
        "shop.Till",
        prop("owner", "shop.Person"),
        method("Pay", param("a", "shop.Coin", LATER), returns="shop.Bill", raises=["shop.Broke"]),
        kind=Kind.MANAGED,
        base="shop.Furniture",
    )
    assert linked(till).opaque == (
        Opaque(name("shop.Bill"), None, RST),
        Opaque(name("shop.Broke"), Kind.FAULT, RST),
        Opaque(name("shop.Coin"), None, LATER),
        Opaque(name("shop.Furniture"), Kind.MANAGED, RST),
        Opaque(name("shop.Person"), None, RST),
    )


def test_one_note_lists_them_all() -> None:
    diagnostics = Diagnostics()
    resolve_references(
        draft(type_("shop.Cart", prop("a", "shop.B", LATER), prop("c", "shop.D"))), diagnostics
    )
    assert found(diagnostics) == [("undocumented-types", "note", "shop.rst:1")]
    assert "2 types" in next(iter(diagnostics)).message
    assert "shop.B, shop.D" in next(iter(diagnostics)).message


def test_any_managed_object_need_not_be_documented() -> None:
    api = linked(type_("shop.Cart", prop("owner", "vmodl.ManagedObject")))
    assert api.opaque == (Opaque(name("vmodl.ManagedObject"), Kind.MANAGED, RST),)


def test_the_types_that_a_nested_type_stands_in_are_there_too() -> None:
    api = linked(type_("shop.Cart.Wheel.State", prop("a", "shop.Till.Coin"), kind=Kind.DATA))
    assert [str(each.name) for each in api.opaque] == [
        "shop.Cart",
        "shop.Cart.Wheel",
        "shop.Till",
        "shop.Till.Coin",
    ]


def test_where_all_is_documented_there_is_no_note() -> None:
    diagnostics = Diagnostics()
    resolve_references(draft(type_("shop.Cart", prop("a", "shop.B")), type_("shop.B")), diagnostics)
    assert len(diagnostics) == 0
