# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.SnapshotFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.SnapshotFault", wire_name="SnapshotFault")
class SnapshotFault(vim.fault.VimFault):
    """The fault ``vim.fault.SnapshotFault``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/SnapshotFault.rst``
    """
