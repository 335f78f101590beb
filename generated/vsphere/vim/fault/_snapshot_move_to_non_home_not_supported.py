# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.SnapshotMoveToNonHomeNotSupported``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.SnapshotMoveToNonHomeNotSupported",
    wire_name="SnapshotMoveToNonHomeNotSupported",
    since="vim.version.version2",
    rank=2,
)
class SnapshotMoveToNonHomeNotSupported(vim.fault.SnapshotCopyNotSupported):
    """The fault ``vim.fault.SnapshotMoveToNonHomeNotSupported``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/fault/SnapshotMoveToNonHomeNotSupported.rst``
    """
