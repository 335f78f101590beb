# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vslm.vso.VStorageObjectSnapshotResult``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vslm.vso.VStorageObjectSnapshotResult",
    wire_name="VslmVsoVStorageObjectSnapshotResult",
    since="vslm.version.version15",
    rank=3,
    properties=lambda: (
        _rt.Property("backingObjectId", "vim.vslm.ID", since="vslm.version.version15", rank=3),
        _rt.Property("description", "string", optional=True, since="vslm.version.v7_0_2_0", rank=6),
        _rt.Property(
            "snapshotId", "vim.vslm.ID", optional=True, since="vslm.version.v7_0_2_0", rank=6
        ),
        _rt.Property("diskPath", "string", optional=True, since="vslm.version.v7_0_2_0", rank=6),
    ),
)
class VStorageObjectSnapshotResult(vmodl.DynamicData):
    """The data object ``vslm.vso.VStorageObjectSnapshotResult``, on the wire ``VslmVsoVStorageObjectSnapshotResult``.

    Fields:
        - ``backingObjectId``: ``vim.vslm.ID``, required.
        - ``description``: ``string``, optional. Since vslm API 7.0.2.0.
        - ``snapshotId``: ``vim.vslm.ID``, optional. Since vslm API 7.0.2.0.
        - ``diskPath``: ``string``, optional. Since vslm API 7.0.2.0.

    Since:
        vslm API 6.7.3 (``vslm.version.version15``)

    Source:
        ``vslm/vso/VStorageObjectSnapshotResult.rst``
    """

    backingObjectId: vim.vslm.ID = _rt.UNSET
    """``vim.vslm.ID``, required. Since vslm API 6.7.3."""
    description: str | None = None
    """``string``, optional. Since vslm API 7.0.2.0."""
    snapshotId: vim.vslm.ID | None = None
    """``vim.vslm.ID``, optional. Since vslm API 7.0.2.0."""
    diskPath: str | None = None
    """``string``, optional. Since vslm API 7.0.2.0."""
