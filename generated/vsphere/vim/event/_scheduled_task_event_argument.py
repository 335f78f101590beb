# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.ScheduledTaskEventArgument``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.ScheduledTaskEventArgument",
    wire_name="ScheduledTaskEventArgument",
    properties=lambda: (_rt.Property("scheduledTask", "vim.scheduler.ScheduledTask"),),
)
class ScheduledTaskEventArgument(vim.event.EntityEventArgument):
    """The data object ``vim.event.ScheduledTaskEventArgument``.

    Fields:
        - ``scheduledTask``: ``vim.scheduler.ScheduledTask``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/ScheduledTaskEventArgument.rst``
    """

    scheduledTask: vim.scheduler.ScheduledTask = _rt.UNSET
    """``vim.scheduler.ScheduledTask``, required. Since 1.0."""
