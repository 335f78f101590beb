# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanSnapshotDetail``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.VsanSnapshotDetail",
    wire_name="VsanSnapshotDetail",
    since="vsan.version.version23",
    rank=21,
    properties=lambda: (
        _rt.Property("snapshotId", "int", since="vsan.version.version23", rank=21),
        _rt.Property("snapshotType", "string", since="vsan.version.version23", rank=21),
        _rt.Property(
            "snapshotPath", "string", optional=True, since="vsan.version.version23", rank=21
        ),
        _rt.Property(
            "snapshotTagsInfo",
            "vim.KeyValue",
            array=True,
            optional=True,
            since="vsan.version.v9_1_0_0",
            rank=23,
        ),
    ),
)
class VsanSnapshotDetail(vmodl.DynamicData):
    """The data object ``vim.vsan.VsanSnapshotDetail``.

    Fields:
        - ``snapshotId``: ``int``, required.
        - ``snapshotType``: ``string``, required.
        - ``snapshotPath``: ``string``, optional.
        - ``snapshotTagsInfo``: List of ``vim.KeyValue``, optional. Since vsan API 9.1.0.0.

    Since:
        vsan API 8.0.0.4 (``vsan.version.version23``)

    Source:
        ``vim/vsan/VsanSnapshotDetail.rst``
    """

    snapshotId: int = 0
    """``int``, required. Since vsan API 8.0.0.4."""
    snapshotType: str = ""
    """``string``, required. Since vsan API 8.0.0.4."""
    snapshotPath: str | None = None
    """``string``, optional. Since vsan API 8.0.0.4."""
    snapshotTagsInfo: _rt.Field[list[vim.KeyValue], Iterable[vim.KeyValue]] = _rt.EMPTY
    """List of ``vim.KeyValue``, optional. Since vsan API 9.1.0.0."""
