# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.CannotMoveVmWithNativeDeltaDisk``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.CannotMoveVmWithNativeDeltaDisk",
    wire_name="CannotMoveVmWithNativeDeltaDisk",
    since="vim.version.version7",
    rank=7,
)
class CannotMoveVmWithNativeDeltaDisk(vim.fault.MigrationFault):
    """The fault ``vim.fault.CannotMoveVmWithNativeDeltaDisk``.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/CannotMoveVmWithNativeDeltaDisk.rst``
    """
