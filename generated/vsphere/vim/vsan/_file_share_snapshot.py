# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.FileShareSnapshot``."""

from __future__ import annotations

import datetime

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.FileShareSnapshot",
    wire_name="VsanFileShareSnapshot",
    since="vsan.version.version16",
    rank=14,
    properties=lambda: (
        _rt.Property(
            "config",
            "vim.vsan.FileShareSnapshotConfig",
            optional=True,
            since="vsan.version.version16",
            rank=14,
        ),
        _rt.Property(
            "creationTime", "dateTime", optional=True, since="vsan.version.version16", rank=14
        ),
        _rt.Property(
            "usedCapacity", "long", optional=True, since="vsan.version.version16", rank=14
        ),
    ),
)
class FileShareSnapshot(vmodl.DynamicData):
    """The data object ``vim.vsan.FileShareSnapshot``, on the wire ``VsanFileShareSnapshot``.

    Fields:
        - ``config``: ``vim.vsan.FileShareSnapshotConfig``, optional.
        - ``creationTime``: ``dateTime``, optional.
        - ``usedCapacity``: ``long``, optional.

    Since:
        vSAN 7.0U2 (``vsan.version.version16``)

    Source:
        ``vim/vsan/FileShareSnapshot.rst``
    """

    config: vim.vsan.FileShareSnapshotConfig | None = None
    """``vim.vsan.FileShareSnapshotConfig``, optional. Since vSAN 7.0U2."""
    creationTime: datetime.datetime | None = None
    """``dateTime``, optional. Since vSAN 7.0U2."""
    usedCapacity: int | None = None
    """``long``, optional. Since vSAN 7.0U2."""
