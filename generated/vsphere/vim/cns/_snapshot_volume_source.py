# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cns.SnapshotVolumeSource``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.cns.SnapshotVolumeSource",
    wire_name="CnsSnapshotVolumeSource",
    since="vsan.version.version12",
    rank=10,
    properties=lambda: (
        _rt.Property(
            "volumeId", "vim.cns.VolumeId", optional=True, since="vsan.version.version12", rank=10
        ),
        _rt.Property(
            "snapshotId",
            "vim.cns.SnapshotId",
            optional=True,
            since="vsan.version.version12",
            rank=10,
        ),
        _rt.Property(
            "linkedClone", "boolean", optional=True, since="vsan.version.v9_1_0_0", rank=23
        ),
    ),
)
class SnapshotVolumeSource(vim.cns.VolumeSource):
    """The data object ``vim.cns.SnapshotVolumeSource``, on the wire ``CnsSnapshotVolumeSource``.

    Fields:
        - ``volumeId``: ``vim.cns.VolumeId``, optional.
        - ``snapshotId``: ``vim.cns.SnapshotId``, optional.
        - ``linkedClone``: ``boolean``, optional. Since vsan API 9.1.0.0.

    Since:
        vsan API 7.0 (``vsan.version.version12``)

    Source:
        ``vim/cns/SnapshotVolumeSource.rst``
    """

    volumeId: vim.cns.VolumeId | None = None
    """``vim.cns.VolumeId``, optional. Since vsan API 7.0."""
    snapshotId: vim.cns.SnapshotId | None = None
    """``vim.cns.SnapshotId``, optional. Since vsan API 7.0."""
    linkedClone: bool | None = None
    """``boolean``, optional. Since vsan API 9.1.0.0."""
