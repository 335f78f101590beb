# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.CnsSnapshotNotFoundFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.CnsSnapshotNotFoundFault",
    wire_name="CnsSnapshotNotFoundFault",
    since="vsan.version.version19",
    rank=17,
    properties=lambda: (
        _rt.Property(
            "volumeId", "vim.cns.VolumeId", optional=True, since="vsan.version.version19", rank=17
        ),
        _rt.Property("SnapshotId", "vim.cns.SnapshotId", since="vsan.version.version19", rank=17),
    ),
)
class CnsSnapshotNotFoundFault(vim.fault.CnsFault):
    """The fault ``vim.fault.CnsSnapshotNotFoundFault``.

    Fields:
        - ``volumeId``: ``vim.cns.VolumeId``, optional.
        - ``SnapshotId``: ``vim.cns.SnapshotId``, required.

    Since:
        vsan API 7.4 (``vsan.version.version19``)

    Source:
        ``vim/fault/CnsSnapshotNotFoundFault.rst``
    """

    volumeId: vim.cns.VolumeId | None = None
    """``vim.cns.VolumeId``, optional. Since vsan API 7.4."""
    SnapshotId: vim.cns.SnapshotId = _rt.UNSET
    """``vim.cns.SnapshotId``, required. Since vsan API 7.4."""
