# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.FileShareSnapshotQueryResult``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.FileShareSnapshotQueryResult",
    wire_name="VsanFileShareSnapshotQueryResult",
    since="vsan.version.version16",
    rank=14,
    properties=lambda: (
        _rt.Property(
            "snapshots",
            "vim.vsan.FileShareSnapshot",
            array=True,
            optional=True,
            since="vsan.version.version16",
            rank=14,
        ),
        _rt.Property("totalCount", "int", optional=True, since="vsan.version.version16", rank=14),
    ),
)
class FileShareSnapshotQueryResult(vmodl.DynamicData):
    """The data object ``vim.vsan.FileShareSnapshotQueryResult``, on the wire ``VsanFileShareSnapshotQueryResult``.

    Fields:
        - ``snapshots``: List of ``vim.vsan.FileShareSnapshot``, optional.
        - ``totalCount``: ``int``, optional.

    Since:
        vSAN 7.0U2 (``vsan.version.version16``)

    Source:
        ``vim/vsan/FileShareSnapshotQueryResult.rst``
    """

    snapshots: _rt.Field[list[vim.vsan.FileShareSnapshot], Iterable[vim.vsan.FileShareSnapshot]] = (
        _rt.EMPTY
    )
    """List of ``vim.vsan.FileShareSnapshot``, optional. Since vSAN 7.0U2."""
    totalCount: int | None = None
    """``int``, optional. Since vSAN 7.0U2."""
