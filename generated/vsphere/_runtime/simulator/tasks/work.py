# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""Work of the server itself: what a task does between its beginning and its end.

Work is a generator. What it yields are seconds of the server's clock until it goes on, what it returns is
the result, and a fault that it raises is the task's. When somebody cancels the task, ``RequestCanceled`` is
raised where the work waits, a little later: like on a real server, the work may have come to its end in the
meantime.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import cast

from ...checking import TYPE_CHECKING
from ...faults import Fault
from ..core.transfer import outside, rebound
from .task_state import ERROR, RUNNING, SUCCESS

if TYPE_CHECKING:
    from ...generated import Task as GeneratedTask
    from ...managed_object import ManagedObject
    from ...session import Session
    from .task import Task

Steps = Generator[float, None, object]


class ServerTask:
    """A task from the side of the server, where nobody needs privileges.

    What the documents refuse is refused here as well, by the same faults.
    """

    def __init__(self, task: Task) -> None:
        self._task = task

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.key}: {self.state}>"

    @property
    def key(self) -> str:
        """Its key, which is also the id of the managed object."""
        return self._task.id

    @property
    def reference(self) -> ManagedObject:
        """A reference to it, without a connection but equal to those of clients."""
        return outside(self._task.ref, self._task.world.name)

    def seen_by(self, session: Session) -> GeneratedTask:
        """The task as the client of a session has it."""
        return cast("GeneratedTask", rebound(self._task.ref, session.stub))

    @property
    def state(self) -> str:
        """``queued``, ``running``, ``success`` or ``error``."""
        with self._task.world.present():
            return self._task.state.state

    @property
    def cancel_requested(self) -> bool:
        """Whether somebody asked for the end of it."""
        with self._task.world.present():
            return self._task.state.cancel_requested

    def begin(self) -> None:
        """Let it run."""
        with self._task.world.present():
            self._task.move(RUNNING)

    def progress(self, percent: int) -> None:
        """Set its progress."""
        with self._task.world.present():
            self._task.report(percent)

    def describe(self, message: str, key: str = "simulator.phase") -> None:
        """Describe its present phase; servers before API 4.0 have no place for that."""
        types = self._task.world.types
        with self._task.world.present():
            self._task.describe(types.make("vmodl.LocalizableMessage", key=key, message=message))

    def succeed(self, result: object = None) -> None:
        """End it with a result."""
        with self._task.world.present():
            self._task.move(SUCCESS, result=result)

    def fail(self, fault: Fault | None = None) -> None:
        """End it with a fault; without one, it is the fault for cancelled tasks if it was to be cancelled."""
        with self._task.world.present():
            self._task.move(ERROR, fault=fault)


Work = Callable[[ServerTask], Steps]


def steps(seconds: float, count: int = 10, result: object = None, fault: Fault | None = None) -> Work:
    """Work that takes a time, reports progress at regular steps, and ends in a result or a fault.

    Args:
        seconds: How long it takes.
        count: At how many steps it reports progress, the end included.
        result: What it yields.
        fault: Why it fails, if it does.
    """

    def work(task: ServerTask) -> Steps:
        for step in range(count):
            task.progress(100 * step // count)
            yield seconds / count
        if fault is not None:
            raise fault.with_traceback(None)  # the same one in every run of the work
        return result

    return work
