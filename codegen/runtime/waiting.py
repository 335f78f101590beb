"""Waiting for tasks, as programs call it: with the types of what they wait for."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from typing import TypeVar, cast

from . import task_wait
from .additions import TaskAdditions
from .checking import TYPE_CHECKING
from .outcomes import Outcome, Yields
from .watch import OnProgress

if TYPE_CHECKING:
    from . import generated

T = TypeVar("T", bound=TaskAdditions)
Y = TypeVar("Y")


def wait_for_tasks(
    tasks: Iterable[Yields[Y]],
    timeout: float | None = None,
    on_progress: OnProgress[generated.Task] | None = None,
    cancel_on_timeout: bool = False,
) -> list[Y]:
    """Wait until all tasks have ended.

    Args:
        tasks: Tasks of one connection.
        timeout: Seconds to wait for all of them together; None sets no limit.
        on_progress: Is called with a task and its progress in percent whenever that has changed.
        cancel_on_timeout: Whether to ask the server to cancel what has not ended in time.

    Returns:
        Their results, in the order of the tasks.

    Raises:
        Fault: A task failed. It is raised at once, and the other tasks go on; ``as_completed`` gives each
            outcome by itself.
        TaskTimeout: The time was up.
        WaitInterrupted: Somebody else ended the wait, not the tasks.
        TypeError: Something else than tasks was given.
    """
    wanted = cast("Iterable[generated.Task]", tasks)
    return cast("list[Y]", task_wait.results_of(wanted, timeout, on_progress, cancel_on_timeout))


def as_completed(
    tasks: Iterable[T],
    timeout: float | None = None,
    on_progress: OnProgress[T] | None = None,
    cancel_on_timeout: bool = False,
) -> Generator[Outcome[T], None, None]:
    """Wait for tasks and give the outcome of each as soon as it has ended.

    What the caller does between two outcomes counts against the time. The wait ends with the loop, also with
    one that is left early; where that is by an exception, ``contextlib.closing`` makes sure it ends at once.

    Args:
        tasks: Tasks of one connection.
        timeout: Seconds to wait for all of them together; None sets no limit.
        on_progress: Is called with a task and its progress in percent whenever that has changed.
        cancel_on_timeout: Whether to ask the server to cancel what has not ended in time.

    Yields:
        Outcomes; ``outcome.task`` says whose, ``outcome.result()`` returns the result or raises the fault.

    Raises:
        TaskTimeout: The time was up.
        WaitInterrupted: Somebody else ended the wait, not the tasks.
        TypeError: Something else than tasks was given.
    """
    return task_wait.outcomes_of(tasks, timeout, on_progress, cancel_on_timeout)
