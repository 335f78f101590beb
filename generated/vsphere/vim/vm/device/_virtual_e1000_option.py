# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.device.VirtualE1000Option``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data("vim.vm.device.VirtualE1000Option", wire_name="VirtualE1000Option")
class VirtualE1000Option(vim.vm.device.VirtualEthernetCardOption):
    """The data object ``vim.vm.device.VirtualE1000Option``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/device/VirtualE1000Option.rst``
    """
