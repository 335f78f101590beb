# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.FaultTolerancePrimaryPowerOnNotAttempted``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.FaultTolerancePrimaryPowerOnNotAttempted",
    wire_name="FaultTolerancePrimaryPowerOnNotAttempted",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("secondaryVm", "vim.VirtualMachine", since="vim.version.version5", rank=5),
        _rt.Property("primaryVm", "vim.VirtualMachine", since="vim.version.version5", rank=5),
    ),
)
class FaultTolerancePrimaryPowerOnNotAttempted(vim.fault.VmFaultToleranceIssue):
    """The fault ``vim.fault.FaultTolerancePrimaryPowerOnNotAttempted``.

    Fields:
        - ``secondaryVm``: ``vim.VirtualMachine``, required.
        - ``primaryVm``: ``vim.VirtualMachine``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/FaultTolerancePrimaryPowerOnNotAttempted.rst``
    """

    secondaryVm: vim.VirtualMachine = _rt.UNSET
    """``vim.VirtualMachine``, required. Since vSphere API 4.0."""
    primaryVm: vim.VirtualMachine = _rt.UNSET
    """``vim.VirtualMachine``, required. Since vSphere API 4.0."""
