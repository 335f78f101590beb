# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.PasswordExpired``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.PasswordExpired", wire_name="PasswordExpired", since="vim.version.version14", rank=14
)
class PasswordExpired(vim.fault.InvalidLogin):
    """The fault ``vim.fault.PasswordExpired``.

    Since:
        vSphere API 6.7.2 (``vim.version.version14``)

    Source:
        ``vim/fault/PasswordExpired.rst``
    """
