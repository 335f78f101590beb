# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.device.VirtualHdAudioCard``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vm.device.VirtualHdAudioCard",
    wire_name="VirtualHdAudioCard",
    since="vim.version.version7",
    rank=7,
)
class VirtualHdAudioCard(vim.vm.device.VirtualSoundCard):
    """The data object ``vim.vm.device.VirtualHdAudioCard``.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/vm/device/VirtualHdAudioCard.rst``
    """
