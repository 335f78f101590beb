# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.device.VirtualDiskId``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim, vmodl


@_rt.data(
    "vim.vm.device.VirtualDiskId",
    wire_name="VirtualDiskId",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property("vm", "vim.VirtualMachine", since="vim.version.version7", rank=7),
        _rt.Property("diskId", "int", since="vim.version.version7", rank=7),
    ),
)
class VirtualDiskId(vmodl.DynamicData):
    """The data object ``vim.vm.device.VirtualDiskId``.

    Fields:
        - ``vm``: ``vim.VirtualMachine``, required.
        - ``diskId``: ``int``, required.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/vm/device/VirtualDiskId.rst``
    """

    vm: vim.VirtualMachine = _rt.UNSET
    """``vim.VirtualMachine``, required. Since vSphere API 5.0."""
    diskId: int = 0
    """``int``, required. Since vSphere API 5.0."""
