# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.DataEfficiencyCapacityState``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.DataEfficiencyCapacityState",
    wire_name="VimVsanDataEfficiencyCapacityState",
    since="vim.version.version10",
    rank=10,
    properties=lambda: (
        _rt.Property(
            "logicalCapacity", "long", optional=True, since="vim.version.version10", rank=10
        ),
        _rt.Property(
            "logicalCapacityUsed", "long", optional=True, since="vim.version.version10", rank=10
        ),
        _rt.Property(
            "physicalCapacity", "long", optional=True, since="vim.version.version10", rank=10
        ),
        _rt.Property(
            "physicalCapacityUsed", "long", optional=True, since="vim.version.version10", rank=10
        ),
        _rt.Property(
            "dedupMetadataSize", "long", optional=True, since="vsan.version.version3", rank=1
        ),
        _rt.Property(
            "spaceEfficiencyMetadataSize",
            "vim.vsan.VsanSpaceEfficiencyMetadataSize",
            optional=True,
            since="vsan.version.version14",
            rank=12,
        ),
        _rt.Property(
            "esaDedupSpaceSaving", "long", optional=True, since="vsan.version.v9_0_0_0", rank=22
        ),
        _rt.Property(
            "esaCompressionSpaceSaving",
            "long",
            optional=True,
            since="vsan.version.v9_0_0_0",
            rank=22,
        ),
        _rt.Property(
            "totalSpaceUsedWithoutOverhead",
            "long",
            optional=True,
            since="vsan.version.v9_0_0_0",
            rank=22,
        ),
        _rt.Property(
            "dedupEnabledObjectSpaceUsed",
            "long",
            optional=True,
            since="vsan.version.v9_1_0_0",
            rank=23,
        ),
    ),
)
class DataEfficiencyCapacityState(vmodl.DynamicData):
    """The data object ``vim.vsan.DataEfficiencyCapacityState``, on the wire ``VimVsanDataEfficiencyCapacityState``.

    Fields:
        - ``logicalCapacity``: ``long``, optional.
        - ``logicalCapacityUsed``: ``long``, optional.
        - ``physicalCapacity``: ``long``, optional.
        - ``physicalCapacityUsed``: ``long``, optional.
        - ``dedupMetadataSize``: ``long``, optional. Since vsan API 6.6.
        - ``spaceEfficiencyMetadataSize``: ``vim.vsan.VsanSpaceEfficiencyMetadataSize``, optional.
          Since vsan API 7.2.
        - ``esaDedupSpaceSaving``: ``long``, optional. Since vsan API 9.0.0.0.
        - ``esaCompressionSpaceSaving``: ``long``, optional. Since vsan API 9.0.0.0.
        - ``totalSpaceUsedWithoutOverhead``: ``long``, optional. Since vsan API 9.0.0.0.
        - ``dedupEnabledObjectSpaceUsed``: ``long``, optional. Since vsan API 9.1.0.0.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/vsan/DataEfficiencyCapacityState.rst``
    """

    logicalCapacity: int | None = None
    """``long``, optional. Since vSphere API 6.0."""
    logicalCapacityUsed: int | None = None
    """``long``, optional. Since vSphere API 6.0."""
    physicalCapacity: int | None = None
    """``long``, optional. Since vSphere API 6.0."""
    physicalCapacityUsed: int | None = None
    """``long``, optional. Since vSphere API 6.0."""
    dedupMetadataSize: int | None = None
    """``long``, optional. Since vsan API 6.6."""
    spaceEfficiencyMetadataSize: vim.vsan.VsanSpaceEfficiencyMetadataSize | None = None
    """``vim.vsan.VsanSpaceEfficiencyMetadataSize``, optional. Since vsan API 7.2."""
    esaDedupSpaceSaving: int | None = None
    """``long``, optional. Since vsan API 9.0.0.0."""
    esaCompressionSpaceSaving: int | None = None
    """``long``, optional. Since vsan API 9.0.0.0."""
    totalSpaceUsedWithoutOverhead: int | None = None
    """``long``, optional. Since vsan API 9.0.0.0."""
    dedupEnabledObjectSpaceUsed: int | None = None
    """``long``, optional. Since vsan API 9.1.0.0."""
