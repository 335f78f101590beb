# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.device.VirtualE1000``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data("vim.vm.device.VirtualE1000", wire_name="VirtualE1000")
class VirtualE1000(vim.vm.device.VirtualEthernetCard):
    """The data object ``vim.vm.device.VirtualE1000``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/device/VirtualE1000.rst``
    """
