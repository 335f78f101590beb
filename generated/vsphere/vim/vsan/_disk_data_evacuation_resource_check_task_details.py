# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.DiskDataEvacuationResourceCheckTaskDetails``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.vsan.DiskDataEvacuationResourceCheckTaskDetails",
    wire_name="VsanDiskDataEvacuationResourceCheckTaskDetails",
    since="vsan.version.version14",
    rank=12,
    properties=lambda: (
        _rt.Property("diskUuid", "string", optional=True, since="vsan.version.version14", rank=12),
        _rt.Property(
            "isCapacityTier", "boolean", optional=True, since="vsan.version.version14", rank=12
        ),
    ),
)
class DiskDataEvacuationResourceCheckTaskDetails(vim.vsan.ResourceCheckTaskDetails):
    """The data object ``vim.vsan.DiskDataEvacuationResourceCheckTaskDetails``, on the wire ``VsanDiskDataEvacuationResourceCheckTaskDetails``.

    Fields:
        - ``diskUuid``: ``string``, optional.
        - ``isCapacityTier``: ``boolean``, optional.

    Since:
        vsan API 7.2 (``vsan.version.version14``)

    Source:
        ``vim/vsan/DiskDataEvacuationResourceCheckTaskDetails.rst``
    """

    diskUuid: str | None = None
    """``string``, optional. Since vsan API 7.2."""
    isCapacityTier: bool | None = None
    """``boolean``, optional. Since vsan API 7.2."""
