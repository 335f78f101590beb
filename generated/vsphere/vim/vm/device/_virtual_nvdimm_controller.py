# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.device.VirtualNVDIMMController``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vm.device.VirtualNVDIMMController",
    wire_name="VirtualNVDIMMController",
    since="vim.version.version12",
    rank=12,
)
class VirtualNVDIMMController(vim.vm.device.VirtualController):
    """The data object ``vim.vm.device.VirtualNVDIMMController``.

    Since:
        vSphere API 6.7 (``vim.version.version12``)

    Source:
        ``vim/vm/device/VirtualNVDIMMController.rst``
    """
