# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.device.VirtualEnsoniq1371``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data("vim.vm.device.VirtualEnsoniq1371", wire_name="VirtualEnsoniq1371")
class VirtualEnsoniq1371(vim.vm.device.VirtualSoundCard):
    """The data object ``vim.vm.device.VirtualEnsoniq1371``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/device/VirtualEnsoniq1371.rst``
    """
