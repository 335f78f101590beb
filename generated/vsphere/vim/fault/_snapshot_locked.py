# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.SnapshotLocked``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.SnapshotLocked", wire_name="SnapshotLocked", since="vim.version.version2", rank=2
)
class SnapshotLocked(vim.fault.SnapshotFault):
    """The fault ``vim.fault.SnapshotLocked``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/fault/SnapshotLocked.rst``
    """
