# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.TaskManager``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.managed(
    "vim.TaskManager",
    wire_name="TaskManager",
    properties=lambda: (
        _rt.Property("recentTask", "vim.Task", array=True, optional=True, privilege="System.View"),
        _rt.Property("description", "vim.TaskDescription", privilege="System.View"),
        _rt.Property("maxCollector", "int", privilege="System.View"),
    ),
)
class TaskManager(_rt.ManagedObject):
    """Entry point to the tasks of a server. It shows what has been going on lately, searches the
    history, and lets extensions create tasks of their own.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim.TaskManager.md``
        ``vim/TaskManager.rst``
    """

    @_rt.data(
        "vim.TaskManager.TaskViewSpec",
        wire_name="TaskManagerTaskViewSpec",
        since="vim.version.v9_0_0_0",
        rank=34,
    )
    class TaskViewSpec(vmodl.DynamicData):
        """The data object ``vim.TaskManager.TaskViewSpec``, on the wire ``TaskManagerTaskViewSpec``.

        Since:
            vSphere API 9.0.0.0 (``vim.version.v9_0_0_0``)

        Source:
            ``vim/TaskManager/TaskViewSpec.rst``
        """

    @_rt.data(
        "vim.TaskManager.ViewByStartId",
        wire_name="TaskManagerViewByStartId",
        since="vim.version.v9_0_0_0",
        rank=34,
        properties=lambda: (
            _rt.Property("count", "int", since="vim.version.v9_0_0_0", rank=34),
            _rt.Property("startId", "string", since="vim.version.v9_0_0_0", rank=34),
        ),
    )
    class ViewByStartId(TaskViewSpec):
        """The data object ``vim.TaskManager.ViewByStartId``, on the wire ``TaskManagerViewByStartId``.

        Fields:
            - ``count``: ``int``, required.
            - ``startId``: ``string``, required.

        Since:
            vSphere API 9.0.0.0 (``vim.version.v9_0_0_0``)

        Source:
            ``vim/TaskManager/ViewByStartId.rst``
        """

        count: int = 0
        """``int``, required. Since vSphere API 9.0.0.0."""
        startId: str = ""
        """``string``, required. Since vSphere API 9.0.0.0."""

    @property
    def recentTask(self) -> list[vim.Task]:
        """Tasks that wait, run or ended a short while ago, as far as the session may see the
        objects they work on.

        Do not wait for a task by watching this list. After API 5.0 a server need not announce
        changes of it; put a filter on the ``vim.Task.info`` of the tasks in question instead.

        What counts as recent depends on the server:

        - finished tasks normally stay for ten minutes
        - vCenter Server keeps at most 200 finished ones

        Privilege:
            ``System.View``
        """
        _result: list[vim.Task] = self._fetch("recentTask")
        return _result

    @property
    def description(self) -> vim.TaskDescription:
        """Localized texts for kinds of tasks, their states and their reasons.

        Privilege:
            ``System.View``
        """
        _result: vim.TaskDescription = self._fetch("description")
        return _result

    @property
    def maxCollector(self) -> int:
        """Upper limit of history collectors that one client may have open at the same time.

        Privilege:
            ``System.View``
        """
        _result: int = self._fetch("maxCollector")
        return _result

    @_rt.method(
        "CreateCollectorForTasks",
        privilege="System.View",
        raises=(vim.fault.InvalidState, vmodl.fault.InvalidArgument),
        parameters=(_rt.Parameter("filter", "vim.TaskFilterSpec"),),
        returns=_rt.Returns("vim.TaskHistoryCollector"),
    )
    def CreateCollectorForTasks(self, filter: vim.TaskFilterSpec) -> vim.TaskHistoryCollector:
        """Opens a ``vim.TaskHistoryCollector`` over the tasks that match a filter. It lives as long
        as the session; destroy it early, since their number is limited by
        ``vim.TaskManager.maxCollector``.

        Args:
            filter: Conditions that a task has to meet. An empty specification matches every task.

        Returns:
            The new collector, positioned before its oldest task.

        Raises:
            vim.fault.InvalidState: The client already has as many collectors as it may have.
            vmodl.fault.InvalidArgument: The filter is missing or contains something the server does
                not know.

        Privilege:
            ``System.View``
        """
        _arguments = {"filter": filter}
        self._check_arguments("CreateCollectorForTasks", _arguments)
        _result: vim.TaskHistoryCollector = self._invoke("CreateCollectorForTasks", _arguments)
        return _result

    CreateCollector = CreateCollectorForTasks

    @_rt.method(
        "CreateCollectorWithInfoFilterForTasks",
        since="vim.version.v8_0_3_0",
        rank=32,
        privilege="System.View",
        raises=(vim.fault.InvalidState,),
        parameters=(
            _rt.Parameter("filter", "vim.TaskFilterSpec", since="vim.version.v8_0_3_0", rank=32),
            _rt.Parameter(
                "infoFilter",
                "vim.TaskInfoFilterSpec",
                optional=True,
                since="vim.version.v8_0_3_0",
                rank=32,
            ),
        ),
        returns=_rt.Returns("vim.TaskHistoryCollector"),
    )
    def CreateCollectorWithInfoFilterForTasks(
        self, filter: vim.TaskFilterSpec, infoFilter: vim.TaskInfoFilterSpec | None = None
    ) -> vim.TaskHistoryCollector:
        """Returns ``vim.TaskHistoryCollector``. Since vSphere API 8.0.3.0.

        Args:
            filter: ``vim.TaskFilterSpec``, required.
            infoFilter: ``vim.TaskInfoFilterSpec``, optional.

        Raises:
            vim.fault.InvalidState: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {"filter": filter, "infoFilter": infoFilter}
        if self._rank < 32:
            self._unsupported("CreateCollectorWithInfoFilterForTasks", 32)
        self._check_arguments("CreateCollectorWithInfoFilterForTasks", _arguments)
        _result: vim.TaskHistoryCollector = self._invoke(
            "CreateCollectorWithInfoFilterForTasks", _arguments
        )
        return _result

    CreateCollectorWithInfoFilter = CreateCollectorWithInfoFilterForTasks

    def _by_name_CreateTask(
        self,
        obj: vmodl.ManagedObject,
        taskTypeId: str,
        initiatedBy: str | None = None,
        *,
        cancelable: bool,
        parentTaskKey: str | None = None,
        activationId: str | None = None,
    ) -> vim.TaskInfo:
        """Show static checkers how it is called by name."""
        raise NotImplementedError

    @_rt.by_name(_by_name_CreateTask)
    @_rt.method(
        "CreateTask",
        since="vim.version.version2",
        rank=2,
        privilege="Task.Create",
        parameters=(
            _rt.Parameter("obj", "vmodl.ManagedObject", since="vim.version.version2", rank=2),
            _rt.Parameter("taskTypeId", "string", since="vim.version.version2", rank=2),
            _rt.Parameter(
                "initiatedBy", "string", optional=True, since="vim.version.version2", rank=2
            ),
            _rt.Parameter("cancelable", "boolean", since="vim.version.version2", rank=2),
            _rt.Parameter(
                "parentTaskKey", "string", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Parameter(
                "activationId", "string", optional=True, since="vim.version.version10", rank=10
            ),
        ),
        returns=_rt.Returns("vim.TaskInfo"),
    )
    def CreateTask(
        self,
        obj: vmodl.ManagedObject,
        taskTypeId: str,
        initiatedBy: str | None,
        cancelable: bool,
        parentTaskKey: str | None = None,
        activationId: str | None = None,
    ) -> vim.TaskInfo:
        """Creates a task on behalf of an extension, which then keeps it up to date through the
        methods of ``vim.Task``. The kind of task has to be registered with the server beforehand.

        Args:
            obj: Managed object that the work is about; users find the task there.
            taskTypeId: Kind of task, one of those that the extension registered.
            initiatedBy: User for whom the extension acts. Leave it unset when the extension acts
                for itself.
            cancelable: Whether users may ask for the task to be stopped. The extension has to watch
                for such requests.
            parentTaskKey: Key (``vim.TaskInfo.key``) of the enclosing task, if this one is only a
                part of it.

                Since vSphere API 4.0.
            activationId: ``string``, optional. Since vSphere API 6.0.

        Returns:
            State of the new task, which includes the reference to it.

        Privilege:
            ``Task.Create``

        Since:
            VI API 2.5 (``vim.version.version2``)
        """
        _rt.require("cancelable", cancelable)
        _arguments = {
            "obj": obj,
            "taskTypeId": taskTypeId,
            "initiatedBy": initiatedBy,
            "cancelable": cancelable,
            "parentTaskKey": parentTaskKey,
            "activationId": activationId,
        }
        if self._rank < 2:
            self._unsupported("CreateTask", 2)
        if parentTaskKey is not None and self._rank < 5:
            self._unsupported("CreateTask(parentTaskKey)", 5)
        if activationId is not None and self._rank < 10:
            self._unsupported("CreateTask(activationId)", 10)
        _result: vim.TaskInfo = self._invoke("CreateTask", _arguments)
        return _result

    @_rt.method(
        "ReadNextTasksByViewSpec",
        since="vim.version.v9_0_0_0",
        rank=34,
        privilege="System.View",
        parameters=(
            _rt.Parameter(
                "viewSpec", "vim.TaskManager.TaskViewSpec", since="vim.version.v9_0_0_0", rank=34
            ),
            _rt.Parameter(
                "filterSpec", "vim.TaskFilterSpec", since="vim.version.v9_0_0_0", rank=34
            ),
            _rt.Parameter(
                "infoFilterSpec",
                "vim.TaskInfoFilterSpec",
                optional=True,
                since="vim.version.v9_0_0_0",
                rank=34,
            ),
        ),
        returns=_rt.Returns("vim.TaskInfo", array=True, optional=True),
    )
    def ReadNextTasksByViewSpec(
        self,
        viewSpec: vim.TaskManager.TaskViewSpec,
        filterSpec: vim.TaskFilterSpec,
        infoFilterSpec: vim.TaskInfoFilterSpec | None = None,
    ) -> list[vim.TaskInfo]:
        """Returns a list of ``vim.TaskInfo``, which may be empty. Since vSphere API 9.0.0.0.

        Args:
            viewSpec: ``vim.TaskManager.TaskViewSpec``, required.
            filterSpec: ``vim.TaskFilterSpec``, required.
            infoFilterSpec: ``vim.TaskInfoFilterSpec``, optional.

        Privilege:
            ``System.View``
        """
        _arguments = {
            "viewSpec": viewSpec,
            "filterSpec": filterSpec,
            "infoFilterSpec": infoFilterSpec,
        }
        if self._rank < 34:
            self._unsupported("ReadNextTasksByViewSpec", 34)
        self._check_arguments("ReadNextTasksByViewSpec", _arguments)
        _result: list[vim.TaskInfo] = self._invoke("ReadNextTasksByViewSpec", _arguments)
        return _result
