# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.UncommittedUndoableDisk``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.UncommittedUndoableDisk", wire_name="UncommittedUndoableDisk")
class UncommittedUndoableDisk(vim.fault.MigrationFault):
    """The fault ``vim.fault.UncommittedUndoableDisk``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/UncommittedUndoableDisk.rst``
    """
