# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.AdminDisabled``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.AdminDisabled", wire_name="AdminDisabled", since="vim.version.version2", rank=2
)
class AdminDisabled(vim.fault.HostConfigFault):
    """The fault ``vim.fault.AdminDisabled``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/fault/AdminDisabled.rst``
    """
