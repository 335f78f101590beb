# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.AlarmCreatedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.AlarmCreatedEvent",
    wire_name="AlarmCreatedEvent",
    properties=lambda: (_rt.Property("entity", "vim.event.ManagedEntityEventArgument"),),
)
class AlarmCreatedEvent(vim.event.AlarmEvent):
    """The data object ``vim.event.AlarmCreatedEvent``.

    Fields:
        - ``entity``: ``vim.event.ManagedEntityEventArgument``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/AlarmCreatedEvent.rst``
    """

    entity: vim.event.ManagedEntityEventArgument = _rt.UNSET
    """``vim.event.ManagedEntityEventArgument``, required. Since 1.0."""
