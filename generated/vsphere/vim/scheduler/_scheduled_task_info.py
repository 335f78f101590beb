# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.scheduler.ScheduledTaskInfo``."""

from __future__ import annotations

import datetime

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.scheduler.ScheduledTaskInfo",
    wire_name="ScheduledTaskInfo",
    properties=lambda: (
        _rt.Property("scheduledTask", "vim.scheduler.ScheduledTask"),
        _rt.Property("entity", "vim.ManagedEntity"),
        _rt.Property("lastModifiedTime", "dateTime"),
        _rt.Property("lastModifiedUser", "string"),
        _rt.Property("nextRunTime", "dateTime", optional=True),
        _rt.Property("prevRunTime", "dateTime", optional=True),
        _rt.Property("state", "vim.TaskInfo.State"),
        _rt.Property("error", "vmodl.LocalizedMethodFault", optional=True),
        _rt.Property("result", "anyType", optional=True),
        _rt.Property("progress", "int", optional=True),
        _rt.Property("activeTask", "vim.Task", optional=True),
        _rt.Property("taskObject", "vmodl.ManagedObject", since="vim.version.version5", rank=5),
    ),
)
class ScheduledTaskInfo(vim.scheduler.ScheduledTaskSpec):
    """The data object ``vim.scheduler.ScheduledTaskInfo``.

    Fields:
        - ``scheduledTask``: ``vim.scheduler.ScheduledTask``, required.
        - ``entity``: ``vim.ManagedEntity``, required.
        - ``lastModifiedTime``: ``dateTime``, required.
        - ``lastModifiedUser``: ``string``, required.
        - ``nextRunTime``: ``dateTime``, optional.
        - ``prevRunTime``: ``dateTime``, optional.
        - ``state``: ``vim.TaskInfo.State``, required.
        - ``error``: ``vmodl.LocalizedMethodFault``, optional.
        - ``result``: ``anyType``, optional.
        - ``progress``: ``int``, optional.
        - ``activeTask``: ``vim.Task``, optional.
        - ``taskObject``: ``vmodl.ManagedObject``, required. Since vSphere API 4.0.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/scheduler/ScheduledTaskInfo.rst``
    """

    scheduledTask: vim.scheduler.ScheduledTask = _rt.UNSET
    """``vim.scheduler.ScheduledTask``, required. Since 1.0."""
    entity: vim.ManagedEntity = _rt.UNSET
    """``vim.ManagedEntity``, required. Since 1.0."""
    lastModifiedTime: datetime.datetime = _rt.UNSET
    """``dateTime``, required. Since 1.0."""
    lastModifiedUser: str = ""
    """``string``, required. Since 1.0."""
    nextRunTime: datetime.datetime | None = None
    """``dateTime``, optional. Since 1.0."""
    prevRunTime: datetime.datetime | None = None
    """``dateTime``, optional. Since 1.0."""
    state: _rt.Field[vim.TaskInfo.State, vim.TaskInfo.State | str] = _rt.UNSET
    """``vim.TaskInfo.State``, required. Since 1.0."""
    error: vmodl.MethodFault | None = None
    """``vmodl.LocalizedMethodFault``, optional. Since 1.0."""
    result: object = None
    """``anyType``, optional. Since 1.0."""
    progress: int | None = None
    """``int``, optional. Since 1.0."""
    activeTask: vim.Task | None = None
    """``vim.Task``, optional. Since 1.0."""
    taskObject: vmodl.ManagedObject = _rt.UNSET
    """``vmodl.ManagedObject``, required. Since vSphere API 4.0."""
