"""``base.LocalizedProblem``."""

from __future__ import annotations

from tests.runtime.sample import _runtime as _rt
from tests.runtime.sample import base


@_rt.data(
    "vmodl.LocalizedMethodFault",
    wire_name="LocalizedMethodFault",
    properties=lambda: (
        _rt.Property("fault", "base.Problem"),
        _rt.Property("localizedMessage", "string", optional=True),
    ),
)
class LocalizedProblem(base.Record):
    """A fault with its message in the reader's language."""

    fault: base.Problem = _rt.UNSET
    """The fault."""
    localizedMessage: str | None = None
    """Its message."""
