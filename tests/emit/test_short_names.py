"""Which short names become aliases: those that mean the same in the whole family of a class."""

from __future__ import annotations

from collections.abc import Mapping

from codegen.emit.context import Context
from codegen.emit.layout import arrange
from codegen.emit.short_names import short_names
from codegen.ir.model import Type
from codegen.ir.names import TypeName
from tests.factories.linked import api, data, managed, method, prop


def aliases(name: str, *types: Type) -> Mapping[str, str]:
    described = api(*types)
    context = Context(described, arrange(described, ()))
    return short_names(context, context.types[TypeName.parse(name)])


def test_a_short_name_is_an_alias() -> None:
    till = managed("shop.Till", method("CountCoins", short_name="Count"), method("Print", short_name="print"))
    assert aliases("shop.Till", till) == {"CountCoins": "Count", "Print": "print"}


def test_a_name_that_the_class_has_is_none() -> None:
    till = managed(
        "shop.Till",
        prop("coins"),
        method("Count"),
        method("GetCoins", short_name="coins"),
        method("CountCoins", short_name="Count"),
        method("OpenTill", short_name="Drawer"),
        method("Reload", short_name="Reload"),
    )
    assert aliases("shop.Till", till, data("shop.Till.Drawer")) == {}


def test_two_methods_do_not_share_one() -> None:
    till = managed("shop.Till", method("CountA", short_name="Count"), method("CountB", short_name="Count"))
    assert aliases("shop.Till", till) == {"CountA": "Count"}


def test_it_means_the_same_in_what_extends_the_class_and_what_it_extends() -> None:
    thing = managed("shop.Thing", method("CountThings", short_name="Count"), method("Tidy"))
    till = managed(
        "shop.Till",
        method("Count"),
        method("TidyUp", short_name="Tidy"),
        method("Lock", short_name="Shut"),
        base="shop.Thing",
    )
    safe = managed("shop.Safe", method("LockTwice", short_name="Shut"), base="shop.Till")
    assert [aliases(name, thing, till, safe) for name in ("shop.Thing", "shop.Till", "shop.Safe")] == [
        {},
        {},
        {},
    ]
