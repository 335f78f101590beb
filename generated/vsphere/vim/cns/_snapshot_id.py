# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cns.SnapshotId``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.cns.SnapshotId",
    wire_name="CnsSnapshotId",
    since="vsan.version.version12",
    rank=10,
    properties=lambda: (_rt.Property("id", "string", since="vsan.version.version12", rank=10),),
)
class SnapshotId(vmodl.DynamicData):
    """The data object ``vim.cns.SnapshotId``, on the wire ``CnsSnapshotId``.

    Fields:
        - ``id``: ``string``, required.

    Since:
        vsan API 7.0 (``vsan.version.version12``)

    Source:
        ``vim/cns/SnapshotId.rst``
    """

    id: str = ""
    """``string``, required. Since vsan API 7.0."""
