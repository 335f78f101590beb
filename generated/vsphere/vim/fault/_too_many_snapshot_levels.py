# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.TooManySnapshotLevels``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.TooManySnapshotLevels", wire_name="TooManySnapshotLevels")
class TooManySnapshotLevels(vim.fault.SnapshotFault):
    """The fault ``vim.fault.TooManySnapshotLevels``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/TooManySnapshotLevels.rst``
    """
