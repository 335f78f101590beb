# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.RDMPointsToInaccessibleDisk``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.RDMPointsToInaccessibleDisk", wire_name="RDMPointsToInaccessibleDisk")
class RDMPointsToInaccessibleDisk(vim.fault.CannotAccessVmDisk):
    """The fault ``vim.fault.RDMPointsToInaccessibleDisk``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/RDMPointsToInaccessibleDisk.rst``
    """
