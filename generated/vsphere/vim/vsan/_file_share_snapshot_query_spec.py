# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.FileShareSnapshotQuerySpec``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vsan.FileShareSnapshotQuerySpec",
    wire_name="VsanFileShareSnapshotQuerySpec",
    since="vsan.version.version16",
    rank=14,
    properties=lambda: (
        _rt.Property("shareUuid", "string", since="vsan.version.version16", rank=14),
        _rt.Property(
            "snapshotNames",
            "string",
            array=True,
            optional=True,
            since="vsan.version.version16",
            rank=14,
        ),
        _rt.Property(
            "startTime", "dateTime", optional=True, since="vsan.version.version16", rank=14
        ),
        _rt.Property("endTime", "dateTime", optional=True, since="vsan.version.version16", rank=14),
        _rt.Property("pageSize", "int", optional=True, since="vsan.version.version16", rank=14),
        _rt.Property("pageNumber", "int", optional=True, since="vsan.version.version16", rank=14),
    ),
)
class FileShareSnapshotQuerySpec(vmodl.DynamicData):
    """The data object ``vim.vsan.FileShareSnapshotQuerySpec``, on the wire ``VsanFileShareSnapshotQuerySpec``.

    Fields:
        - ``shareUuid``: ``string``, required.
        - ``snapshotNames``: List of ``string``, optional.
        - ``startTime``: ``dateTime``, optional.
        - ``endTime``: ``dateTime``, optional.
        - ``pageSize``: ``int``, optional.
        - ``pageNumber``: ``int``, optional.

    Since:
        vSAN 7.0U2 (``vsan.version.version16``)

    Source:
        ``vim/vsan/FileShareSnapshotQuerySpec.rst``
    """

    shareUuid: str = ""
    """``string``, required. Since vSAN 7.0U2."""
    snapshotNames: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSAN 7.0U2."""
    startTime: datetime.datetime | None = None
    """``dateTime``, optional. Since vSAN 7.0U2."""
    endTime: datetime.datetime | None = None
    """``dateTime``, optional. Since vSAN 7.0U2."""
    pageSize: int | None = None
    """``int``, optional. Since vSAN 7.0U2."""
    pageNumber: int | None = None
    """``int``, optional. Since vSAN 7.0U2."""
