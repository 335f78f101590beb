# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.device.VirtualSIOController``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data("vim.vm.device.VirtualSIOController", wire_name="VirtualSIOController")
class VirtualSIOController(vim.vm.device.VirtualController):
    """The data object ``vim.vm.device.VirtualSIOController``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/device/VirtualSIOController.rst``
    """
