# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.SnapshotCloneNotSupported``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.SnapshotCloneNotSupported",
    wire_name="SnapshotCloneNotSupported",
    since="vim.version.version2",
    rank=2,
)
class SnapshotCloneNotSupported(vim.fault.SnapshotCopyNotSupported):
    """The fault ``vim.fault.SnapshotCloneNotSupported``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/fault/SnapshotCloneNotSupported.rst``
    """
