# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.device.VirtualPCNet32``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data("vim.vm.device.VirtualPCNet32", wire_name="VirtualPCNet32")
class VirtualPCNet32(vim.vm.device.VirtualEthernetCard):
    """The data object ``vim.vm.device.VirtualPCNet32``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/device/VirtualPCNet32.rst``
    """
