# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.device.VirtualUSBXHCIControllerOption``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vm.device.VirtualUSBXHCIControllerOption",
    wire_name="VirtualUSBXHCIControllerOption",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property(
            "autoConnectDevices", "vim.option.BoolOption", since="vim.version.version7", rank=7
        ),
        _rt.Property("supportedSpeeds", "string", array=True, since="vim.version.version7", rank=7),
    ),
)
class VirtualUSBXHCIControllerOption(vim.vm.device.VirtualControllerOption):
    """The data object ``vim.vm.device.VirtualUSBXHCIControllerOption``.

    Fields:
        - ``autoConnectDevices``: ``vim.option.BoolOption``, required.
        - ``supportedSpeeds``: List of ``string``, required.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/vm/device/VirtualUSBXHCIControllerOption.rst``
    """

    autoConnectDevices: vim.option.BoolOption = _rt.UNSET
    """``vim.option.BoolOption``, required. Since vSphere API 5.0."""
    supportedSpeeds: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, required. Since vSphere API 5.0."""
