# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanSnapshotQueryResult``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.VsanSnapshotQueryResult",
    wire_name="VsanSnapshotQueryResult",
    since="vsan.version.version23",
    rank=21,
    properties=lambda: (
        _rt.Property(
            "objects",
            "vim.vsan.VsanObjectDetail",
            array=True,
            optional=True,
            since="vsan.version.version23",
            rank=21,
        ),
    ),
)
class VsanSnapshotQueryResult(vmodl.DynamicData):
    """The data object ``vim.vsan.VsanSnapshotQueryResult``.

    Fields:
        - ``objects``: List of ``vim.vsan.VsanObjectDetail``, optional.

    Since:
        vsan API 8.0.0.4 (``vsan.version.version23``)

    Source:
        ``vim/vsan/VsanSnapshotQueryResult.rst``
    """

    objects: _rt.Field[list[vim.vsan.VsanObjectDetail], Iterable[vim.vsan.VsanObjectDetail]] = (
        _rt.EMPTY
    )
    """List of ``vim.vsan.VsanObjectDetail``, optional. Since vsan API 8.0.0.4."""
