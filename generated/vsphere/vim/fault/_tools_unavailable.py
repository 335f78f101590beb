# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.ToolsUnavailable``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.ToolsUnavailable", wire_name="ToolsUnavailable")
class ToolsUnavailable(vim.fault.VimFault):
    """The fault ``vim.fault.ToolsUnavailable``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/ToolsUnavailable.rst``
    """
