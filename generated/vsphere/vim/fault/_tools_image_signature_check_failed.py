# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.ToolsImageSignatureCheckFailed``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.ToolsImageSignatureCheckFailed",
    wire_name="ToolsImageSignatureCheckFailed",
    since="vim.version.version5",
    rank=5,
)
class ToolsImageSignatureCheckFailed(vim.fault.VmToolsUpgradeFault):
    """The fault ``vim.fault.ToolsImageSignatureCheckFailed``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/ToolsImageSignatureCheckFailed.rst``
    """
