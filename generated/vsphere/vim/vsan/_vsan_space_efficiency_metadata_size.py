# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanSpaceEfficiencyMetadataSize``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vsan.VsanSpaceEfficiencyMetadataSize",
    wire_name="VsanSpaceEfficiencyMetadataSize",
    since="vsan.version.version14",
    rank=12,
    properties=lambda: (
        _rt.Property(
            "dedupMetadataSize", "long", optional=True, since="vsan.version.version14", rank=12
        ),
        _rt.Property(
            "compressionMetadataSize",
            "long",
            optional=True,
            since="vsan.version.version14",
            rank=12,
        ),
    ),
)
class VsanSpaceEfficiencyMetadataSize(vmodl.DynamicData):
    """The data object ``vim.vsan.VsanSpaceEfficiencyMetadataSize``.

    Fields:
        - ``dedupMetadataSize``: ``long``, optional.
        - ``compressionMetadataSize``: ``long``, optional.

    Since:
        vsan API 7.2 (``vsan.version.version14``)

    Source:
        ``vim/vsan/VsanSpaceEfficiencyMetadataSize.rst``
    """

    dedupMetadataSize: int | None = None
    """``long``, optional. Since vsan API 7.2."""
    compressionMetadataSize: int | None = None
    """``long``, optional. Since vsan API 7.2."""
