"""``shop.fault.OutOfStock``."""

from __future__ import annotations

from collections.abc import Sequence

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
    lines: list[shop.Line]
    """The lines that name it."""

    def __init__(
        self,
        msg: str | None = None,
        *,
        article: str = _rt.REQUIRED,
        lines: Sequence[shop.Line] = (),
        faultCause: base.LocalizedProblem | None = None,
        faultMessage: Sequence[str] = (),
    ) -> None:
        super().__init__(msg, faultCause=faultCause, faultMessage=faultMessage)
        self.article = article
        self.lines = _rt.array("lines", lines)
