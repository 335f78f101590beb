# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vslm.VStorageObjectSnapshotInfo``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vslm.VStorageObjectSnapshotInfo",
    wire_name="VStorageObjectSnapshotInfo",
    since="vim.version.version12",
    rank=12,
    properties=lambda: (
        _rt.Property(
            "snapshots",
            "vim.vslm.VStorageObjectSnapshotInfo.VStorageObjectSnapshot",
            array=True,
            optional=True,
            since="vim.version.version12",
            rank=12,
        ),
    ),
)
class VStorageObjectSnapshotInfo(vmodl.DynamicData):
    """The data object ``vim.vslm.VStorageObjectSnapshotInfo``.

    Fields:
        - ``snapshots``: List of ``vim.vslm.VStorageObjectSnapshotInfo.VStorageObjectSnapshot``,
          optional.

    Since:
        vSphere API 6.7 (``vim.version.version12``)

    Source:
        ``vim/vslm/VStorageObjectSnapshotInfo.rst``
    """

    @_rt.data(
        "vim.vslm.VStorageObjectSnapshotInfo.VStorageObjectSnapshot",
        wire_name="VStorageObjectSnapshotInfoVStorageObjectSnapshot",
        since="vim.version.version12",
        rank=12,
        properties=lambda: (
            _rt.Property(
                "id", "vim.vslm.ID", optional=True, since="vim.version.version12", rank=12
            ),
            _rt.Property(
                "backingObjectId", "string", optional=True, since="vim.version.version12", rank=12
            ),
            _rt.Property("createTime", "dateTime", since="vim.version.version12", rank=12),
            _rt.Property("description", "string", since="vim.version.version12", rank=12),
        ),
    )
    class VStorageObjectSnapshot(vmodl.DynamicData):
        """The data object ``vim.vslm.VStorageObjectSnapshotInfo.VStorageObjectSnapshot``, on the wire ``VStorageObjectSnapshotInfoVStorageObjectSnapshot``.

        Fields:
            - ``id``: ``vim.vslm.ID``, optional.
            - ``backingObjectId``: ``string``, optional.
            - ``createTime``: ``dateTime``, required.
            - ``description``: ``string``, required.

        Since:
            vSphere API 6.7 (``vim.version.version12``)

        Source:
            ``vim/vslm/VStorageObjectSnapshotInfo/VStorageObjectSnapshot.rst``
        """

        id: vim.vslm.ID | None = None
        """``vim.vslm.ID``, optional. Since vSphere API 6.7."""
        backingObjectId: str | None = None
        """``string``, optional. Since vSphere API 6.7."""
        createTime: datetime.datetime = _rt.UNSET
        """``dateTime``, required. Since vSphere API 6.7."""
        description: str = ""
        """``string``, required. Since vSphere API 6.7."""

    snapshots: _rt.Field[
        list[vim.vslm.VStorageObjectSnapshotInfo.VStorageObjectSnapshot],
        Iterable[vim.vslm.VStorageObjectSnapshotInfo.VStorageObjectSnapshot],
    ] = _rt.EMPTY
    """List of ``vim.vslm.VStorageObjectSnapshotInfo.VStorageObjectSnapshot``, optional. Since
    vSphere API 6.7.
    """
