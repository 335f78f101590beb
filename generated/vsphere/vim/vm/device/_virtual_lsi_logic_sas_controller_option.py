# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.device.VirtualLsiLogicSASControllerOption``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vm.device.VirtualLsiLogicSASControllerOption",
    wire_name="VirtualLsiLogicSASControllerOption",
    since="vim.version.version4",
    rank=4,
)
class VirtualLsiLogicSASControllerOption(vim.vm.device.VirtualSCSIControllerOption):
    """The data object ``vim.vm.device.VirtualLsiLogicSASControllerOption``.

    Since:
        vSphere API 4.0 (``vim.version.version4``)

    Source:
        ``vim/vm/device/VirtualLsiLogicSASControllerOption.rst``
    """
