# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.RoleEventArgument``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.RoleEventArgument",
    wire_name="RoleEventArgument",
    properties=lambda: (
        _rt.Property("roleId", "int"),
        _rt.Property("name", "string"),
    ),
)
class RoleEventArgument(vim.event.EventArgument):
    """The data object ``vim.event.RoleEventArgument``.

    Fields:
        - ``roleId``: ``int``, required.
        - ``name``: ``string``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/RoleEventArgument.rst``
    """

    roleId: int = 0
    """``int``, required. Since 1.0."""
    name: str = ""
    """``string``, required. Since 1.0."""
