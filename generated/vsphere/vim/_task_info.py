# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.TaskInfo``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.data(
    "vim.TaskInfo",
    wire_name="TaskInfo",
    properties=lambda: (
        _rt.Property("key", "string"),
        _rt.Property("task", "vim.Task"),
        _rt.Property(
            "description",
            "vmodl.LocalizableMessage",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property("name", "MethodName", optional=True),
        _rt.Property("descriptionId", "string"),
        _rt.Property("entity", "vim.ManagedEntity", optional=True),
        _rt.Property("entityName", "string", optional=True),
        _rt.Property("locked", "vim.ManagedEntity", array=True, optional=True),
        _rt.Property("state", "vim.TaskInfo.State"),
        _rt.Property("cancelled", "boolean"),
        _rt.Property("cancelable", "boolean"),
        _rt.Property("error", "vmodl.LocalizedMethodFault", optional=True),
        _rt.Property("result", "anyType", optional=True),
        _rt.Property("progress", "int", optional=True),
        _rt.Property(
            "progressDetails",
            "vmodl.KeyAnyValue",
            array=True,
            optional=True,
            since="vim.version.v8_0_1_0",
            rank=30,
        ),
        _rt.Property("reason", "vim.TaskReason"),
        _rt.Property("queueTime", "dateTime"),
        _rt.Property("startTime", "dateTime", optional=True),
        _rt.Property("completeTime", "dateTime", optional=True),
        _rt.Property("eventChainId", "int"),
        _rt.Property("changeTag", "string", optional=True, since="vim.version.version5", rank=5),
        _rt.Property(
            "parentTaskKey", "string", optional=True, since="vim.version.version5", rank=5
        ),
        _rt.Property("rootTaskKey", "string", optional=True, since="vim.version.version5", rank=5),
        _rt.Property(
            "activationId", "string", optional=True, since="vim.version.version10", rank=10
        ),
    ),
)
class TaskInfo(vmodl.DynamicData):
    """Everything that is known about one operation, whether a client started it, the server did, or
    an extension.

    Fields:
        - ``key``: Identifier of the operation, unique on its server.
        - ``task``: Reference to the task itself, for calls such as ``vim.Task.CancelTask``.
        - ``description``: Message about the present phase.
        - ``name``: Method whose call started the operation, for example ``PowerOnVM_Task``.
        - ``descriptionId``: Key of the kind of operation; the texts for it are found in
          ``vim.TaskDescription.methodInfo``.
        - ``entity``: Inventory object that the operation works on.
        - ``entityName``: Display name of that object at the time.
        - ``locked``: Inventory objects under a shared lock of this operation; meaningful while it
          runs.
        - ``state``: Where the operation stands at present.
        - ``cancelled``: True once somebody has asked for the operation to be stopped, even if it
          has not stopped yet.
        - ``cancelable``: Tells whether ``vim.Task.CancelTask`` will be accepted.
        - ``error``: Fault that ended the operation, together with its localized message.
        - ``result``: Value that the operation produced, if it produces one.
        - ``progress``: Finished share of a running operation, from 0 to 100.
        - ``progressDetails``: List of ``vmodl.KeyAnyValue``, optional. Since vSphere API 8.0.1.0.
        - ``reason``: Who or what made the operation start.
        - ``queueTime``: Moment at which the operation entered the queue.
        - ``startTime``: Moment at which work began; unset while the operation waits.
        - ``completeTime``: Moment at which the operation ended, well or badly; unset until then.
        - ``eventChainId``: Number shared by all events that this operation gave rise to.
        - ``changeTag``: Free text that a user attached in order to recognise related operations
          later.
        - ``parentTaskKey``: The ``vim.TaskInfo.key`` of the operation that started this one, if
          another operation did.
        - ``rootTaskKey``: The ``vim.TaskInfo.key`` of the first operation in the chain that led
          here, however many generations lie between.
        - ``activationId``: ``string``, optional. Since vSphere API 6.0.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim.TaskInfo.md``
        ``vim/TaskInfo.rst``
    """

    @_rt.enum("vim.TaskInfo.State", wire_name="TaskInfoState")
    class State(_rt.VimEnum):
        """Stages in the life of a task. Success and error are the final ones.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``enums.md``
            ``vim/TaskInfo/State.rst``
        """

        queued = "queued"
        """Accepted, but waiting for a worker to become free."""
        running = "running"
        """A worker is carrying the operation out."""
        success = "success"
        """Ended as intended; a result may be available."""
        error = "error"
        """Ended with a fault, which includes operations that were stopped on request."""

    key: str = ""
    """Identifier of the operation, unique on its server."""
    task: vim.Task = _rt.UNSET
    """Reference to the task itself, for calls such as ``vim.Task.CancelTask``."""
    description: vmodl.LocalizableMessage | None = None
    """Message about the present phase. It stays the same for an operation made of one step and
    changes from step to step otherwise.

    Since:
        vSphere API 4.0 (``vim.version.version5``)
    """
    name: str | None = None
    """Method whose call started the operation, for example ``PowerOnVM_Task``. Operations that the
    server starts for its own purposes leave it unset.
    """
    descriptionId: str = ""
    """Key of the kind of operation; the texts for it are found in
    ``vim.TaskDescription.methodInfo``.
    """
    entity: vim.ManagedEntity | None = None
    """Inventory object that the operation works on."""
    entityName: str | None = None
    """Display name of that object at the time. It is kept with the history and therefore outlives
    the object.
    """
    locked: _rt.Field[list[vim.ManagedEntity], Iterable[vim.ManagedEntity]] = _rt.EMPTY
    """Inventory objects under a shared lock of this operation; meaningful while it runs."""
    state: _rt.Field[vim.TaskInfo.State, vim.TaskInfo.State | str] = _rt.UNSET
    """Where the operation stands at present."""
    cancelled: bool = False
    """True once somebody has asked for the operation to be stopped, even if it has not stopped
    yet.
    """
    cancelable: bool = False
    """Tells whether ``vim.Task.CancelTask`` will be accepted."""
    error: vmodl.MethodFault | None = None
    """Fault that ended the operation, together with its localized message. Set only when the state
    is error.
    """
    result: object = None
    """Value that the operation produced, if it produces one. Its type depends on the method that
    was called; look for it only after success.
    """
    progress: int | None = None
    """Finished share of a running operation, from 0 to 100.

    Unset means that the operation does not measure its progress, which is no sign of trouble.
    """
    progressDetails: _rt.Field[list[vmodl.KeyAnyValue], Iterable[vmodl.KeyAnyValue]] = _rt.EMPTY
    """List of ``vmodl.KeyAnyValue``, optional. Since vSphere API 8.0.1.0."""
    reason: vim.TaskReason = _rt.UNSET
    """Who or what made the operation start. The concrete type tells which:

    - ``TaskReasonUser`` for a person or a program that logged in
    - ``TaskReasonAlarm`` for a triggered alarm
    - ``TaskReasonSchedule`` for a scheduled task
    - ``TaskReasonSystem`` for the server itself
    """
    queueTime: datetime.datetime = _rt.UNSET
    """Moment at which the operation entered the queue."""
    startTime: datetime.datetime | None = None
    """Moment at which work began; unset while the operation waits."""
    completeTime: datetime.datetime | None = None
    """Moment at which the operation ended, well or badly; unset until then."""
    eventChainId: int = 0
    """Number shared by all events that this operation gave rise to. Use it to find them in the
    event history.
    """
    changeTag: str | None = None
    """Free text that a user attached in order to recognise related operations later.

    Since:
        vSphere API 4.0 (``vim.version.version5``)
    """
    parentTaskKey: str | None = None
    """The ``vim.TaskInfo.key`` of the operation that started this one, if another operation did.

    Since:
        vSphere API 4.0 (``vim.version.version5``)
    """
    rootTaskKey: str | None = None
    """The ``vim.TaskInfo.key`` of the first operation in the chain that led here, however many
    generations lie between.

    Since:
        vSphere API 4.0 (``vim.version.version5``)
    """
    activationId: str | None = None
    """``string``, optional. Since vSphere API 6.0."""
