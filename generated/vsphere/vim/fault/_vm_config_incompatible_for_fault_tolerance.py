# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.VmConfigIncompatibleForFaultTolerance``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.fault(
    "vim.fault.VmConfigIncompatibleForFaultTolerance",
    wire_name="VmConfigIncompatibleForFaultTolerance",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "fault",
            "vmodl.LocalizedMethodFault",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
    ),
)
class VmConfigIncompatibleForFaultTolerance(vim.fault.VmConfigFault):
    """The fault ``vim.fault.VmConfigIncompatibleForFaultTolerance``.

    Fields:
        - ``fault``: ``vmodl.LocalizedMethodFault``, optional.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/VmConfigIncompatibleForFaultTolerance.rst``
    """

    fault: vmodl.MethodFault | None = None
    """``vmodl.LocalizedMethodFault``, optional. Since vSphere API 4.0."""
