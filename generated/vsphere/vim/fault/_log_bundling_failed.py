# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.LogBundlingFailed``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.LogBundlingFailed", wire_name="LogBundlingFailed")
class LogBundlingFailed(vim.fault.VimFault):
    """The fault ``vim.fault.LogBundlingFailed``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/LogBundlingFailed.rst``
    """
