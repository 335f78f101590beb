# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
# mypy: disable-error-code="assignment,override"
# pyright: reportAssignmentType=false
# pyright: reportIncompatibleMethodOverride=false
# pyright: reportIncompatibleVariableOverride=false
"""``vim.TaskFilterSpec``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.data(
    "vim.TaskFilterSpec",
    wire_name="TaskFilterSpec",
    properties=lambda: (
        _rt.Property("entity", "vim.TaskFilterSpec.ByEntity", optional=True),
        _rt.Property("time", "vim.TaskFilterSpec.ByTime", optional=True),
        _rt.Property("userName", "vim.TaskFilterSpec.ByUsername", optional=True),
        _rt.Property(
            "activationId",
            "string",
            array=True,
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property("state", "vim.TaskInfo.State", array=True, optional=True),
        _rt.Property("alarm", "vim.alarm.Alarm", optional=True),
        _rt.Property("scheduledTask", "vim.scheduler.ScheduledTask", optional=True),
        _rt.Property(
            "eventChainId", "int", array=True, optional=True, since="vim.version.version5", rank=5
        ),
        _rt.Property(
            "tag", "string", array=True, optional=True, since="vim.version.version5", rank=5
        ),
        _rt.Property(
            "parentTaskKey",
            "string",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "rootTaskKey", "string", array=True, optional=True, since="vim.version.version5", rank=5
        ),
    ),
)
class TaskFilterSpec(vmodl.DynamicData):
    """Conditions for searching the history of tasks. Those that are set all have to hold; unset
    ones do not restrict anything.

    Fields:
        - ``entity``: Object that the tasks worked on, perhaps with those below it.
        - ``time``: Period in which the tasks were queued, begun or completed.
        - ``userName``: Users who asked for the tasks.
        - ``activationId``: List of ``string``, optional. Since vSphere API 6.0.
        - ``state``: States that are wanted; any of them will do.
        - ``alarm``: Alarm that the tasks were an action of.
        - ``scheduledTask``: Schedule that the tasks were run by.
        - ``eventChainId``: Values of ``vim.TaskInfo.eventChainId`` that are wanted.
        - ``tag``: Values of ``vim.TaskInfo.changeTag`` that are wanted.
        - ``parentTaskKey``: Values of ``vim.TaskInfo.parentTaskKey`` that are wanted, to find the
          parts of an operation.
        - ``rootTaskKey``: Values of ``vim.TaskInfo.rootTaskKey`` that are wanted, to find whole
          families of tasks.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim.TaskFilterSpec.md``
        ``vim/TaskFilterSpec.rst``
    """

    @_rt.data(
        "vim.TaskFilterSpec.ByEntity",
        wire_name="TaskFilterSpecByEntity",
        properties=lambda: (
            _rt.Property("entity", "vim.ManagedEntity", privilege="System.View"),
            _rt.Property("recursion", "vim.TaskFilterSpec.RecursionOption"),
        ),
    )
    class ByEntity(vmodl.DynamicData):
        """Restricts a search to one object of the inventory.

        Fields:
            - ``entity``: Object that the tasks worked on.
            - ``recursion``: How far below that object to look as well.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim.TaskFilterSpec.ByEntity.md``
            ``vim/TaskFilterSpec/ByEntity.rst``
        """

        entity: vim.ManagedEntity = _rt.UNSET
        """Object that the tasks worked on.

        Privilege:
            ``System.View``
        """
        recursion: _rt.Field[
            vim.TaskFilterSpec.RecursionOption, vim.TaskFilterSpec.RecursionOption | str
        ] = _rt.UNSET
        """How far below that object to look as well."""

    @_rt.data(
        "vim.TaskFilterSpec.ByTime",
        wire_name="TaskFilterSpecByTime",
        properties=lambda: (
            _rt.Property("timeType", "vim.TaskFilterSpec.TimeOption"),
            _rt.Property("beginTime", "dateTime", optional=True),
            _rt.Property("endTime", "dateTime", optional=True),
        ),
    )
    class ByTime(vmodl.DynamicData):
        """Restricts a search to a period, open at either side if wanted.

        Fields:
            - ``timeType``: Which of the three times of a task is compared.
            - ``beginTime``: Start of the period; unset reaches back to the first task on record.
            - ``endTime``: End of the period; unset reaches up to the present.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim.TaskFilterSpec.ByTime.md``
            ``vim/TaskFilterSpec/ByTime.rst``
        """

        timeType: _rt.Field[vim.TaskFilterSpec.TimeOption, vim.TaskFilterSpec.TimeOption | str] = (
            _rt.UNSET
        )
        """Which of the three times of a task is compared."""
        beginTime: datetime.datetime | None = None
        """Start of the period; unset reaches back to the first task on record."""
        endTime: datetime.datetime | None = None
        """End of the period; unset reaches up to the present."""

    @_rt.data(
        "vim.TaskFilterSpec.ByUsername",
        wire_name="TaskFilterSpecByUsername",
        properties=lambda: (
            _rt.Property("systemUser", "boolean"),
            _rt.Property("userList", "string", array=True, optional=True),
        ),
    )
    class ByUsername(vmodl.DynamicData):
        """Restricts a search by who asked for the tasks.

        Fields:
            - ``systemUser``: True selects tasks that the server began itself.
            - ``userList``: Accounts that are wanted; unset selects all accounts of people and
              programs.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim.TaskFilterSpec.ByUsername.md``
            ``vim/TaskFilterSpec/ByUsername.rst``
        """

        systemUser: bool = False
        """True selects tasks that the server began itself."""
        userList: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """Accounts that are wanted; unset selects all accounts of people and programs."""

    @_rt.enum("vim.TaskFilterSpec.RecursionOption", wire_name="TaskFilterSpecRecursionOption")
    class RecursionOption(_rt.VimEnum):
        """Which part of the inventory below an object a search covers.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``enums.md``
            ``vim/TaskFilterSpec/RecursionOption.rst``
        """

        self = "self"
        """The object alone."""
        self_ = "self"
        children = "children"
        """Everything below the object, but not the object."""
        all = "all"
        """The object and everything below it."""

    @_rt.enum("vim.TaskFilterSpec.TimeOption", wire_name="TaskFilterSpecTimeOption")
    class TimeOption(_rt.VimEnum):
        """Time of a task that a search compares with a period.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``enums.md``
            ``vim/TaskFilterSpec/TimeOption.rst``
        """

        queuedTime = "queuedTime"
        """When the task entered the queue."""
        startedTime = "startedTime"
        """When work on it began."""
        completedTime = "completedTime"
        """When it was over."""

    entity: vim.TaskFilterSpec.ByEntity | None = None
    """Object that the tasks worked on, perhaps with those below it."""
    time: vim.TaskFilterSpec.ByTime | None = None
    """Period in which the tasks were queued, begun or completed."""
    userName: vim.TaskFilterSpec.ByUsername | None = None
    """Users who asked for the tasks."""
    activationId: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 6.0."""
    state: _rt.Field[list[vim.TaskInfo.State], Iterable[vim.TaskInfo.State | str]] = _rt.EMPTY
    """States that are wanted; any of them will do."""
    alarm: vim.alarm.Alarm | None = None
    """Alarm that the tasks were an action of."""
    scheduledTask: vim.scheduler.ScheduledTask | None = None
    """Schedule that the tasks were run by."""
    eventChainId: _rt.Field[list[int], Iterable[int]] = _rt.EMPTY
    """Values of ``vim.TaskInfo.eventChainId`` that are wanted.

    Since:
        vSphere API 4.0 (``vim.version.version5``)
    """
    tag: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """Values of ``vim.TaskInfo.changeTag`` that are wanted. An empty text in the list stands for
    tasks without a tag.

    Since:
        vSphere API 4.0 (``vim.version.version5``)
    """
    parentTaskKey: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """Values of ``vim.TaskInfo.parentTaskKey`` that are wanted, to find the parts of an operation.

    Since:
        vSphere API 4.0 (``vim.version.version5``)
    """
    rootTaskKey: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """Values of ``vim.TaskInfo.rootTaskKey`` that are wanted, to find whole families of tasks.

    Since:
        vSphere API 4.0 (``vim.version.version5``)
    """
