# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.device.VirtualPCIController``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data("vim.vm.device.VirtualPCIController", wire_name="VirtualPCIController")
class VirtualPCIController(vim.vm.device.VirtualController):
    """The data object ``vim.vm.device.VirtualPCIController``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/device/VirtualPCIController.rst``
    """
