# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.VmMonitorIncompatibleForFaultTolerance``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.VmMonitorIncompatibleForFaultTolerance",
    wire_name="VmMonitorIncompatibleForFaultTolerance",
    since="vim.version.version6",
    rank=6,
)
class VmMonitorIncompatibleForFaultTolerance(vim.fault.VimFault):
    """The fault ``vim.fault.VmMonitorIncompatibleForFaultTolerance``.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/fault/VmMonitorIncompatibleForFaultTolerance.rst``
    """
