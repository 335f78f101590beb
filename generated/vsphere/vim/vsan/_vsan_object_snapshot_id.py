# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanObjectSnapshotId``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vsan.VsanObjectSnapshotId",
    wire_name="VsanObjectSnapshotId",
    since="vsan.version.version23",
    rank=21,
    properties=lambda: (
        _rt.Property("uuid", "string", since="vsan.version.version23", rank=21),
        _rt.Property("snapshotId", "int", since="vsan.version.version23", rank=21),
        _rt.Property("cookie", "string", optional=True, since="vsan.version.version23", rank=21),
    ),
)
class VsanObjectSnapshotId(vmodl.DynamicData):
    """The data object ``vim.vsan.VsanObjectSnapshotId``.

    Fields:
        - ``uuid``: ``string``, required.
        - ``snapshotId``: ``int``, required.
        - ``cookie``: ``string``, optional.

    Since:
        vsan API 8.0.0.4 (``vsan.version.version23``)

    Source:
        ``vim/vsan/VsanObjectSnapshotId.rst``
    """

    uuid: str = ""
    """``string``, required. Since vsan API 8.0.0.4."""
    snapshotId: int = 0
    """``int``, required. Since vsan API 8.0.0.4."""
    cookie: str | None = None
    """``string``, optional. Since vsan API 8.0.0.4."""
