"""``shop.Gift``."""

from __future__ import annotations

from collections.abc import Iterable

from tests.runtime.sample import _runtime as _rt
from tests.runtime.sample import shop


@_rt.data(
    "shop.Gift",
    wire_name="ShopGift",
    since="shop.version.second",
    rank=2,
    properties=lambda: (
        _rt.Property("card", "string", optional=True, since="shop.version.second", rank=2),
        _rt.Property("inside", "shop.Line", array=True, optional=True, since="shop.version.gifts", rank=3),
    ),
)
class Gift(shop.Line):
    """A line that is a present; it came after lines did."""

    card: str | None = None
    """Words on the card."""
    inside: _rt.Field[list[shop.Line], Iterable[shop.Line]] = _rt.EMPTY
    """What is in the box."""
