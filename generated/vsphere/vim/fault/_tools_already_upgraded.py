# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.ToolsAlreadyUpgraded``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.ToolsAlreadyUpgraded",
    wire_name="ToolsAlreadyUpgraded",
    since="vim.version.version5",
    rank=5,
)
class ToolsAlreadyUpgraded(vim.fault.VmToolsUpgradeFault):
    """The fault ``vim.fault.ToolsAlreadyUpgraded``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/ToolsAlreadyUpgraded.rst``
    """
