# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.TaskReasonSchedule``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vim


@_rt.data(
    "vim.TaskReasonSchedule",
    wire_name="TaskReasonSchedule",
    properties=lambda: (
        _rt.Property("name", "string"),
        _rt.Property("scheduledTask", "vim.scheduler.ScheduledTask"),
    ),
)
class TaskReasonSchedule(vim.TaskReason):
    """The task was due according to a schedule.

    Fields:
        - ``name``: Name of the scheduled task at that time.
        - ``scheduledTask``: The scheduled task that became due.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim.TaskReasonSchedule.md``
        ``vim/TaskReasonSchedule.rst``
    """

    name: str = ""
    """Name of the scheduled task at that time."""
    scheduledTask: vim.scheduler.ScheduledTask = _rt.UNSET
    """The scheduled task that became due."""
