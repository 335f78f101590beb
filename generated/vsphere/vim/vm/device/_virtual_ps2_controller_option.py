# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.device.VirtualPS2ControllerOption``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vm.device.VirtualPS2ControllerOption",
    wire_name="VirtualPS2ControllerOption",
    properties=lambda: (
        _rt.Property("numKeyboards", "vim.option.IntOption"),
        _rt.Property("numPointingDevices", "vim.option.IntOption"),
    ),
)
class VirtualPS2ControllerOption(vim.vm.device.VirtualControllerOption):
    """The data object ``vim.vm.device.VirtualPS2ControllerOption``.

    Fields:
        - ``numKeyboards``: ``vim.option.IntOption``, required.
        - ``numPointingDevices``: ``vim.option.IntOption``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/device/VirtualPS2ControllerOption.rst``
    """

    numKeyboards: vim.option.IntOption = _rt.UNSET
    """``vim.option.IntOption``, required. Since 1.0."""
    numPointingDevices: vim.option.IntOption = _rt.UNSET
    """``vim.option.IntOption``, required. Since 1.0."""
