# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.ScheduledTaskCompletedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.ScheduledTaskCompletedEvent", wire_name="ScheduledTaskCompletedEvent")
class ScheduledTaskCompletedEvent(vim.event.ScheduledTaskEvent):
    """The data object ``vim.event.ScheduledTaskCompletedEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/ScheduledTaskCompletedEvent.rst``
    """
