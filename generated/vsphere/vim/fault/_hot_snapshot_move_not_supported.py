# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.HotSnapshotMoveNotSupported``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.HotSnapshotMoveNotSupported",
    wire_name="HotSnapshotMoveNotSupported",
    since="vim.version.version2",
    rank=2,
)
class HotSnapshotMoveNotSupported(vim.fault.SnapshotCopyNotSupported):
    """The fault ``vim.fault.HotSnapshotMoveNotSupported``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/fault/HotSnapshotMoveNotSupported.rst``
    """
