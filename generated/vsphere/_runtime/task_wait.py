# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The wait itself: any number of tasks, followed with one collector, for a limited time or not."""

# What begins with one underscore in generated classes and in the runtime is private to both together.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Generator, Iterable
from contextlib import closing
from math import inf
from typing import Final, cast

from .clock import clock_of
from .faults import Fault
from .following import following
from .managed_object import ManagedObject
from .outcomes import Outcome, Yields
from .protocols import Task
from .task_list import tasks_in
from .watch import PATHS, OnProgress, T, Watch


class TaskTimeout(TimeoutError):
    """Tasks took longer than one wanted to wait for them. They go on, unless cancelling was asked for.

    Attributes:
        tasks: Those that have not ended.
        timeout: The seconds that were waited.
        task_failed: False, as for every exception of a wait that is not a task's own.
    """

    task_failed: Final = False

    def __init__(self, tasks: tuple[ManagedObject, ...], timeout: float) -> None:
        which = repr(tasks[0]) if len(tasks) == 1 else f"{len(tasks)} tasks"
        super().__init__(f"{which} did not end within {timeout:g} s")
        self.tasks = tasks
        self.timeout = timeout

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (self.tasks, self.timeout), vars(self)


def results_of(
    tasks: Iterable[T], timeout: float | None, on_progress: OnProgress[T] | None, cancel_on_timeout: bool
) -> list[object]:
    """The results of tasks, in their order, once all have ended; ``waiting.wait_for_tasks`` describes it."""
    wanted = tasks_in(tasks)
    with closing(outcomes_of(wanted, timeout, on_progress, cancel_on_timeout)) as outcomes:
        results = {ended.task._moId: cast("Outcome[Yields[object]]", ended).result() for ended in outcomes}
    return [results[task._moId] for task in wanted]


def outcomes_of(
    tasks: Iterable[T], timeout: float | None, on_progress: OnProgress[T] | None, cancel_on_timeout: bool
) -> Generator[Outcome[T], None, None]:
    """The outcome of each task as soon as it has ended; ``waiting.as_completed`` describes it."""
    watch = Watch(tasks_in(tasks), on_progress)
    if not watch.open:
        return
    clock = clock_of(watch.stub)
    left = limit = inf if timeout is None else timeout
    deadline = clock.monotonic() + limit
    with following(list(watch.open.values()), PATHS, watch.lose) as updates:
        yield from watch.take()  # those that cannot be followed at all
        looked = False  # without any time there is still one look
        while watch.open and (left > 0 or updates.more or not looked):
            left = deadline - clock.monotonic()
            watch.read(updates.next(max(left, 0)))
            if updates.reported_all:
                watch.look_for_unreported()
            looked = True
            yield from watch.take()
    if watch.open:
        raise _out_of_time(tuple(watch.open.values()), limit, cancel_on_timeout)


def _out_of_time(tasks: tuple[ManagedObject, ...], limit: float, cancel: bool) -> TaskTimeout:
    """The exception; where tasks cannot be cancelled as asked, it has notes that say so."""
    error = TaskTimeout(tasks, limit)
    for task in tasks if cancel else ():
        try:
            cast(Task, task).CancelTask()
        except Fault as fault:
            error.add_note(f"{task!r} could not be cancelled: {fault}")
    return error
