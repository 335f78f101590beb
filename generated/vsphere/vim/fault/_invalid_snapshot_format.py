# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.InvalidSnapshotFormat``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.InvalidSnapshotFormat", wire_name="InvalidSnapshotFormat")
class InvalidSnapshotFormat(vim.fault.InvalidFormat):
    """The fault ``vim.fault.InvalidSnapshotFormat``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/InvalidSnapshotFormat.rst``
    """
