# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vmodl.fault.UnexpectedFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault(
    "vmodl.fault.UnexpectedFault",
    wire_name="UnexpectedFault",
    properties=lambda: (
        _rt.Property("faultName", "TypeName"),
        _rt.Property("fault", "vmodl.LocalizedMethodFault", optional=True),
    ),
)
class UnexpectedFault(vmodl.RuntimeFault):
    """Stand-in for a fault that the version of the API in use cannot express.

    Fields:
        - ``faultName``: ``TypeName``, required.
        - ``fault``: ``vmodl.LocalizedMethodFault``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vmodl.fault.UnexpectedFault.md``
        ``vmodl/fault/UnexpectedFault.rst``
    """

    faultName: _rt.Field[str, str | _rt.TypeClass] = _rt.UNSET
    """``TypeName``, required. Since 1.0."""
    fault: vmodl.MethodFault | None = None
    """``vmodl.LocalizedMethodFault``, optional. Since 1.0."""
