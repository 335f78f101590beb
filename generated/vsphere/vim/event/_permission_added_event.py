# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.PermissionAddedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.PermissionAddedEvent",
    wire_name="PermissionAddedEvent",
    properties=lambda: (
        _rt.Property("role", "vim.event.RoleEventArgument"),
        _rt.Property("propagate", "boolean"),
    ),
)
class PermissionAddedEvent(vim.event.PermissionEvent):
    """The data object ``vim.event.PermissionAddedEvent``.

    Fields:
        - ``role``: ``vim.event.RoleEventArgument``, required.
        - ``propagate``: ``boolean``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/PermissionAddedEvent.rst``
    """

    role: vim.event.RoleEventArgument = _rt.UNSET
    """``vim.event.RoleEventArgument``, required. Since 1.0."""
    propagate: bool = False
    """``boolean``, required. Since 1.0."""
