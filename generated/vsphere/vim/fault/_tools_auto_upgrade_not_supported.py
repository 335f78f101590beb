# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.ToolsAutoUpgradeNotSupported``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.ToolsAutoUpgradeNotSupported",
    wire_name="ToolsAutoUpgradeNotSupported",
    since="vim.version.version5",
    rank=5,
)
class ToolsAutoUpgradeNotSupported(vim.fault.VmToolsUpgradeFault):
    """The fault ``vim.fault.ToolsAutoUpgradeNotSupported``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/ToolsAutoUpgradeNotSupported.rst``
    """
