# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.RemoveFailed``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.RemoveFailed", wire_name="RemoveFailed")
class RemoveFailed(vim.fault.VimFault):
    """Something cannot be removed while other things depend on it.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim.fault.RemoveFailed.md``
        ``vim/fault/RemoveFailed.rst``
    """
