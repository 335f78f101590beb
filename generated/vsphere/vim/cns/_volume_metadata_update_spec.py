# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cns.VolumeMetadataUpdateSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cns.VolumeMetadataUpdateSpec",
    wire_name="CnsVolumeMetadataUpdateSpec",
    since="vsan.version.version11",
    rank=9,
    properties=lambda: (
        _rt.Property("volumeId", "vim.cns.VolumeId", since="vsan.version.version11", rank=9),
        _rt.Property("metadata", "vim.cns.VolumeMetadata", since="vsan.version.version11", rank=9),
    ),
)
class VolumeMetadataUpdateSpec(vmodl.DynamicData):
    """The data object ``vim.cns.VolumeMetadataUpdateSpec``, on the wire ``CnsVolumeMetadataUpdateSpec``.

    Fields:
        - ``volumeId``: ``vim.cns.VolumeId``, required.
        - ``metadata``: ``vim.cns.VolumeMetadata``, required.

    Since:
        vSAN 6.7U3 (``vsan.version.version11``)

    Source:
        ``vim/cns/VolumeMetadataUpdateSpec.rst``
    """

    volumeId: vim.cns.VolumeId = _rt.UNSET
    """``vim.cns.VolumeId``, required. Since vSAN 6.7U3."""
    metadata: vim.cns.VolumeMetadata = _rt.UNSET
    """``vim.cns.VolumeMetadata``, required. Since vSAN 6.7U3."""
