# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.ToolsUpgradeCancelled``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.ToolsUpgradeCancelled",
    wire_name="ToolsUpgradeCancelled",
    since="vim.version.version5",
    rank=5,
)
class ToolsUpgradeCancelled(vim.fault.VmToolsUpgradeFault):
    """The fault ``vim.fault.ToolsUpgradeCancelled``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/ToolsUpgradeCancelled.rst``
    """
