# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.SnapshotCopyNotSupported``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.SnapshotCopyNotSupported", wire_name="SnapshotCopyNotSupported")
class SnapshotCopyNotSupported(vim.fault.MigrationFault):
    """The fault ``vim.fault.SnapshotCopyNotSupported``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/SnapshotCopyNotSupported.rst``
    """
