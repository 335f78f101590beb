# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.PermissionUpdatedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.PermissionUpdatedEvent",
    wire_name="PermissionUpdatedEvent",
    properties=lambda: (
        _rt.Property("role", "vim.event.RoleEventArgument"),
        _rt.Property("propagate", "boolean"),
        _rt.Property(
            "prevRole",
            "vim.event.RoleEventArgument",
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
        _rt.Property(
            "prevPropagate", "boolean", optional=True, since="vim.version.version11", rank=11
        ),
    ),
)
class PermissionUpdatedEvent(vim.event.PermissionEvent):
    """The data object ``vim.event.PermissionUpdatedEvent``.

    Fields:
        - ``role``: ``vim.event.RoleEventArgument``, required.
        - ``propagate``: ``boolean``, required.
        - ``prevRole``: ``vim.event.RoleEventArgument``, optional. Since vSphere API 6.5.
        - ``prevPropagate``: ``boolean``, optional. Since vSphere API 6.5.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/PermissionUpdatedEvent.rst``
    """

    role: vim.event.RoleEventArgument = _rt.UNSET
    """``vim.event.RoleEventArgument``, required. Since 1.0."""
    propagate: bool = False
    """``boolean``, required. Since 1.0."""
    prevRole: vim.event.RoleEventArgument | None = None
    """``vim.event.RoleEventArgument``, optional. Since vSphere API 6.5."""
    prevPropagate: bool | None = None
    """``boolean``, optional. Since vSphere API 6.5."""
