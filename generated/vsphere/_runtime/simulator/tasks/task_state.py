# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The life of a task, as a state machine that knows nothing of servers.

    queued ──> running ──> success | error          success and error are final

A request to cancel is a mark, not a transition: whoever does the work sees it and ends the task, and until
then the work may still come to its end.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from ...faults import Fault

STATES = QUEUED, RUNNING, SUCCESS, ERROR = "queued", "running", "success", "error"
_NEXT = {
    QUEUED: (QUEUED, RUNNING, SUCCESS, ERROR),
    RUNNING: (RUNNING, SUCCESS, ERROR),
    SUCCESS: (),
    ERROR: (),
}


class Refusal(Enum):
    """Why something cannot be done to a task."""

    WRONG_STATE = auto()
    OUT_OF_BOUNDS = auto()
    NOT_CANCELABLE = auto()


class Refused(Exception):
    """Something was asked of a task that its state does not allow; the task has not changed."""

    def __init__(self, why: Refusal) -> None:
        super().__init__(why)
        self.why = why


@dataclass(slots=True)
class TaskState:
    """Where a task stands.

    Attributes:
        cancelable: Whether requests to cancel are accepted.
        queued_at: When it was made; all times are seconds of the server's clock.
        state: ``queued``, ``running``, ``success`` or ``error``.
        cancel_requested: Whether somebody asked for its cancellation.
        progress: Percent, only while it runs and only if it was ever told.
        result: What it yielded, only with success.
        fault: Why it failed, only with error.
        started_at: When it began to run, if it did.
        ended_at: When it ended, if it did.
    """

    cancelable: bool
    queued_at: float
    state: str = QUEUED
    cancel_requested: bool = False
    progress: int | None = None
    result: object = None
    fault: Fault | None = None
    started_at: float | None = None
    ended_at: float | None = None

    @property
    def over(self) -> bool:
        """Whether the task has ended; nothing changes any more then."""
        return self.state in (SUCCESS, ERROR)

    def move(self, state: str, now: float, result: object = None, fault: Fault | None = None) -> None:
        """Go to a state; staying in the present one is allowed until the end.

        Raises:
            Refused: The state cannot be reached, or the result or the fault does not fit it.
        """
        wrong = state not in _NEXT[self.state]
        if wrong or (result is not None and state != SUCCESS) or (fault is not None and state != ERROR):
            raise Refused(Refusal.WRONG_STATE)
        if state == RUNNING and self.state == QUEUED:
            self.started_at = now
        if state in (SUCCESS, ERROR):
            self.ended_at = now
            self.progress = None
            self.result, self.fault = result, fault
        self.state = state

    def report(self, percent: int, clamp: bool) -> None:
        """Set the progress.

        Args:
            percent: Share of the work that is done.
            clamp: Whether a value outside of 0 to 100 counts as the nearest end; otherwise it is refused.

        Raises:
            Refused: The task does not run, or the value is out of bounds.
        """
        if self.state != RUNNING:
            raise Refused(Refusal.WRONG_STATE)
        if not clamp and not 0 <= percent <= 100:
            raise Refused(Refusal.OUT_OF_BOUNDS)
        self.progress = min(max(percent, 0), 100)

    def request_cancel(self) -> bool:
        """Mark the task as to be cancelled.

        Returns:
            Whether this is the first request; a second one does nothing.

        Raises:
            Refused: It has ended, or cannot be cancelled.
        """
        if self.over:
            raise Refused(Refusal.WRONG_STATE)
        if not self.cancelable:
            raise Refused(Refusal.NOT_CANCELABLE)
        first = not self.cancel_requested
        self.cancel_requested = True
        return first
