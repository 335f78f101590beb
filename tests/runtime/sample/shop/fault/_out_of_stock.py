"""``shop.fault.OutOfStock``."""

from __future__ import annotations

from collections.abc import Iterable

from tests.runtime.sample import _runtime as _rt
from tests.runtime.sample import shop


@_rt.fault(
    "shop.fault.OutOfStock",
    wire_name="OutOfStock",
    properties=lambda: (
        _rt.Property("article", "string"),
        _rt.Property("lines", "shop.Line", array=True, optional=True),
    ),
)
class OutOfStock(shop.fault.ShopFault):
    """Nothing is left of an article."""

    article: str = ""
    """The article."""
    lines: _rt.Field[list[shop.Line], Iterable[shop.Line]] = _rt.EMPTY
    """The lines that name it."""
