# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.device.VirtualEnsoniq1371Option``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data("vim.vm.device.VirtualEnsoniq1371Option", wire_name="VirtualEnsoniq1371Option")
class VirtualEnsoniq1371Option(vim.vm.device.VirtualSoundCardOption):
    """The data object ``vim.vm.device.VirtualEnsoniq1371Option``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/device/VirtualEnsoniq1371Option.rst``
    """
