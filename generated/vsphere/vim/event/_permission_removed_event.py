# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.PermissionRemovedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.PermissionRemovedEvent", wire_name="PermissionRemovedEvent")
class PermissionRemovedEvent(vim.event.PermissionEvent):
    """The data object ``vim.event.PermissionRemovedEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/PermissionRemovedEvent.rst``
    """
