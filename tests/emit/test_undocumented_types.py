"""A type that no document describes fits any field of its kind, and all of its kind fits a field of it."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.ir.names import Kind
from tests.emit.conftest import Importer
from tests.factories.linked import api, data, managed, opaque, prop


def test_only_the_kind_counts_where_nobody_knows_what_extends_what(imported: Importer) -> None:
    rule = prop("cart", "shop.Cart", optional=True), prop("shelf", "shop.Shelf", optional=True)
    others = prop("line", "shop.Line", optional=True), prop("gift", "shop.Gift", optional=True)
    package: Any = imported(  # Any: checkers cannot see a package that is made here
        api(
            *(managed("shop.Cart"), managed("shop.Till"), data("shop.Line"), data("shop.Box")),
            data("shop.Rule", *rule, *others),
            *(opaque("shop.Shelf", Kind.MANAGED), opaque("shop.Gift", Kind.DATA)),
        )
    )
    shop = package.shop
    for field, right, wrong in (
        ("cart", (shop.Cart("1"), shop.Shelf("1")), (shop.Till("1"), shop.Line(), shop.Gift(), "1", 1)),
        ("shelf", (shop.Cart("1"), shop.Till("1"), shop.Shelf("1")), (shop.Line(), shop.Gift(), "1", 1)),
        ("line", (shop.Line(), shop.Gift()), (shop.Box(), shop.Cart("1"), shop.Shelf("1"), "1", 1)),
        ("gift", (shop.Line(), shop.Box(), shop.Gift()), (shop.Cart("1"), shop.Shelf("1"), "1", 1)),
    ):
        for value in right:
            assert getattr(shop.Rule(**{field: value}), field) is value
        for value in wrong:
            with pytest.raises(TypeError, match=f"Rule.{field} takes"):
                shop.Rule(**{field: value})
