# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.CannotMoveVmWithDeltaDisk``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.CannotMoveVmWithDeltaDisk",
    wire_name="CannotMoveVmWithDeltaDisk",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (_rt.Property("device", "string", since="vim.version.version7", rank=7),),
)
class CannotMoveVmWithDeltaDisk(vim.fault.MigrationFault):
    """The fault ``vim.fault.CannotMoveVmWithDeltaDisk``.

    Fields:
        - ``device``: ``string``, required.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/CannotMoveVmWithDeltaDisk.rst``
    """

    device: str = ""
    """``string``, required. Since vSphere API 5.0."""
