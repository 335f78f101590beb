# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.MaintenanceModeFileMove``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.MaintenanceModeFileMove",
    wire_name="MaintenanceModeFileMove",
    since="vim.version.version2",
    rank=2,
)
class MaintenanceModeFileMove(vim.fault.MigrationFault):
    """The fault ``vim.fault.MaintenanceModeFileMove``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/fault/MaintenanceModeFileMove.rst``
    """
