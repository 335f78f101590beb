# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.device.VirtualIDEController``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data("vim.vm.device.VirtualIDEController", wire_name="VirtualIDEController")
class VirtualIDEController(vim.vm.device.VirtualController):
    """The data object ``vim.vm.device.VirtualIDEController``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/device/VirtualIDEController.rst``
    """
