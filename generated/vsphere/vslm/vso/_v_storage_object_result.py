# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vslm.vso.VStorageObjectResult``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl, vslm


@_rt.data(
    "vslm.vso.VStorageObjectResult",
    wire_name="VslmVsoVStorageObjectResult",
    since="vslm.version.version14",
    rank=2,
    properties=lambda: (
        _rt.Property("id", "vim.vslm.ID", since="vslm.version.version14", rank=2),
        _rt.Property("name", "string", optional=True, since="vslm.version.version14", rank=2),
        _rt.Property("capacityInMB", "long", since="vslm.version.version14", rank=2),
        _rt.Property(
            "createTime", "dateTime", optional=True, since="vslm.version.version14", rank=2
        ),
        _rt.Property(
            "datastoreUrl", "string", optional=True, since="vslm.version.version14", rank=2
        ),
        _rt.Property("diskPath", "string", optional=True, since="vslm.version.v7_0_1_0", rank=5),
        _rt.Property(
            "usedCapacityInMB", "long", optional=True, since="vslm.version.v7_0_1_0", rank=5
        ),
        _rt.Property(
            "backingObjectId", "vim.vslm.ID", optional=True, since="vslm.version.version15", rank=3
        ),
        _rt.Property(
            "snapshotInfo",
            "vslm.vso.VStorageObjectSnapshotResult",
            array=True,
            optional=True,
            since="vslm.version.version15",
            rank=3,
        ),
        _rt.Property(
            "metadata",
            "vim.KeyValue",
            array=True,
            optional=True,
            since="vslm.version.version14",
            rank=2,
        ),
        _rt.Property(
            "error",
            "vmodl.LocalizedMethodFault",
            optional=True,
            since="vslm.version.version14",
            rank=2,
        ),
    ),
)
class VStorageObjectResult(vmodl.DynamicData):
    """The data object ``vslm.vso.VStorageObjectResult``, on the wire ``VslmVsoVStorageObjectResult``.

    Fields:
        - ``id``: ``vim.vslm.ID``, required.
        - ``name``: ``string``, optional.
        - ``capacityInMB``: ``long`` in megabytes, required.
        - ``createTime``: ``dateTime``, optional.
        - ``datastoreUrl``: ``string``, optional.
        - ``diskPath``: ``string``, optional. Since vslm API 7.0.1.0.
        - ``usedCapacityInMB``: ``long`` in megabytes, optional. Since vslm API 7.0.1.0.
        - ``backingObjectId``: ``vim.vslm.ID``, optional. Since vslm API 6.7.3.
        - ``snapshotInfo``: List of ``vslm.vso.VStorageObjectSnapshotResult``, optional. Since vslm
          API 6.7.3.
        - ``metadata``: List of ``vim.KeyValue``, optional.
        - ``error``: ``vmodl.LocalizedMethodFault``, optional.

    Since:
        vslm API 6.7.2 (``vslm.version.version14``)

    Source:
        ``vslm/vso/VStorageObjectResult.rst``
    """

    id: vim.vslm.ID = _rt.UNSET
    """``vim.vslm.ID``, required. Since vslm API 6.7.2."""
    name: str | None = None
    """``string``, optional. Since vslm API 6.7.2."""
    capacityInMB: int = 0
    """``long`` in megabytes, required. Since vslm API 6.7.2."""
    createTime: datetime.datetime | None = None
    """``dateTime``, optional. Since vslm API 6.7.2."""
    datastoreUrl: str | None = None
    """``string``, optional. Since vslm API 6.7.2."""
    diskPath: str | None = None
    """``string``, optional. Since vslm API 7.0.1.0."""
    usedCapacityInMB: int | None = None
    """``long`` in megabytes, optional. Since vslm API 7.0.1.0."""
    backingObjectId: vim.vslm.ID | None = None
    """``vim.vslm.ID``, optional. Since vslm API 6.7.3."""
    snapshotInfo: _rt.Field[
        list[vslm.vso.VStorageObjectSnapshotResult], Iterable[vslm.vso.VStorageObjectSnapshotResult]
    ] = _rt.EMPTY
    """List of ``vslm.vso.VStorageObjectSnapshotResult``, optional. Since vslm API 6.7.3."""
    metadata: _rt.Field[list[vim.KeyValue], Iterable[vim.KeyValue]] = _rt.EMPTY
    """List of ``vim.KeyValue``, optional. Since vslm API 6.7.2."""
    error: vmodl.MethodFault | None = None
    """``vmodl.LocalizedMethodFault``, optional. Since vslm API 6.7.2."""
