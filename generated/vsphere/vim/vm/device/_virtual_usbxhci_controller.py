# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.device.VirtualUSBXHCIController``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vm.device.VirtualUSBXHCIController",
    wire_name="VirtualUSBXHCIController",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property(
            "autoConnectDevices", "boolean", optional=True, since="vim.version.version7", rank=7
        ),
    ),
)
class VirtualUSBXHCIController(vim.vm.device.VirtualController):
    """The data object ``vim.vm.device.VirtualUSBXHCIController``.

    Fields:
        - ``autoConnectDevices``: ``boolean``, optional.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/vm/device/VirtualUSBXHCIController.rst``
    """

    autoConnectDevices: bool | None = None
    """``boolean``, optional. Since vSphere API 5.0."""
