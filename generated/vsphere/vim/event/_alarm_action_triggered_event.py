# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.AlarmActionTriggeredEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.AlarmActionTriggeredEvent",
    wire_name="AlarmActionTriggeredEvent",
    properties=lambda: (
        _rt.Property("source", "vim.event.ManagedEntityEventArgument"),
        _rt.Property("entity", "vim.event.ManagedEntityEventArgument"),
    ),
)
class AlarmActionTriggeredEvent(vim.event.AlarmEvent):
    """The data object ``vim.event.AlarmActionTriggeredEvent``.

    Fields:
        - ``source``: ``vim.event.ManagedEntityEventArgument``, required.
        - ``entity``: ``vim.event.ManagedEntityEventArgument``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/AlarmActionTriggeredEvent.rst``
    """

    source: vim.event.ManagedEntityEventArgument = _rt.UNSET
    """``vim.event.ManagedEntityEventArgument``, required. Since 1.0."""
    entity: vim.event.ManagedEntityEventArgument = _rt.UNSET
    """``vim.event.ManagedEntityEventArgument``, required. Since 1.0."""
