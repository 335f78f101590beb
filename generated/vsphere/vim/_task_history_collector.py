# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.TaskHistoryCollector``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.managed(
    "vim.TaskHistoryCollector",
    wire_name="TaskHistoryCollector",
    properties=lambda: (_rt.Property("latestPage", "vim.TaskInfo", array=True, optional=True),),
)
class TaskHistoryCollector(vim.HistoryCollector):
    """Collector that yields tasks; ``vim.TaskManager.CreateCollectorForTasks`` opens one.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim.TaskHistoryCollector.md``
        ``vim/TaskHistoryCollector.rst``
    """

    @property
    def latestPage(self) -> list[vim.TaskInfo]:
        """Newest tasks that pass the ``vim.HistoryCollector.filter``, in no particular order. New
        matches push out those that were created first as soon as the size set with
        ``vim.HistoryCollector.SetCollectorPageSize`` is exceeded.
        """
        _result: list[vim.TaskInfo] = self._fetch("latestPage")
        return _result

    @_rt.method(
        "ReadNextTasks",
        raises=(vmodl.fault.InvalidArgument,),
        parameters=(_rt.Parameter("maxCount", "int"),),
        returns=_rt.Returns("vim.TaskInfo", array=True, optional=True),
    )
    def ReadNextTasks(self, maxCount: int) -> list[vim.TaskInfo]:
        """Returns the tasks after the current position and advances past them. An empty answer
        means that the newest task has been read.

        Args:
            maxCount: Largest number of tasks to return.

        Returns:
            Tasks on this page; fewer than asked for near the end.

        Raises:
            vmodl.fault.InvalidArgument: The requested number lies outside the supported range.
        """
        _arguments = {"maxCount": maxCount}
        _result: list[vim.TaskInfo] = self._invoke("ReadNextTasks", _arguments)
        return _result

    ReadNext = ReadNextTasks

    @_rt.method(
        "ReadPreviousTasks",
        raises=(vmodl.fault.InvalidArgument,),
        parameters=(_rt.Parameter("maxCount", "int"),),
        returns=_rt.Returns("vim.TaskInfo", array=True, optional=True),
    )
    def ReadPreviousTasks(self, maxCount: int) -> list[vim.TaskInfo]:
        """Returns the tasks before the current position and moves back past them. An empty answer
        means that the oldest task has been read.

        Args:
            maxCount: Largest number of tasks to return.

        Returns:
            Tasks on this page; fewer than asked for near the start.

        Raises:
            vmodl.fault.InvalidArgument: The requested number lies outside the supported range.
        """
        _arguments = {"maxCount": maxCount}
        _result: list[vim.TaskInfo] = self._invoke("ReadPreviousTasks", _arguments)
        return _result

    ReadPrev = ReadPreviousTasks
