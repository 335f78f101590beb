# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.device.VirtualBusLogicControllerOption``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vm.device.VirtualBusLogicControllerOption", wire_name="VirtualBusLogicControllerOption"
)
class VirtualBusLogicControllerOption(vim.vm.device.VirtualSCSIControllerOption):
    """The data object ``vim.vm.device.VirtualBusLogicControllerOption``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/device/VirtualBusLogicControllerOption.rst``
    """
