# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vslm.TaskInfo``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from .. import _runtime as _rt
from .. import vim, vmodl, vslm


@_rt.data(
    "vslm.TaskInfo",
    wire_name="VslmTaskInfo",
    since="vslm.version.version14",
    rank=2,
    properties=lambda: (
        _rt.Property("key", "string", since="vslm.version.version14", rank=2),
        _rt.Property("task", "vslm.Task", since="vslm.version.version14", rank=2),
        _rt.Property(
            "description",
            "vmodl.LocalizableMessage",
            optional=True,
            since="vslm.version.version14",
            rank=2,
        ),
        _rt.Property("name", "MethodName", optional=True, since="vslm.version.version14", rank=2),
        _rt.Property("descriptionId", "string", since="vslm.version.version14", rank=2),
        _rt.Property(
            "entity", "vim.ManagedEntity", optional=True, since="vslm.version.version14", rank=2
        ),
        _rt.Property("entityName", "string", optional=True, since="vslm.version.version14", rank=2),
        _rt.Property(
            "locked",
            "vim.ManagedEntity",
            array=True,
            optional=True,
            since="vslm.version.version14",
            rank=2,
        ),
        _rt.Property("state", "vslm.TaskInfo.State", since="vslm.version.version14", rank=2),
        _rt.Property("cancelled", "boolean", since="vslm.version.version14", rank=2),
        _rt.Property("cancelable", "boolean", since="vslm.version.version14", rank=2),
        _rt.Property(
            "error",
            "vmodl.LocalizedMethodFault",
            optional=True,
            since="vslm.version.version14",
            rank=2,
        ),
        _rt.Property("result", "anyType", optional=True, since="vslm.version.version14", rank=2),
        _rt.Property("progress", "int", optional=True, since="vslm.version.version14", rank=2),
        _rt.Property("reason", "vslm.TaskReason", since="vslm.version.version14", rank=2),
        _rt.Property("queueTime", "dateTime", since="vslm.version.version14", rank=2),
        _rt.Property(
            "startTime", "dateTime", optional=True, since="vslm.version.version14", rank=2
        ),
        _rt.Property(
            "completeTime", "dateTime", optional=True, since="vslm.version.version14", rank=2
        ),
        _rt.Property("eventChainId", "int", since="vslm.version.version14", rank=2),
        _rt.Property("changeTag", "string", optional=True, since="vslm.version.version14", rank=2),
        _rt.Property(
            "parentTaskKey", "string", optional=True, since="vslm.version.version14", rank=2
        ),
        _rt.Property(
            "rootTaskKey", "string", optional=True, since="vslm.version.version14", rank=2
        ),
        _rt.Property(
            "activationId", "string", optional=True, since="vslm.version.version14", rank=2
        ),
    ),
)
class TaskInfo(vmodl.DynamicData):
    """The data object ``vslm.TaskInfo``, on the wire ``VslmTaskInfo``.

    Fields:
        - ``key``: ``string``, required.
        - ``task``: ``vslm.Task``, required.
        - ``description``: ``vmodl.LocalizableMessage``, optional.
        - ``name``: ``MethodName``, optional.
        - ``descriptionId``: ``string``, required.
        - ``entity``: ``vim.ManagedEntity``, optional.
        - ``entityName``: ``string``, optional.
        - ``locked``: List of ``vim.ManagedEntity``, optional.
        - ``state``: ``vslm.TaskInfo.State``, required.
        - ``cancelled``: ``boolean``, required.
        - ``cancelable``: ``boolean``, required.
        - ``error``: ``vmodl.LocalizedMethodFault``, optional.
        - ``result``: ``anyType``, optional.
        - ``progress``: ``int``, optional.
        - ``reason``: ``vslm.TaskReason``, required.
        - ``queueTime``: ``dateTime``, required.
        - ``startTime``: ``dateTime``, optional.
        - ``completeTime``: ``dateTime``, optional.
        - ``eventChainId``: ``int``, required.
        - ``changeTag``: ``string``, optional.
        - ``parentTaskKey``: ``string``, optional.
        - ``rootTaskKey``: ``string``, optional.
        - ``activationId``: ``string``, optional.

    Since:
        vslm API 6.7.2 (``vslm.version.version14``)

    Source:
        ``vslm/TaskInfo.rst``
    """

    @_rt.enum(
        "vslm.TaskInfo.State", wire_name="VslmTaskInfoState", since="vslm.version.version14", rank=2
    )
    class State(_rt.VimEnum):
        """The enum ``vslm.TaskInfo.State``, on the wire ``VslmTaskInfoState``.

        Since:
            vslm API 6.7.2 (``vslm.version.version14``)

        Source:
            ``vslm/TaskInfo/State.rst``
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
    """``string``, required. Since vslm API 6.7.2."""
    task: vslm.Task = _rt.UNSET
    """``vslm.Task``, required. Since vslm API 6.7.2."""
    description: vmodl.LocalizableMessage | None = None
    """``vmodl.LocalizableMessage``, optional. Since vslm API 6.7.2."""
    name: str | None = None
    """``MethodName``, optional. Since vslm API 6.7.2."""
    descriptionId: str = ""
    """``string``, required. Since vslm API 6.7.2."""
    entity: vim.ManagedEntity | None = None
    """``vim.ManagedEntity``, optional. Since vslm API 6.7.2."""
    entityName: str | None = None
    """``string``, optional. Since vslm API 6.7.2."""
    locked: _rt.Field[list[vim.ManagedEntity], Iterable[vim.ManagedEntity]] = _rt.EMPTY
    """List of ``vim.ManagedEntity``, optional. Since vslm API 6.7.2."""
    state: _rt.Field[vslm.TaskInfo.State, vslm.TaskInfo.State | str] = _rt.UNSET
    """``vslm.TaskInfo.State``, required. Since vslm API 6.7.2."""
    cancelled: bool = False
    """``boolean``, required. Since vslm API 6.7.2."""
    cancelable: bool = False
    """``boolean``, required. Since vslm API 6.7.2."""
    error: vmodl.MethodFault | None = None
    """``vmodl.LocalizedMethodFault``, optional. Since vslm API 6.7.2."""
    result: object = None
    """``anyType``, optional. Since vslm API 6.7.2."""
    progress: int | None = None
    """``int``, optional. Since vslm API 6.7.2."""
    reason: vslm.TaskReason = _rt.UNSET
    """``vslm.TaskReason``, required. Since vslm API 6.7.2."""
    queueTime: datetime.datetime = _rt.UNSET
    """``dateTime``, required. Since vslm API 6.7.2."""
    startTime: datetime.datetime | None = None
    """``dateTime``, optional. Since vslm API 6.7.2."""
    completeTime: datetime.datetime | None = None
    """``dateTime``, optional. Since vslm API 6.7.2."""
    eventChainId: int = 0
    """``int``, required. Since vslm API 6.7.2."""
    changeTag: str | None = None
    """``string``, optional. Since vslm API 6.7.2."""
    parentTaskKey: str | None = None
    """``string``, optional. Since vslm API 6.7.2."""
    rootTaskKey: str | None = None
    """``string``, optional. Since vslm API 6.7.2."""
    activationId: str | None = None
    """``string``, optional. Since vslm API 6.7.2."""
