# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""How a task ended: with a result, with a fault, or out of sight."""

# What begins with one underscore in generated classes and in the runtime is private to both together.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, Protocol, TypeVar, cast

from . import needs
from .faults import Fault
from .frozen import Frozen
from .protocols import TaskInfo

T = TypeVar("T")
Of = TypeVar("Of", covariant=True)
Y = TypeVar("Y")
Yielded = TypeVar("Yielded", covariant=True)
SUCCESS, ERROR = "success", "error"
"""The states in which a task is over."""


class Yields(Protocol[Yielded]):
    """Something that can be waited for and then gives a result: any task, whatever is known of it."""

    def wait(
        self,
        timeout: float | None = None,
        on_progress: Callable[[int], None] | None = None,
        cancel_on_timeout: bool = False,
    ) -> Yielded: ...


class Outcome(Frozen, Generic[Of]):
    """The end of a task.

    Attributes:
        task: The task.
        value: What it gave back, where it was a success.
        fault: Why there is no result: the task's own fault, or why the server cannot show the task any more.
    """

    task: Of
    value: object = None
    fault: Fault | None = None

    @property
    def task_failed(self) -> bool:
        """Whether there is no result because the task failed; the fault then is its own."""
        return self.fault is not None and self.fault.task_failed

    def result(self: Outcome[Yields[Y]]) -> Y:
        """What the task gave back.

        Raises:
            Fault: There is no result.
        """
        if self.fault is not None:
            raise self.fault.with_traceback(None)  # not where it was raised before
        return cast(Y, self.value)


def outcome_of(task: T, info: TaskInfo) -> Outcome[T]:
    """The outcome of a task that is over; its fault says that it is the task's."""
    if info.state == SUCCESS:
        return Outcome(task, info.result)
    fault = info.error or needs.fault("vmodl.MethodFault", "the server does not say why the task failed")
    fault._is_of_task(True)
    return Outcome(task, fault=fault)


def outcome_of_unseen(task: T, fault: Fault) -> Outcome[T]:
    """The outcome of a task of which the server shows no more than this fault."""
    fault._is_of_task(False)
    return Outcome(task, fault=fault)
