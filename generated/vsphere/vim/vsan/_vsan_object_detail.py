# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanObjectDetail``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.VsanObjectDetail",
    wire_name="VsanObjectDetail",
    since="vsan.version.version23",
    rank=21,
    properties=lambda: (
        _rt.Property("uuid", "string", since="vsan.version.version23", rank=21),
        _rt.Property(
            "objectPath", "string", optional=True, since="vsan.version.version23", rank=21
        ),
        _rt.Property(
            "snapshots",
            "vim.vsan.VsanSnapshotDetail",
            array=True,
            optional=True,
            since="vsan.version.version23",
            rank=21,
        ),
    ),
)
class VsanObjectDetail(vmodl.DynamicData):
    """The data object ``vim.vsan.VsanObjectDetail``.

    Fields:
        - ``uuid``: ``string``, required.
        - ``objectPath``: ``string``, optional.
        - ``snapshots``: List of ``vim.vsan.VsanSnapshotDetail``, optional.

    Since:
        vsan API 8.0.0.4 (``vsan.version.version23``)

    Source:
        ``vim/vsan/VsanObjectDetail.rst``
    """

    uuid: str = ""
    """``string``, required. Since vsan API 8.0.0.4."""
    objectPath: str | None = None
    """``string``, optional. Since vsan API 8.0.0.4."""
    snapshots: _rt.Field[
        list[vim.vsan.VsanSnapshotDetail], Iterable[vim.vsan.VsanSnapshotDetail]
    ] = _rt.EMPTY
    """List of ``vim.vsan.VsanSnapshotDetail``, optional. Since vsan API 8.0.0.4."""
