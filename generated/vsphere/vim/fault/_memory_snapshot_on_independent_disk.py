# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.MemorySnapshotOnIndependentDisk``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.MemorySnapshotOnIndependentDisk", wire_name="MemorySnapshotOnIndependentDisk")
class MemorySnapshotOnIndependentDisk(vim.fault.SnapshotFault):
    """The fault ``vim.fault.MemorySnapshotOnIndependentDisk``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/MemorySnapshotOnIndependentDisk.rst``
    """
