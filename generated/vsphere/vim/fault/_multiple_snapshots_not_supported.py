# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.MultipleSnapshotsNotSupported``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.MultipleSnapshotsNotSupported", wire_name="MultipleSnapshotsNotSupported")
class MultipleSnapshotsNotSupported(vim.fault.SnapshotFault):
    """The fault ``vim.fault.MultipleSnapshotsNotSupported``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/MultipleSnapshotsNotSupported.rst``
    """
