"""``shop.fault.OutOfStock``."""

from __future__ import annotations

from collections.abc import Iterable

from tests.runtime.sample import _runtime as _rt
from tests.runtime.sample import base, shop


@_rt.fault(
    "shop.fault.OutOfStock",
    wire_name="OutOfStock",
    properties=(
        _rt.Property("article", "string"),
        _rt.Property("lines", "shop.Line", array=True, optional=True),
    ),
)
class OutOfStock(shop.fault.ShopFault):
    """Nothing is left of an article."""

    article: str
    """The article."""
    lines: _rt.Field[list[shop.Line], Iterable[shop.Line]]
    """The lines that name it."""

    def __init__(
        self,
        msg: str | None = None,
        *,
        article: str = _rt.REQUIRED,
        lines: Iterable[shop.Line] = (),
        faultCause: base.Problem | None = None,
        faultMessage: Iterable[str] = (),
    ) -> None:
        self._fill(
            {
                "msg": msg,
                "article": article,
                "lines": lines,
                "faultCause": faultCause,
                "faultMessage": faultMessage,
            }
        )
