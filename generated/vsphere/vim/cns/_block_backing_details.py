# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cns.BlockBackingDetails``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.cns.BlockBackingDetails",
    wire_name="CnsBlockBackingDetails",
    since="vsan.version.version11",
    rank=9,
    properties=lambda: (
        _rt.Property(
            "backingDiskId", "string", optional=True, since="vsan.version.version11", rank=9
        ),
        _rt.Property(
            "backingDiskUrlPath", "string", optional=True, since="vsan.version.version14", rank=12
        ),
        _rt.Property(
            "backingDiskPath", "string", optional=True, since="vsan.version.version16", rank=14
        ),
        _rt.Property(
            "backingDiskObjectId", "string", optional=True, since="vsan.version.version16", rank=14
        ),
        _rt.Property(
            "usedCapacityInMb", "long", optional=True, since="vsan.version.version20", rank=18
        ),
        _rt.Property(
            "aggregatedSnapshotCapacityInMb",
            "long",
            optional=True,
            since="vsan.version.v9_0_0_0",
            rank=22,
        ),
    ),
)
class BlockBackingDetails(vim.cns.BackingObjectDetails):
    """The data object ``vim.cns.BlockBackingDetails``, on the wire ``CnsBlockBackingDetails``.

    Fields:
        - ``backingDiskId``: ``string``, optional.
        - ``backingDiskUrlPath``: ``string``, optional. Since vsan API 7.2.
        - ``backingDiskPath``: ``string``, optional. Since vSAN 7.0U2.
        - ``backingDiskObjectId``: ``string``, optional. Since vSAN 7.0U2.
        - ``usedCapacityInMb``: ``long`` in megabytes, optional. Since vsan API 8.0.0.1.
        - ``aggregatedSnapshotCapacityInMb``: ``long`` in megabytes, optional. Since vsan API
          9.0.0.0.

    Since:
        vSAN 6.7U3 (``vsan.version.version11``)

    Source:
        ``vim/cns/BlockBackingDetails.rst``
    """

    backingDiskId: str | None = None
    """``string``, optional. Since vSAN 6.7U3."""
    backingDiskUrlPath: str | None = None
    """``string``, optional. Since vsan API 7.2."""
    backingDiskPath: str | None = None
    """``string``, optional. Since vSAN 7.0U2."""
    backingDiskObjectId: str | None = None
    """``string``, optional. Since vSAN 7.0U2."""
    usedCapacityInMb: int | None = None
    """``long`` in megabytes, optional. Since vsan API 8.0.0.1."""
    aggregatedSnapshotCapacityInMb: int | None = None
    """``long`` in megabytes, optional. Since vsan API 9.0.0.0."""
