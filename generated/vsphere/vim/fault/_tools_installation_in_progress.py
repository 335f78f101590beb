# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.ToolsInstallationInProgress``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.ToolsInstallationInProgress",
    wire_name="ToolsInstallationInProgress",
    since="vim.version.version5",
    rank=5,
)
class ToolsInstallationInProgress(vim.fault.MigrationFault):
    """The fault ``vim.fault.ToolsInstallationInProgress``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/ToolsInstallationInProgress.rst``
    """
