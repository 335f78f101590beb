# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.SnapshotNoChange``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.SnapshotNoChange", wire_name="SnapshotNoChange", since="vim.version.version2", rank=2
)
class SnapshotNoChange(vim.fault.SnapshotFault):
    """The fault ``vim.fault.SnapshotNoChange``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/fault/SnapshotNoChange.rst``
    """
