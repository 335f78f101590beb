# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.device.VirtualKeyboard``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data("vim.vm.device.VirtualKeyboard", wire_name="VirtualKeyboard")
class VirtualKeyboard(vim.vm.device.VirtualDevice):
    """The data object ``vim.vm.device.VirtualKeyboard``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/device/VirtualKeyboard.rst``
    """
