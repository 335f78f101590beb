"""``shop.fault.ShopFault``."""

from __future__ import annotations

from collections.abc import Iterable

from tests.runtime.sample import _runtime as _rt
from tests.runtime.sample import base


@_rt.fault("shop.fault.ShopFault")
class ShopFault(base.Problem):
    """Any fault of the shop."""

    def __init__(
        self,
        msg: str | None = None,
        *,
        faultCause: base.Problem | None = None,
        faultMessage: Iterable[str] = (),
    ) -> None:
        self._fill({"msg": msg, "faultCause": faultCause, "faultMessage": faultMessage})
