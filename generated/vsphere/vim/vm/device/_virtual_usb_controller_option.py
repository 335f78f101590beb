# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.device.VirtualUSBControllerOption``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vm.device.VirtualUSBControllerOption",
    wire_name="VirtualUSBControllerOption",
    properties=lambda: (
        _rt.Property("autoConnectDevices", "vim.option.BoolOption"),
        _rt.Property(
            "ehciSupported", "vim.option.BoolOption", since="vim.version.version2", rank=2
        ),
        _rt.Property("supportedSpeeds", "string", array=True, since="vim.version.version7", rank=7),
    ),
)
class VirtualUSBControllerOption(vim.vm.device.VirtualControllerOption):
    """The data object ``vim.vm.device.VirtualUSBControllerOption``.

    Fields:
        - ``autoConnectDevices``: ``vim.option.BoolOption``, required.
        - ``ehciSupported``: ``vim.option.BoolOption``, required. Since VI API 2.5.
        - ``supportedSpeeds``: List of ``string``, required. Since vSphere API 5.0.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/device/VirtualUSBControllerOption.rst``
    """

    autoConnectDevices: vim.option.BoolOption = _rt.UNSET
    """``vim.option.BoolOption``, required. Since 1.0."""
    ehciSupported: vim.option.BoolOption = _rt.UNSET
    """``vim.option.BoolOption``, required. Since VI API 2.5."""
    supportedSpeeds: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, required. Since vSphere API 5.0."""
