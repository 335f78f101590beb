# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.ConcurrentAccess``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.ConcurrentAccess", wire_name="ConcurrentAccess")
class ConcurrentAccess(vim.fault.VimFault):
    """The fault ``vim.fault.ConcurrentAccess``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/ConcurrentAccess.rst``
    """
