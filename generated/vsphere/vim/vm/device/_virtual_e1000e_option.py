# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.device.VirtualE1000eOption``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vm.device.VirtualE1000eOption",
    wire_name="VirtualE1000eOption",
    since="vim.version.version7",
    rank=7,
)
class VirtualE1000eOption(vim.vm.device.VirtualEthernetCardOption):
    """The data object ``vim.vm.device.VirtualE1000eOption``.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/vm/device/VirtualE1000eOption.rst``
    """
