# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.ScheduledTaskStartedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.ScheduledTaskStartedEvent", wire_name="ScheduledTaskStartedEvent")
class ScheduledTaskStartedEvent(vim.event.ScheduledTaskEvent):
    """The data object ``vim.event.ScheduledTaskStartedEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/ScheduledTaskStartedEvent.rst``
    """
