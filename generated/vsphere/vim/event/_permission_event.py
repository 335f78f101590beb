# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.PermissionEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.PermissionEvent",
    wire_name="PermissionEvent",
    properties=lambda: (
        _rt.Property("entity", "vim.event.ManagedEntityEventArgument"),
        _rt.Property("principal", "string"),
        _rt.Property("group", "boolean"),
    ),
)
class PermissionEvent(vim.event.AuthorizationEvent):
    """The data object ``vim.event.PermissionEvent``.

    Fields:
        - ``entity``: ``vim.event.ManagedEntityEventArgument``, required.
        - ``principal``: ``string``, required.
        - ``group``: ``boolean``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/PermissionEvent.rst``
    """

    entity: vim.event.ManagedEntityEventArgument = _rt.UNSET
    """``vim.event.ManagedEntityEventArgument``, required. Since 1.0."""
    principal: str = ""
    """``string``, required. Since 1.0."""
    group: bool = False
    """``boolean``, required. Since 1.0."""
