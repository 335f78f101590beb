# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.device.VirtualLsiLogicControllerOption``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vm.device.VirtualLsiLogicControllerOption", wire_name="VirtualLsiLogicControllerOption"
)
class VirtualLsiLogicControllerOption(vim.vm.device.VirtualSCSIControllerOption):
    """The data object ``vim.vm.device.VirtualLsiLogicControllerOption``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/device/VirtualLsiLogicControllerOption.rst``
    """
