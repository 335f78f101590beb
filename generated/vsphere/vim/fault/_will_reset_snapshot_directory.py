# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.WillResetSnapshotDirectory``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.WillResetSnapshotDirectory",
    wire_name="WillResetSnapshotDirectory",
    since="vim.version.version7",
    rank=7,
)
class WillResetSnapshotDirectory(vim.fault.MigrationFault):
    """The fault ``vim.fault.WillResetSnapshotDirectory``.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/WillResetSnapshotDirectory.rst``
    """
