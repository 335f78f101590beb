# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.ScheduledTaskCreatedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.ScheduledTaskCreatedEvent", wire_name="ScheduledTaskCreatedEvent")
class ScheduledTaskCreatedEvent(vim.event.ScheduledTaskEvent):
    """The data object ``vim.event.ScheduledTaskCreatedEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/ScheduledTaskCreatedEvent.rst``
    """
