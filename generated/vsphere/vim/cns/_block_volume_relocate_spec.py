# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cns.BlockVolumeRelocateSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.cns.BlockVolumeRelocateSpec",
    wire_name="CnsBlockVolumeRelocateSpec",
    since="vsan.version.version19",
    rank=17,
)
class BlockVolumeRelocateSpec(vim.cns.VolumeRelocateSpec):
    """The data object ``vim.cns.BlockVolumeRelocateSpec``, on the wire ``CnsBlockVolumeRelocateSpec``.

    Since:
        vsan API 7.4 (``vsan.version.version19``)

    Source:
        ``vim/cns/BlockVolumeRelocateSpec.rst``
    """
