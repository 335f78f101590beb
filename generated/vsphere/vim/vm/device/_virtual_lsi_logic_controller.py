# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.device.VirtualLsiLogicController``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data("vim.vm.device.VirtualLsiLogicController", wire_name="VirtualLsiLogicController")
class VirtualLsiLogicController(vim.vm.device.VirtualSCSIController):
    """The data object ``vim.vm.device.VirtualLsiLogicController``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/device/VirtualLsiLogicController.rst``
    """
