# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.InvalidLogin``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.InvalidLogin", wire_name="InvalidLogin")
class InvalidLogin(vim.fault.VimFault):
    """The server does not accept the credentials.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim.fault.InvalidLogin.md``
        ``vim/fault/InvalidLogin.rst``
    """
