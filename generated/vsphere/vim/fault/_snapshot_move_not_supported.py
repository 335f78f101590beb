# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.SnapshotMoveNotSupported``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.SnapshotMoveNotSupported",
    wire_name="SnapshotMoveNotSupported",
    since="vim.version.version2",
    rank=2,
)
class SnapshotMoveNotSupported(vim.fault.SnapshotCopyNotSupported):
    """The fault ``vim.fault.SnapshotMoveNotSupported``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/fault/SnapshotMoveNotSupported.rst``
    """
