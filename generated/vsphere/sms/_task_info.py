# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.TaskInfo``."""

from __future__ import annotations

import builtins as _builtins
import datetime

from .. import _runtime as _rt
from .. import sms, vmodl


@_rt.data(
    "sms.TaskInfo",
    wire_name="SmsTaskInfo",
    since="sms.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property("key", "string", since="sms.version.version2", rank=2),
        _rt.Property("task", "sms.Task", since="sms.version.version2", rank=2),
        _rt.Property(
            "object", "vmodl.ManagedObject", optional=True, since="sms.version.version2", rank=2
        ),
        _rt.Property(
            "error",
            "vmodl.LocalizedMethodFault",
            optional=True,
            since="sms.version.version2",
            rank=2,
        ),
        _rt.Property("result", "anyType", optional=True, since="sms.version.version2", rank=2),
        _rt.Property("startTime", "dateTime", optional=True, since="sms.version.version2", rank=2),
        _rt.Property(
            "completionTime", "dateTime", optional=True, since="sms.version.version2", rank=2
        ),
        _rt.Property("state", "string", since="sms.version.version2", rank=2),
        _rt.Property("progress", "int", optional=True, since="sms.version.version2", rank=2),
    ),
)
class TaskInfo(vmodl.DynamicData):
    """The data object ``sms.TaskInfo``, on the wire ``SmsTaskInfo``.

    Fields:
        - ``key``: ``string``, required.
        - ``task``: ``sms.Task``, required.
        - ``object``: ``vmodl.ManagedObject``, optional.
        - ``error``: ``vmodl.LocalizedMethodFault``, optional.
        - ``result``: ``anyType``, optional.
        - ``startTime``: ``dateTime``, optional.
        - ``completionTime``: ``dateTime``, optional.
        - ``state``: ``string``, required.
        - ``progress``: ``int``, optional.

    Since:
        sms API 2.0 (``sms.version.version2``)

    Source:
        ``sms/TaskInfo.rst``
    """

    @_rt.enum("sms.TaskInfo.State", wire_name="SmsTaskState", since="sms.version.version1", rank=1)
    class State(_rt.VimEnum):
        """The enum ``sms.TaskInfo.State``, on the wire ``SmsTaskState``.

        Since:
            sms API 1.0 (``sms.version.version1``)

        Source:
            ``sms/TaskInfo/State.rst``
        """

        queued = "queued"
        """The value ``queued``."""
        running = "running"
        """The value ``running``."""
        success = "success"
        """The value ``success``."""
        error = "error"
        """The value ``error``."""

    key: str = ""
    """``string``, required. Since sms API 2.0."""
    task: sms.Task = _rt.UNSET
    """``sms.Task``, required. Since sms API 2.0."""
    object: vmodl.ManagedObject | None = None
    """``vmodl.ManagedObject``, optional. Since sms API 2.0."""
    error: vmodl.MethodFault | None = None
    """``vmodl.LocalizedMethodFault``, optional. Since sms API 2.0."""
    result: _builtins.object | None = None
    """``anyType``, optional. Since sms API 2.0."""
    startTime: datetime.datetime | None = None
    """``dateTime``, optional. Since sms API 2.0."""
    completionTime: datetime.datetime | None = None
    """``dateTime``, optional. Since sms API 2.0."""
    state: str = ""
    """``string``, required. Since sms API 2.0."""
    progress: int | None = None
    """``int``, optional. Since sms API 2.0."""
