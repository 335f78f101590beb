# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.device.VirtualKeyboardOption``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data("vim.vm.device.VirtualKeyboardOption", wire_name="VirtualKeyboardOption")
class VirtualKeyboardOption(vim.vm.device.VirtualDeviceOption):
    """The data object ``vim.vm.device.VirtualKeyboardOption``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/device/VirtualKeyboardOption.rst``
    """
