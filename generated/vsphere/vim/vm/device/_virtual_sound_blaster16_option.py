# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.device.VirtualSoundBlaster16Option``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data("vim.vm.device.VirtualSoundBlaster16Option", wire_name="VirtualSoundBlaster16Option")
class VirtualSoundBlaster16Option(vim.vm.device.VirtualSoundCardOption):
    """The data object ``vim.vm.device.VirtualSoundBlaster16Option``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/device/VirtualSoundBlaster16Option.rst``
    """
