# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.device.VirtualLsiLogicSASController``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vm.device.VirtualLsiLogicSASController",
    wire_name="VirtualLsiLogicSASController",
    since="vim.version.version4",
    rank=4,
)
class VirtualLsiLogicSASController(vim.vm.device.VirtualSCSIController):
    """The data object ``vim.vm.device.VirtualLsiLogicSASController``.

    Since:
        vSphere API 4.0 (``vim.version.version4``)

    Source:
        ``vim/vm/device/VirtualLsiLogicSASController.rst``
    """
