# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.device.VirtualPS2Controller``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data("vim.vm.device.VirtualPS2Controller", wire_name="VirtualPS2Controller")
class VirtualPS2Controller(vim.vm.device.VirtualController):
    """The data object ``vim.vm.device.VirtualPS2Controller``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/device/VirtualPS2Controller.rst``
    """
