# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.ScheduledTaskRemovedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.ScheduledTaskRemovedEvent", wire_name="ScheduledTaskRemovedEvent")
class ScheduledTaskRemovedEvent(vim.event.ScheduledTaskEvent):
    """The data object ``vim.event.ScheduledTaskRemovedEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/ScheduledTaskRemovedEvent.rst``
    """
