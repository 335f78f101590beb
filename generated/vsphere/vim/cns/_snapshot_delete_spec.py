# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cns.SnapshotDeleteSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cns.SnapshotDeleteSpec",
    wire_name="CnsSnapshotDeleteSpec",
    since="vsan.version.version12",
    rank=10,
    properties=lambda: (
        _rt.Property("volumeId", "vim.cns.VolumeId", since="vsan.version.version12", rank=10),
        _rt.Property("snapshotId", "vim.cns.SnapshotId", since="vsan.version.version12", rank=10),
    ),
)
class SnapshotDeleteSpec(vmodl.DynamicData):
    """The data object ``vim.cns.SnapshotDeleteSpec``, on the wire ``CnsSnapshotDeleteSpec``.

    Fields:
        - ``volumeId``: ``vim.cns.VolumeId``, required.
        - ``snapshotId``: ``vim.cns.SnapshotId``, required.

    Since:
        vsan API 7.0 (``vsan.version.version12``)

    Source:
        ``vim/cns/SnapshotDeleteSpec.rst``
    """

    volumeId: vim.cns.VolumeId = _rt.UNSET
    """``vim.cns.VolumeId``, required. Since vsan API 7.0."""
    snapshotId: vim.cns.SnapshotId = _rt.UNSET
    """``vim.cns.SnapshotId``, required. Since vsan API 7.0."""
