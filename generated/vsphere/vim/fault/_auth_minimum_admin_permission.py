# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.AuthMinimumAdminPermission``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.AuthMinimumAdminPermission", wire_name="AuthMinimumAdminPermission")
class AuthMinimumAdminPermission(vim.fault.VimFault):
    """The server refuses a change after which no full administrator would be left.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim.fault.AuthMinimumAdminPermission.md``
        ``vim/fault/AuthMinimumAdminPermission.rst``
    """
