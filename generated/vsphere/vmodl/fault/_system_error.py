# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vmodl.fault.SystemError``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault(
    "vmodl.fault.SystemError",
    wire_name="SystemError",
    properties=lambda: (_rt.Property("reason", "string"),),
)
class SystemError(vmodl.RuntimeFault):
    """Something failed inside the server or in the system below it.

    Fields:
        - ``reason``: ``string``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vmodl.fault.SystemError.md``
        ``vmodl/fault/SystemError.rst``
    """

    reason: str = ""
    """``string``, required. Since 1.0."""
