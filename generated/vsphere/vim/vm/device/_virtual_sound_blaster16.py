# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.device.VirtualSoundBlaster16``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data("vim.vm.device.VirtualSoundBlaster16", wire_name="VirtualSoundBlaster16")
class VirtualSoundBlaster16(vim.vm.device.VirtualSoundCard):
    """The data object ``vim.vm.device.VirtualSoundBlaster16``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/device/VirtualSoundBlaster16.rst``
    """
