"""Modules that are made alone, where it is known how the classes of their package were arranged."""

from __future__ import annotations

from codegen.emit import arrangement, emit, remade
from codegen.ir.hierarchy import WholeApi
from codegen.ir.model import Api
from codegen.ir.names import TypeName
from tests.factories.linked import api, data, managed, method, prop

BAG, TILL = TypeName.parse("shop.Bag"), TypeName.parse("shop.Till")


def shop(*names: str) -> Api:
    """A bag with properties of some names, and one that extends it and has a type inside."""
    return api(
        data("shop.Bag", *(prop(name) for name in names)),
        data("shop.Tote", base="shop.Bag"),
        data("shop.Tote.Strap"),
        managed("shop.Till", method("Open")),
        managed("shop.Vault", method("Open"), method("Lock")),
    )


def test_modules_are_what_they_are_in_the_whole_package() -> None:
    before, after = shop("price"), shop("price", "size")
    whole = emit(after)
    found = remade(WholeApi(after), arrangement(before), [BAG, TILL], False)
    assert found == {path: whole[path] for path in ("shop/_bag.py", "shop/_till.py")}


def test_the_table_of_methods_is_made_where_it_is_asked_for() -> None:
    found = remade(WholeApi(shop()), arrangement(shop()), [TILL], True)
    assert found is not None
    assert found["_methods.py"] == emit(shop())["_methods.py"]
    assert '"Open": "shop.Till"' in found["_methods.py"]


def test_classes_that_would_be_called_otherwise_are_arranged_anew() -> None:
    """An inherited member has the name of a class inside one that extends its type."""
    assert (
        remade(WholeApi(shop("Strap")), arrangement(shop()), [BAG, TypeName.parse("shop.Tote")], False)
        is None
    )
    assert emit(shop("Strap"))
