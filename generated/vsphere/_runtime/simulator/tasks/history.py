# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.TaskHistoryCollector``: two views of the tasks that match a filter.

The scrollable view is a place between two tasks, and reading moves it. A place is kept as the number of the
last task before it, not as an index: tasks may begin or cease to match while somebody reads.
"""

from __future__ import annotations

from collections.abc import Callable

from ...data_object import DataObject
from ..core.calls import Call
from ..core.generated_types import reference
from ..core.logins import Login
from ..core.objects import SimObject
from .task import Task

LARGEST_PAGE = 1000
DEFAULT_PAGE = 10


class TaskHistory(SimObject):
    """A history collector of a session.

    Args:
        login: The session.
        spec: The filter, as it is shown.
        items: Gives the tasks that match now, oldest first.
    """

    def __init__(self, login: Login, spec: DataObject, items: Callable[[], list[Task]]) -> None:
        world = login.world
        moId = f"session[{login.key}]history-{world.number()}"
        super().__init__(world, reference("vim.TaskHistoryCollector", moId))
        self._items = items
        self._page = DEFAULT_PAGE
        self._place = 0  # number of the last task before the place
        self.properties = {
            "filter": lambda client: spec,
            "latestPage": lambda client: [task.shown() for task in self._latest()],
        }
        self.methods = {
            "ReadNextTasks": self._read_next,
            "ReadPreviousTasks": self._read_previous,
            "RewindCollector": self._rewind,
            "ResetCollector": self._reset,
            "SetCollectorPageSize": self._set_page,
            "DestroyCollector": lambda call: login.remove(self),
        }

    def _latest(self) -> list[Task]:
        return self._items()[-self._page :]

    def _read_next(self, call: Call) -> list[DataObject]:
        page = [task for task in self._items() if task.number > self._place][: self._size(call)]
        if page:
            self._place = page[-1].number
        return [task.shown() for task in page]

    def _read_previous(self, call: Call) -> list[DataObject]:
        older = [task for task in self._items() if task.number <= self._place]
        page = older[-self._size(call) :][::-1]
        if page:
            self._place = page[-1].number - 1
        return [task.shown() for task in page]

    def _rewind(self, call: Call) -> None:
        self._place = 0

    def _reset(self, call: Call) -> None:
        latest = self._latest()
        self._place = latest[0].number - 1 if latest else 0

    def _set_page(self, call: Call) -> None:
        self._page = self._size(call)
        self.world.changed()

    def _size(self, call: Call) -> int:
        size = call.get("maxCount", int)
        if not 0 < size <= LARGEST_PAGE:
            raise call.invalid("maxCount")
        return size
