# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.FaultToleranceNeedsThickDisk``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.FaultToleranceNeedsThickDisk",
    wire_name="FaultToleranceNeedsThickDisk",
    since="vim.version.version6",
    rank=6,
    properties=lambda: (_rt.Property("vmName", "string", since="vim.version.version6", rank=6),),
)
class FaultToleranceNeedsThickDisk(vim.fault.MigrationFault):
    """The fault ``vim.fault.FaultToleranceNeedsThickDisk``.

    Fields:
        - ``vmName``: ``string``, required.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/fault/FaultToleranceNeedsThickDisk.rst``
    """

    vmName: str = ""
    """``string``, required. Since vSphere API 4.1."""
