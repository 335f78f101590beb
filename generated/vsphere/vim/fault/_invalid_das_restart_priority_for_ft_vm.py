# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.InvalidDasRestartPriorityForFtVm``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.fault(
    "vim.fault.InvalidDasRestartPriorityForFtVm",
    wire_name="InvalidDasRestartPriorityForFtVm",
    since="vim.version.version6",
    rank=6,
    properties=lambda: (
        _rt.Property("vm", "vim.VirtualMachine", since="vim.version.version6", rank=6),
        _rt.Property("vmName", "string", since="vim.version.version6", rank=6),
    ),
)
class InvalidDasRestartPriorityForFtVm(vmodl.fault.InvalidArgument):
    """The fault ``vim.fault.InvalidDasRestartPriorityForFtVm``.

    Fields:
        - ``vm``: ``vim.VirtualMachine``, required.
        - ``vmName``: ``string``, required.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/fault/InvalidDasRestartPriorityForFtVm.rst``
    """

    vm: vim.VirtualMachine = _rt.UNSET
    """``vim.VirtualMachine``, required. Since vSphere API 4.1."""
    vmName: str = ""
    """``string``, required. Since vSphere API 4.1."""
