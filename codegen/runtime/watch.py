"""From what a collector reports to what became of tasks: progress on the way, outcomes at the end."""

# What begins with one underscore in generated classes and in the runtime is private to both together.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar, cast

from . import needs
from .deadline import aside
from .faults import Fault
from .followed import Followed, gone
from .managed_object import ManagedObject, Stub
from .outcomes import ERROR, SUCCESS, Outcome, outcome_of, outcome_of_unseen
from .protocols import FilterUpdate, ObjectUpdate, Task
from .updates import UNREADABLE

T = TypeVar("T", bound=ManagedObject)
OnProgress = Callable[[T, int], None]

_INFO = "vim.TaskInfo"
_STATE, _PROGRESS = "info.state", "info.progress"
PATHS = (_STATE, _PROGRESS)
"""The properties of tasks to follow; the rest is read when a task has ended."""


class Watch(Followed[T, Outcome[T]]):
    """What is known so far about the tasks of one wait.

    Attributes:
        open: By id, those whose end is not known yet.
    """

    def __init__(self, tasks: Iterable[T], on_progress: OnProgress[T] | None) -> None:
        super().__init__({task._moId: task for task in tasks})
        self._on_progress = on_progress
        self._progress: dict[str, object] = {}
        self._entered: set[str] = set()
        if len({id(task._stub) for task in self.open.values()}) > 1:
            raise ValueError("the tasks of one wait must come by one connection")

    @property
    def stub(self) -> Stub:
        """The connection."""
        return next(iter(self.open.values()))._stub

    def read(self, updates: Iterable[FilterUpdate], everything: bool) -> None:
        super().read(updates, everything)
        if everything:
            self._look_for_unreported()

    def _look_for_unreported(self) -> None:
        """Ask for tasks that are not among all that was told; they may have gone before that."""
        for task in [task for key, task in self.open.items() if key not in self._entered]:
            try:
                over = needs.expected(cast(Task, task).info, _INFO).state in (SUCCESS, ERROR)
            except Fault as fault:
                self._lose_unreadable(task, fault)
            else:
                if over:
                    self._end(task)
        self._entered.clear()

    def _read_object(self, update: ObjectUpdate) -> None:
        """Take in what is reported of one task: progress, its end, that it is gone or cannot be read."""
        task = self.open.get(update.obj._moId)
        if task is None:
            return
        if update.kind == "enter":
            self._entered.add(task._moId)
        values = {change.name: change.val for change in update.changeSet}
        self._read_progress(task, values.get(_PROGRESS))
        if values.get(_STATE) in (SUCCESS, ERROR):
            self._end(task)
        elif update.kind == "leave":
            self.lose(task, gone(task))
        for missing in update.missingSet:
            if missing.path in ("info", _STATE):
                self.lose(task, missing.fault or gone(task))

    def _last_of(self, lost: T, fault: Fault) -> Outcome[T]:
        return outcome_of_unseen(lost, fault)

    def _read_progress(self, task: T, progress: object) -> None:
        if isinstance(progress, int) and progress != self._progress.get(task._moId):
            self._progress[task._moId] = progress
            if self._on_progress is not None:
                with aside():
                    self._on_progress(task, progress)

    def _end(self, task: T) -> None:
        try:
            self._news.append(outcome_of(task, needs.expected(cast(Task, task).info, _INFO)))
        except Fault as fault:
            self._lose_unreadable(task, fault)
        self.open.pop(task._moId, None)

    def _lose_unreadable(self, task: ManagedObject, fault: Fault) -> None:
        if not needs.is_a(fault, *UNREADABLE):
            raise fault
        self.lose(task, fault)
