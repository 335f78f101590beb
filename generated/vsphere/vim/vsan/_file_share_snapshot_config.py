# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.FileShareSnapshotConfig``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vsan.FileShareSnapshotConfig",
    wire_name="VsanFileShareSnapshotConfig",
    since="vsan.version.version16",
    rank=14,
    properties=lambda: (
        _rt.Property("shareUuid", "string", optional=True, since="vsan.version.version16", rank=14),
        _rt.Property("name", "string", optional=True, since="vsan.version.version16", rank=14),
    ),
)
class FileShareSnapshotConfig(vmodl.DynamicData):
    """The data object ``vim.vsan.FileShareSnapshotConfig``, on the wire ``VsanFileShareSnapshotConfig``.

    Fields:
        - ``shareUuid``: ``string``, optional.
        - ``name``: ``string``, optional.

    Since:
        vSAN 7.0U2 (``vsan.version.version16``)

    Source:
        ``vim/vsan/FileShareSnapshotConfig.rst``
    """

    shareUuid: str | None = None
    """``string``, optional. Since vSAN 7.0U2."""
    name: str | None = None
    """``string``, optional. Since vSAN 7.0U2."""
