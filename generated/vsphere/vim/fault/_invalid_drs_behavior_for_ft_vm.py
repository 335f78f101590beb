# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.InvalidDrsBehaviorForFtVm``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.fault(
    "vim.fault.InvalidDrsBehaviorForFtVm",
    wire_name="InvalidDrsBehaviorForFtVm",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("vm", "vim.VirtualMachine", since="vim.version.version5", rank=5),
        _rt.Property("vmName", "string", since="vim.version.version5", rank=5),
    ),
)
class InvalidDrsBehaviorForFtVm(vmodl.fault.InvalidArgument):
    """The fault ``vim.fault.InvalidDrsBehaviorForFtVm``.

    Fields:
        - ``vm``: ``vim.VirtualMachine``, required.
        - ``vmName``: ``string``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/InvalidDrsBehaviorForFtVm.rst``
    """

    vm: vim.VirtualMachine = _rt.UNSET
    """``vim.VirtualMachine``, required. Since vSphere API 4.0."""
    vmName: str = ""
    """``string``, required. Since vSphere API 4.0."""
