# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.device.VirtualVMIROM``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vm.device.VirtualVMIROM",
    wire_name="VirtualMachineVMIROM",
    since="vim.version.version2",
    rank=2,
)
class VirtualVMIROM(vim.vm.device.VirtualDevice):
    """The data object ``vim.vm.device.VirtualVMIROM``, on the wire ``VirtualMachineVMIROM``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/vm/device/VirtualVMIROM.rst``
    """
