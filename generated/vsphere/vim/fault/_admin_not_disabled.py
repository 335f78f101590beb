# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.AdminNotDisabled``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.AdminNotDisabled", wire_name="AdminNotDisabled", since="vim.version.version2", rank=2
)
class AdminNotDisabled(vim.fault.HostConfigFault):
    """The fault ``vim.fault.AdminNotDisabled``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/fault/AdminNotDisabled.rst``
    """
