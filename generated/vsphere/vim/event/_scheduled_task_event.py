# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.ScheduledTaskEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.ScheduledTaskEvent",
    wire_name="ScheduledTaskEvent",
    properties=lambda: (
        _rt.Property("scheduledTask", "vim.event.ScheduledTaskEventArgument"),
        _rt.Property("entity", "vim.event.ManagedEntityEventArgument"),
    ),
)
class ScheduledTaskEvent(vim.event.Event):
    """The data object ``vim.event.ScheduledTaskEvent``.

    Fields:
        - ``scheduledTask``: ``vim.event.ScheduledTaskEventArgument``, required.
        - ``entity``: ``vim.event.ManagedEntityEventArgument``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/ScheduledTaskEvent.rst``
    """

    scheduledTask: vim.event.ScheduledTaskEventArgument = _rt.UNSET
    """``vim.event.ScheduledTaskEventArgument``, required. Since 1.0."""
    entity: vim.event.ManagedEntityEventArgument = _rt.UNSET
    """``vim.event.ManagedEntityEventArgument``, required. Since 1.0."""
