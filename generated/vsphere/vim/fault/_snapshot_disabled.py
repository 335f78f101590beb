# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.SnapshotDisabled``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.SnapshotDisabled", wire_name="SnapshotDisabled", since="vim.version.version2", rank=2
)
class SnapshotDisabled(vim.fault.SnapshotFault):
    """The fault ``vim.fault.SnapshotDisabled``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/fault/SnapshotDisabled.rst``
    """
