# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.RoleEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.RoleEvent",
    wire_name="RoleEvent",
    properties=lambda: (_rt.Property("role", "vim.event.RoleEventArgument"),),
)
class RoleEvent(vim.event.AuthorizationEvent):
    """The data object ``vim.event.RoleEvent``.

    Fields:
        - ``role``: ``vim.event.RoleEventArgument``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/RoleEvent.rst``
    """

    role: vim.event.RoleEventArgument = _rt.UNSET
    """``vim.event.RoleEventArgument``, required. Since 1.0."""
