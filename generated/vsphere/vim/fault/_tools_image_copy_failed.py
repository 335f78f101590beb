# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.ToolsImageCopyFailed``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.ToolsImageCopyFailed",
    wire_name="ToolsImageCopyFailed",
    since="vim.version.version8",
    rank=8,
)
class ToolsImageCopyFailed(vim.fault.VmToolsUpgradeFault):
    """The fault ``vim.fault.ToolsImageCopyFailed``.

    Since:
        vSphere API 5.1 (``vim.version.version8``)

    Source:
        ``vim/fault/ToolsImageCopyFailed.rst``
    """
