# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.TaskReasonAlarm``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vim


@_rt.data(
    "vim.TaskReasonAlarm",
    wire_name="TaskReasonAlarm",
    properties=lambda: (
        _rt.Property("alarmName", "string"),
        _rt.Property("alarm", "vim.alarm.Alarm"),
        _rt.Property("entityName", "string"),
        _rt.Property("entity", "vim.ManagedEntity"),
    ),
)
class TaskReasonAlarm(vim.TaskReason):
    """The task is the action of an alarm that went off.

    Fields:
        - ``alarmName``: Name of the alarm at that time, kept with the history.
        - ``alarm``: The alarm itself; it may have been deleted since.
        - ``entityName``: Name of the object for which the alarm went off, kept with the history.
        - ``entity``: The object for which the alarm went off.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim.TaskReasonAlarm.md``
        ``vim/TaskReasonAlarm.rst``
    """

    alarmName: str = ""
    """Name of the alarm at that time, kept with the history."""
    alarm: vim.alarm.Alarm = _rt.UNSET
    """The alarm itself; it may have been deleted since."""
    entityName: str = ""
    """Name of the object for which the alarm went off, kept with the history."""
    entity: vim.ManagedEntity = _rt.UNSET
    """The object for which the alarm went off."""
