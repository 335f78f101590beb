# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vslm.TaskReasonSchedule``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vim, vslm


@_rt.data(
    "vslm.TaskReasonSchedule",
    wire_name="VslmTaskReasonSchedule",
    since="vslm.version.version1",
    rank=1,
    properties=lambda: (
        _rt.Property("name", "string", since="vslm.version.version1", rank=1),
        _rt.Property(
            "scheduledTask", "vim.scheduler.ScheduledTask", since="vslm.version.version1", rank=1
        ),
    ),
)
class TaskReasonSchedule(vslm.TaskReason):
    """The data object ``vslm.TaskReasonSchedule``, on the wire ``VslmTaskReasonSchedule``.

    Fields:
        - ``name``: ``string``, required.
        - ``scheduledTask``: ``vim.scheduler.ScheduledTask``, required.

    Since:
        vslm API 1.0 (``vslm.version.version1``)

    Source:
        ``vslm/TaskReasonSchedule.rst``
    """

    name: str = ""
    """``string``, required. Since vslm API 1.0."""
    scheduledTask: vim.scheduler.ScheduledTask = _rt.UNSET
    """``vim.scheduler.ScheduledTask``, required. Since vslm API 1.0."""
