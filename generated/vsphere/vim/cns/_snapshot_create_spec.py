# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cns.SnapshotCreateSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cns.SnapshotCreateSpec",
    wire_name="CnsSnapshotCreateSpec",
    since="vsan.version.version12",
    rank=10,
    properties=lambda: (
        _rt.Property("volumeId", "vim.cns.VolumeId", since="vsan.version.version12", rank=10),
        _rt.Property("description", "string", since="vsan.version.version12", rank=10),
        _rt.Property(
            "snapshotId",
            "vim.cns.SnapshotId",
            optional=True,
            since="vsan.version.v9_1_0_0",
            rank=23,
        ),
    ),
)
class SnapshotCreateSpec(vmodl.DynamicData):
    """The data object ``vim.cns.SnapshotCreateSpec``, on the wire ``CnsSnapshotCreateSpec``.

    Fields:
        - ``volumeId``: ``vim.cns.VolumeId``, required.
        - ``description``: ``string``, required.
        - ``snapshotId``: ``vim.cns.SnapshotId``, optional. Since vsan API 9.1.0.0.

    Since:
        vsan API 7.0 (``vsan.version.version12``)

    Source:
        ``vim/cns/SnapshotCreateSpec.rst``
    """

    volumeId: vim.cns.VolumeId = _rt.UNSET
    """``vim.cns.VolumeId``, required. Since vsan API 7.0."""
    description: str = ""
    """``string``, required. Since vsan API 7.0."""
    snapshotId: vim.cns.SnapshotId | None = None
    """``vim.cns.SnapshotId``, optional. Since vsan API 9.1.0.0."""
