# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.FailToLockFaultToleranceVMs``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.fault(
    "vim.fault.FailToLockFaultToleranceVMs",
    wire_name="FailToLockFaultToleranceVMs",
    since="vim.version.version6",
    rank=6,
    properties=lambda: (
        _rt.Property("vmName", "string", since="vim.version.version6", rank=6),
        _rt.Property("vm", "vim.VirtualMachine", since="vim.version.version6", rank=6),
        _rt.Property("alreadyLockedVm", "vim.VirtualMachine", since="vim.version.version6", rank=6),
    ),
)
class FailToLockFaultToleranceVMs(vmodl.RuntimeFault):
    """The fault ``vim.fault.FailToLockFaultToleranceVMs``.

    Fields:
        - ``vmName``: ``string``, required.
        - ``vm``: ``vim.VirtualMachine``, required.
        - ``alreadyLockedVm``: ``vim.VirtualMachine``, required.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/fault/FailToLockFaultToleranceVMs.rst``
    """

    vmName: str = ""
    """``string``, required. Since vSphere API 4.1."""
    vm: vim.VirtualMachine = _rt.UNSET
    """``vim.VirtualMachine``, required. Since vSphere API 4.1."""
    alreadyLockedVm: vim.VirtualMachine = _rt.UNSET
    """``vim.VirtualMachine``, required. Since vSphere API 4.1."""
