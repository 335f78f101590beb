# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.NotAuthenticated``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.NotAuthenticated", wire_name="NotAuthenticated", since="vim.version.version2", rank=2
)
class NotAuthenticated(vim.fault.NoPermission):
    """The call needs a session, and nobody is logged in. Usual cause: the session has expired.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim.fault.NotAuthenticated.md``
        ``vim/fault/NotAuthenticated.rst``
    """
