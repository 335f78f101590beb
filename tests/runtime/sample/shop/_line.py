"""``shop.Line``."""

from __future__ import annotations

from tests.runtime.sample import _runtime as _rt
from tests.runtime.sample import base, shop


@_rt.data(
    "shop.Line",
    wire_name="ShopLine",
    properties=lambda: (
        _rt.Property("article", "string"),
        _rt.Property("count", "int"),
        _rt.Property("price", "double", optional=True),
        _rt.Property("from", "string", optional=True, attribute="from_"),
        _rt.Property("gift", "shop.Gift", optional=True, since="shop.version.second", rank=2),
    ),
)
class Line(base.Record):
    """One line of a cart."""

    article: str = ""
    """What is bought."""
    count: int = 0
    """How many."""
    price: float | None = None
    """Price of one."""
    from_: str | None = None
    """Warehouse."""
    gift: shop.Gift | None = None
    """How it is wrapped."""
