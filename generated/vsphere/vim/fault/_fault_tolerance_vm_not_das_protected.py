# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.FaultToleranceVmNotDasProtected``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.FaultToleranceVmNotDasProtected",
    wire_name="FaultToleranceVmNotDasProtected",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property("vm", "vim.VirtualMachine", since="vim.version.version7", rank=7),
        _rt.Property("vmName", "string", since="vim.version.version7", rank=7),
    ),
)
class FaultToleranceVmNotDasProtected(vim.fault.VimFault):
    """The fault ``vim.fault.FaultToleranceVmNotDasProtected``.

    Fields:
        - ``vm``: ``vim.VirtualMachine``, required.
        - ``vmName``: ``string``, required.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/FaultToleranceVmNotDasProtected.rst``
    """

    vm: vim.VirtualMachine = _rt.UNSET
    """``vim.VirtualMachine``, required. Since vSphere API 5.0."""
    vmName: str = ""
    """``string``, required. Since vSphere API 5.0."""
