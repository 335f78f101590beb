# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""Leads tasks through work of the server."""

from __future__ import annotations

from collections.abc import Callable

from ...faults import Fault
from ..core.agenda import Planned
from .task import Task
from .task_state import ERROR, RUNNING, SUCCESS
from .work import ServerTask, Steps, Work


class Worker:
    """Leads a task through its work, as the clock goes on.

    Args:
        task: The task, queued.
        work: What it does.
        queued: Seconds until it begins.
        cancel_delay: Seconds until the work notices that it is to be cancelled.
    """

    def __init__(self, task: Task, work: Work, queued: float, cancel_delay: float) -> None:
        self._task = task
        self._work = work
        self._steps: Steps | None = None
        self._cancel_delay = cancel_delay
        self._next = self._after(queued, self._begin)
        task.on_cancel = self._cancel

    def _after(self, seconds: float, action: Callable[[], None]) -> Planned:
        return self._task.world.agenda.at(self._task.world.now() + max(seconds, 0), action)

    def _begin(self) -> None:
        if self._task.state.over:
            return
        self._task.move(RUNNING)
        self._steps = self._work(ServerTask(self._task))
        self._go_on()

    def _cancel(self) -> None:
        self._after(self._cancel_delay, self._interrupt)

    def _interrupt(self) -> None:
        if self._task.state.over:
            return
        self._next.drop()
        if self._steps is None:
            self._task.move(ERROR)
        else:
            self._go_on(self._task.canceled())

    def _go_on(self, interruption: Fault | None = None) -> None:
        """Do the next step; somebody else may have ended the task, then the work is given up."""
        if self._steps is None:
            return
        if self._task.state.over:
            self._steps.close()
            return
        try:
            seconds = self._steps.throw(interruption) if interruption else next(self._steps)
        except StopIteration as end:
            self._end(SUCCESS, result=end.value)
        except Fault as fault:
            self._end(ERROR, fault=fault)
        except Exception as error:
            # Work is code of the simulator's user, and the client that happens to be here did not cause it.
            reason = f"{type(error).__name__}: {error}"
            types = self._task.world.types
            self._end(ERROR, fault=types.fault("vmodl.fault.SystemError", reason, reason=reason))
        else:
            self._next = self._after(seconds, self._go_on)

    def _end(self, state: str, result: object = None, fault: Fault | None = None) -> None:
        if not self._task.state.over:
            self._task.move(state, result=result, fault=fault)
