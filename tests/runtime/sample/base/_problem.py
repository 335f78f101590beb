"""``base.Problem``."""

from __future__ import annotations

from collections.abc import Iterable

from tests.runtime.sample import _runtime as _rt
from tests.runtime.sample import base


@_rt.fault(
    "base.Problem",
    wire_name="Problem",
    properties=(
        _rt.Property("faultCause", "vmodl.LocalizedMethodFault", optional=True),
        _rt.Property("faultMessage", "string", array=True, optional=True),
    ),
)
class Problem(_rt.Fault):
    """Root of the shop's faults."""

    faultCause: base.Problem | None
    """What led to this."""
    faultMessage: _rt.Field[list[str], Iterable[str]]
    """Further messages."""

    def __init__(
        self,
        msg: str | None = None,
        *,
        faultCause: base.Problem | None = None,
        faultMessage: Iterable[str] = (),
    ) -> None:
        self._fill({"msg": msg, "faultCause": faultCause, "faultMessage": faultMessage})
