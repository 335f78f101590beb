# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.device.VirtualHdAudioCardOption``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vm.device.VirtualHdAudioCardOption",
    wire_name="VirtualHdAudioCardOption",
    since="vim.version.version7",
    rank=7,
)
class VirtualHdAudioCardOption(vim.vm.device.VirtualSoundCardOption):
    """The data object ``vim.vm.device.VirtualHdAudioCardOption``.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/vm/device/VirtualHdAudioCardOption.rst``
    """
