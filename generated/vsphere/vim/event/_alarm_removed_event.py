# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.AlarmRemovedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.AlarmRemovedEvent",
    wire_name="AlarmRemovedEvent",
    properties=lambda: (_rt.Property("entity", "vim.event.ManagedEntityEventArgument"),),
)
class AlarmRemovedEvent(vim.event.AlarmEvent):
    """The data object ``vim.event.AlarmRemovedEvent``.

    Fields:
        - ``entity``: ``vim.event.ManagedEntityEventArgument``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/AlarmRemovedEvent.rst``
    """

    entity: vim.event.ManagedEntityEventArgument = _rt.UNSET
    """``vim.event.ManagedEntityEventArgument``, required. Since 1.0."""
