# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.UserNotFound``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.UserNotFound",
    wire_name="UserNotFound",
    properties=lambda: (
        _rt.Property("principal", "string"),
        _rt.Property("unresolved", "boolean"),
    ),
)
class UserNotFound(vim.fault.VimFault):
    """A name belongs to no user and to no group that the server can look up.

    Fields:
        - ``principal``: ``string``, required.
        - ``unresolved``: ``boolean``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim.fault.UserNotFound.md``
        ``vim/fault/UserNotFound.rst``
    """

    principal: str = ""
    """``string``, required. Since 1.0."""
    unresolved: bool = False
    """``boolean``, required. Since 1.0."""
