# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vslm.TaskReasonAlarm``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vim, vslm


@_rt.data(
    "vslm.TaskReasonAlarm",
    wire_name="VslmTaskReasonAlarm",
    since="vslm.version.version1",
    rank=1,
    properties=lambda: (
        _rt.Property("alarmName", "string", since="vslm.version.version1", rank=1),
        _rt.Property("alarm", "vim.alarm.Alarm", since="vslm.version.version1", rank=1),
        _rt.Property("entityName", "string", since="vslm.version.version1", rank=1),
        _rt.Property("entity", "vim.ManagedEntity", since="vslm.version.version1", rank=1),
    ),
)
class TaskReasonAlarm(vslm.TaskReason):
    """The data object ``vslm.TaskReasonAlarm``, on the wire ``VslmTaskReasonAlarm``.

    Fields:
        - ``alarmName``: ``string``, required.
        - ``alarm``: ``vim.alarm.Alarm``, required.
        - ``entityName``: ``string``, required.
        - ``entity``: ``vim.ManagedEntity``, required.

    Since:
        vslm API 1.0 (``vslm.version.version1``)

    Source:
        ``vslm/TaskReasonAlarm.rst``
    """

    alarmName: str = ""
    """``string``, required. Since vslm API 1.0."""
    alarm: vim.alarm.Alarm = _rt.UNSET
    """``vim.alarm.Alarm``, required. Since vslm API 1.0."""
    entityName: str = ""
    """``string``, required. Since vslm API 1.0."""
    entity: vim.ManagedEntity = _rt.UNSET
    """``vim.ManagedEntity``, required. Since vslm API 1.0."""
