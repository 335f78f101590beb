# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.SnapshotMoveFromNonHomeNotSupported``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.SnapshotMoveFromNonHomeNotSupported",
    wire_name="SnapshotMoveFromNonHomeNotSupported",
    since="vim.version.version2",
    rank=2,
)
class SnapshotMoveFromNonHomeNotSupported(vim.fault.SnapshotCopyNotSupported):
    """The fault ``vim.fault.SnapshotMoveFromNonHomeNotSupported``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/fault/SnapshotMoveFromNonHomeNotSupported.rst``
    """
