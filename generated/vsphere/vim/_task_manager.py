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

    def _by_name_CreateTask(
        self,
        obj: vmodl.ManagedObject,
        taskTypeId: str,
        initiatedBy: str | None = None,
        *,
        cancelable: bool,
        parentTaskKey: str | None = None,
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
        }
        if self._rank < 2:
            self._unsupported("CreateTask", 2)
        if parentTaskKey is not None and self._rank < 5:
            self._unsupported("CreateTask(parentTaskKey)", 5)
        _result: vim.TaskInfo = self._invoke("CreateTask", _arguments)
        return _result
