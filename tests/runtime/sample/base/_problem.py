"""``base.Problem``."""

from __future__ import annotations

from collections.abc import Sequence

from tests.runtime.sample import _runtime as _rt
from tests.runtime.sample import base


@_rt.fault(
    "base.Problem",
    wire_name="Problem",
    properties=(
        _rt.Property("faultCause", "base.LocalizedProblem", optional=True),
        _rt.Property("faultMessage", "string", array=True, optional=True),
    ),
)
class Problem(_rt.Fault):
    """Root of the shop's faults."""

    faultCause: base.LocalizedProblem | None
    """What led to this."""
    faultMessage: list[str]
    """Further messages."""

    def __init__(
        self,
        msg: str | None = None,
        *,
        faultCause: base.LocalizedProblem | None = None,
        faultMessage: Sequence[str] = (),
    ) -> None:
        super().__init__(msg)
        self.faultCause = faultCause
        self.faultMessage = _rt.array("faultMessage", faultMessage)
