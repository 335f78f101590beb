"""``base.Problem``."""

from __future__ import annotations

from collections.abc import Iterable

from tests.runtime.sample import _runtime as _rt
from tests.runtime.sample import base


@_rt.fault(
    "base.Problem",
    wire_name="Problem",
    properties=lambda: (
        _rt.Property("faultCause", "vmodl.LocalizedMethodFault", optional=True),
        _rt.Property("faultMessage", "string", array=True, optional=True),
    ),
)
class Problem(_rt.Fault):
    """Root of the shop's faults."""

    faultCause: base.Problem | None = None
    """What led to this."""
    faultMessage: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """Further messages."""
