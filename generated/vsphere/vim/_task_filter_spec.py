# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.TaskFilterSpec``."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.data(
    "vim.TaskFilterSpec",
    wire_name="TaskFilterSpec",
    properties=(
        _rt.Property("entity", "vim.TaskFilterSpec.ByEntity", optional=True),
        _rt.Property("time", "vim.TaskFilterSpec.ByTime", optional=True),
        _rt.Property("userName", "vim.TaskFilterSpec.ByUsername", optional=True),
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

    Attributes:
        entity: Object that the tasks worked on, perhaps with those below it.
        time: Period in which the tasks were queued, begun or completed.
        userName: Users who asked for the tasks.
        state: States that are wanted; any of them will do.
        alarm: Alarm that the tasks were an action of.
        scheduledTask: Schedule that the tasks were run by.
        eventChainId: Values of ``vim.TaskInfo.eventChainId`` that are wanted.
        tag: Values of ``vim.TaskInfo.changeTag`` that are wanted.
        parentTaskKey: Values of ``vim.TaskInfo.parentTaskKey`` that are wanted, to find the parts
            of an operation.
        rootTaskKey: Values of ``vim.TaskInfo.rootTaskKey`` that are wanted, to find whole families
            of tasks.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``spec/md/vim.TaskFilterSpec.md``
        ``spec/rst/vim/TaskFilterSpec.rst``
    """

    @_rt.data(
        "vim.TaskFilterSpec.ByEntity",
        wire_name="TaskFilterSpecByEntity",
        properties=(
            _rt.Property("entity", "vim.ManagedEntity", privilege="System.View"),
            _rt.Property("recursion", "vim.TaskFilterSpec.RecursionOption"),
        ),
    )
    class ByEntity(vmodl.DynamicData):
        """Restricts a search to one object of the inventory.

        Attributes:
            entity: Object that the tasks worked on.
            recursion: How far below that object to look as well.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``spec/md/vim.TaskFilterSpec.ByEntity.md``
            ``spec/rst/vim/TaskFilterSpec/ByEntity.rst``
        """

        entity: vim.ManagedEntity
        """Object that the tasks worked on.

        Privilege:
            ``System.View``

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``spec/md/vim.TaskFilterSpec.ByEntity.md``
            ``spec/rst/vim/TaskFilterSpec/ByEntity.rst``
        """
        recursion: vim.TaskFilterSpec.RecursionOption
        """How far below that object to look as well.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``spec/md/vim.TaskFilterSpec.ByEntity.md``
            ``spec/rst/vim/TaskFilterSpec/ByEntity.rst``
        """

        def __init__(
            self,
            *,
            entity: vim.ManagedEntity = _rt.REQUIRED,
            recursion: vim.TaskFilterSpec.RecursionOption = _rt.REQUIRED,
            dynamicType: str | None = None,
            dynamicProperty: Sequence[vmodl.DynamicProperty] = (),
        ) -> None:
            """Fill the fields; those that are left out stay unset."""
            super().__init__(dynamicType=dynamicType, dynamicProperty=dynamicProperty)
            self.entity = entity
            self.recursion = recursion

    @_rt.data(
        "vim.TaskFilterSpec.ByTime",
        wire_name="TaskFilterSpecByTime",
        properties=(
            _rt.Property("timeType", "vim.TaskFilterSpec.TimeOption"),
            _rt.Property("beginTime", "dateTime", optional=True),
            _rt.Property("endTime", "dateTime", optional=True),
        ),
    )
    class ByTime(vmodl.DynamicData):
        """Restricts a search to a period, open at either side if wanted.

        Attributes:
            timeType: Which of the three times of a task is compared.
            beginTime: Start of the period; unset reaches back to the first task on record.
            endTime: End of the period; unset reaches up to the present.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``spec/md/vim.TaskFilterSpec.ByTime.md``
            ``spec/rst/vim/TaskFilterSpec/ByTime.rst``
        """

        timeType: vim.TaskFilterSpec.TimeOption
        """Which of the three times of a task is compared.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``spec/md/vim.TaskFilterSpec.ByTime.md``
            ``spec/rst/vim/TaskFilterSpec/ByTime.rst``
        """
        beginTime: datetime.datetime | None
        """Start of the period; unset reaches back to the first task on record.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``spec/md/vim.TaskFilterSpec.ByTime.md``
            ``spec/rst/vim/TaskFilterSpec/ByTime.rst``
        """
        endTime: datetime.datetime | None
        """End of the period; unset reaches up to the present.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``spec/md/vim.TaskFilterSpec.ByTime.md``
            ``spec/rst/vim/TaskFilterSpec/ByTime.rst``
        """

        def __init__(
            self,
            *,
            timeType: vim.TaskFilterSpec.TimeOption = _rt.REQUIRED,
            beginTime: datetime.datetime | None = None,
            endTime: datetime.datetime | None = None,
            dynamicType: str | None = None,
            dynamicProperty: Sequence[vmodl.DynamicProperty] = (),
        ) -> None:
            """Fill the fields; those that are left out stay unset."""
            super().__init__(dynamicType=dynamicType, dynamicProperty=dynamicProperty)
            self.timeType = timeType
            self.beginTime = beginTime
            self.endTime = endTime

    @_rt.data(
        "vim.TaskFilterSpec.ByUsername",
        wire_name="TaskFilterSpecByUsername",
        properties=(
            _rt.Property("systemUser", "boolean"),
            _rt.Property("userList", "string", array=True, optional=True),
        ),
    )
    class ByUsername(vmodl.DynamicData):
        """Restricts a search by who asked for the tasks.

        Attributes:
            systemUser: True selects tasks that the server began itself.
            userList: Accounts that are wanted; unset selects all accounts of people and programs.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``spec/md/vim.TaskFilterSpec.ByUsername.md``
            ``spec/rst/vim/TaskFilterSpec/ByUsername.rst``
        """

        systemUser: bool
        """True selects tasks that the server began itself.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``spec/md/vim.TaskFilterSpec.ByUsername.md``
            ``spec/rst/vim/TaskFilterSpec/ByUsername.rst``
        """
        userList: list[str]
        """Accounts that are wanted; unset selects all accounts of people and programs.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``spec/md/vim.TaskFilterSpec.ByUsername.md``
            ``spec/rst/vim/TaskFilterSpec/ByUsername.rst``
        """

        def __init__(
            self,
            *,
            systemUser: bool = _rt.REQUIRED,
            userList: Sequence[str] = (),
            dynamicType: str | None = None,
            dynamicProperty: Sequence[vmodl.DynamicProperty] = (),
        ) -> None:
            """Fill the fields; those that are left out stay unset."""
            super().__init__(dynamicType=dynamicType, dynamicProperty=dynamicProperty)
            self.systemUser = systemUser
            self.userList = _rt.array("userList", userList)

    @_rt.enum("vim.TaskFilterSpec.RecursionOption", wire_name="TaskFilterSpecRecursionOption")
    class RecursionOption(_rt.VimEnum):
        """Which part of the inventory below an object a search covers.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``spec/md/enums.md``
            ``spec/rst/vim/TaskFilterSpec/RecursionOption.rst``
        """

        self_ = "self"
        """The object alone."""
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
            ``spec/md/enums.md``
            ``spec/rst/vim/TaskFilterSpec/TimeOption.rst``
        """

        queuedTime = "queuedTime"
        """When the task entered the queue."""
        startedTime = "startedTime"
        """When work on it began."""
        completedTime = "completedTime"
        """When it was over."""

    entity: vim.TaskFilterSpec.ByEntity | None
    """Object that the tasks worked on, perhaps with those below it.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``spec/md/vim.TaskFilterSpec.md``
        ``spec/rst/vim/TaskFilterSpec.rst``
    """
    time: vim.TaskFilterSpec.ByTime | None
    """Period in which the tasks were queued, begun or completed.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``spec/md/vim.TaskFilterSpec.md``
        ``spec/rst/vim/TaskFilterSpec.rst``
    """
    userName: vim.TaskFilterSpec.ByUsername | None
    """Users who asked for the tasks.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``spec/md/vim.TaskFilterSpec.md``
        ``spec/rst/vim/TaskFilterSpec.rst``
    """
    state: list[vim.TaskInfo.State]
    """States that are wanted; any of them will do.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``spec/md/vim.TaskFilterSpec.md``
        ``spec/rst/vim/TaskFilterSpec.rst``
    """
    alarm: vim.alarm.Alarm | None
    """Alarm that the tasks were an action of.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``spec/md/vim.TaskFilterSpec.md``
        ``spec/rst/vim/TaskFilterSpec.rst``
    """
    scheduledTask: vim.scheduler.ScheduledTask | None
    """Schedule that the tasks were run by.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``spec/md/vim.TaskFilterSpec.md``
        ``spec/rst/vim/TaskFilterSpec.rst``
    """
    eventChainId: list[int]
    """Values of ``vim.TaskInfo.eventChainId`` that are wanted.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``spec/md/vim.TaskFilterSpec.md``
        ``spec/rst/vim/TaskFilterSpec.rst``
    """
    tag: list[str]
    """Values of ``vim.TaskInfo.changeTag`` that are wanted. An empty text in the list stands for
    tasks without a tag.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``spec/md/vim.TaskFilterSpec.md``
        ``spec/rst/vim/TaskFilterSpec.rst``
    """
    parentTaskKey: list[str]
    """Values of ``vim.TaskInfo.parentTaskKey`` that are wanted, to find the parts of an operation.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``spec/md/vim.TaskFilterSpec.md``
        ``spec/rst/vim/TaskFilterSpec.rst``
    """
    rootTaskKey: list[str]
    """Values of ``vim.TaskInfo.rootTaskKey`` that are wanted, to find whole families of tasks.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``spec/md/vim.TaskFilterSpec.md``
        ``spec/rst/vim/TaskFilterSpec.rst``
    """

    def __init__(
        self,
        *,
        entity: vim.TaskFilterSpec.ByEntity | None = None,
        time: vim.TaskFilterSpec.ByTime | None = None,
        userName: vim.TaskFilterSpec.ByUsername | None = None,
        state: Sequence[vim.TaskInfo.State] = (),
        alarm: vim.alarm.Alarm | None = None,
        scheduledTask: vim.scheduler.ScheduledTask | None = None,
        eventChainId: Sequence[int] = (),
        tag: Sequence[str] = (),
        parentTaskKey: Sequence[str] = (),
        rootTaskKey: Sequence[str] = (),
        dynamicType: str | None = None,
        dynamicProperty: Sequence[vmodl.DynamicProperty] = (),
    ) -> None:
        """Fill the fields; those that are left out stay unset."""
        super().__init__(dynamicType=dynamicType, dynamicProperty=dynamicProperty)
        self.entity = entity
        self.time = time
        self.userName = userName
        self.state = _rt.array("state", state)
        self.alarm = alarm
        self.scheduledTask = scheduledTask
        self.eventChainId = _rt.array("eventChainId", eventChainId)
        self.tag = _rt.array("tag", tag)
        self.parentTaskKey = _rt.array("parentTaskKey", parentTaskKey)
        self.rootTaskKey = _rt.array("rootTaskKey", rootTaskKey)
