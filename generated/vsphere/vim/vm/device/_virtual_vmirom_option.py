# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.device.VirtualVMIROMOption``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vm.device.VirtualVMIROMOption",
    wire_name="VirtualVMIROMOption",
    since="vim.version.version2",
    rank=2,
)
class VirtualVMIROMOption(vim.vm.device.VirtualDeviceOption):
    """The data object ``vim.vm.device.VirtualVMIROMOption``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/vm/device/VirtualVMIROMOption.rst``
    """
