# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.device.VirtualE1000e``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vm.device.VirtualE1000e", wire_name="VirtualE1000e", since="vim.version.version7", rank=7
)
class VirtualE1000e(vim.vm.device.VirtualEthernetCard):
    """The data object ``vim.vm.device.VirtualE1000e``.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/vm/device/VirtualE1000e.rst``
    """
