# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The wait itself: any number of tasks, followed with one collector, for a limited time or not."""

# What begins with one underscore in generated classes and in the runtime is private to both together.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Generator, Iterable
from contextlib import closing
from typing import Final, cast

from .clock import clock_of
from .deadline import Deadline
from .faults import Fault
from .following import following
from .managed_object import ManagedObject
from .outcomes import Outcome, Yields
from .protocols import Task
from .task_list import tasks_in
from .transport import TransportError
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
    deadline = Deadline(clock_of(watch.stub), timeout)
    silent: TransportError | None = None
    try:
        yield from _until(deadline, watch)
    except TransportError as error:
        if timeout is None or deadline.left or not isinstance(error, TimeoutError):
            raise
        silent = error  # whether the server is silent or the tasks take long: the time is up
    if watch.open:
        raise _out_of_time(tuple(watch.open.values()), timeout or 0, cancel_on_timeout, silent) from silent


def _until(deadline: Deadline, watch: Watch[T]) -> Generator[Outcome[T], None, None]:
    """The outcomes of tasks that end before a wait does."""
    with following(list(watch.open.values()), PATHS, watch.lose, deadline) as updates:
        yield from watch.until(deadline, updates)


def _out_of_time(
    tasks: tuple[ManagedObject, ...], limit: float, cancel: bool, silent: TransportError | None
) -> TaskTimeout:
    """The exception; where tasks cannot be cancelled as asked, it has notes that say so."""
    error = TaskTimeout(tasks, limit)
    if silent is not None:
        error.add_note(f"{silent}{', so it was not asked to cancel' if cancel else ''}")
        return error
    for task in tasks if cancel else ():
        try:
            cast(Task, task).CancelTask()
        except Fault as fault:
            error.add_note(f"{task!r} could not be cancelled: {fault}")
    return error
