# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.device.VirtualControllerOption``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vm.device.VirtualControllerOption",
    wire_name="VirtualControllerOption",
    properties=lambda: (
        _rt.Property("devices", "vim.option.IntOption"),
        _rt.Property("supportedDevice", "TypeName", array=True, optional=True),
    ),
)
class VirtualControllerOption(vim.vm.device.VirtualDeviceOption):
    """The data object ``vim.vm.device.VirtualControllerOption``.

    Fields:
        - ``devices``: ``vim.option.IntOption``, required.
        - ``supportedDevice``: List of ``TypeName``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/device/VirtualControllerOption.rst``
    """

    devices: vim.option.IntOption = _rt.UNSET
    """``vim.option.IntOption``, required. Since 1.0."""
    supportedDevice: _rt.Field[list[str], Iterable[str | _rt.TypeClass]] = _rt.EMPTY
    """List of ``TypeName``, optional. Since 1.0."""
