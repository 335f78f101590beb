# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.RoleRemovedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.RoleRemovedEvent", wire_name="RoleRemovedEvent")
class RoleRemovedEvent(vim.event.RoleEvent):
    """The data object ``vim.event.RoleRemovedEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/RoleRemovedEvent.rst``
    """
