# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.CloneFromSnapshotNotSupported``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.CloneFromSnapshotNotSupported",
    wire_name="CloneFromSnapshotNotSupported",
    since="vim.version.version5",
    rank=5,
)
class CloneFromSnapshotNotSupported(vim.fault.MigrationFault):
    """The fault ``vim.fault.CloneFromSnapshotNotSupported``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/CloneFromSnapshotNotSupported.rst``
    """
