# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.FaultToleranceCannotEditMem``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.FaultToleranceCannotEditMem",
    wire_name="FaultToleranceCannotEditMem",
    since="vim.version.version6",
    rank=6,
    properties=lambda: (
        _rt.Property("vmName", "string", since="vim.version.version6", rank=6),
        _rt.Property("vm", "vim.VirtualMachine", since="vim.version.version6", rank=6),
    ),
)
class FaultToleranceCannotEditMem(vim.fault.VmConfigFault):
    """The fault ``vim.fault.FaultToleranceCannotEditMem``.

    Fields:
        - ``vmName``: ``string``, required.
        - ``vm``: ``vim.VirtualMachine``, required.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/fault/FaultToleranceCannotEditMem.rst``
    """

    vmName: str = ""
    """``string``, required. Since vSphere API 4.1."""
    vm: vim.VirtualMachine = _rt.UNSET
    """``vim.VirtualMachine``, required. Since vSphere API 4.1."""
