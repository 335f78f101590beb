# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.ToolsImageNotAvailable``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.ToolsImageNotAvailable",
    wire_name="ToolsImageNotAvailable",
    since="vim.version.version5",
    rank=5,
)
class ToolsImageNotAvailable(vim.fault.VmToolsUpgradeFault):
    """The fault ``vim.fault.ToolsImageNotAvailable``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/ToolsImageNotAvailable.rst``
    """
