"""How the owner of a task learns that somebody has asked for its cancellation."""

# What begins with one underscore in generated classes and in the runtime is private to both together.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from contextlib import ExitStack
from typing import cast

from .clock import clock_of
from .faults import Fault
from .following import following
from .managed_object import ManagedObject
from .pace import Pace, pace_of
from .protocols import Task
from .updates import Updates, WaitInterrupted

_CANCELLED = "info.cancelled"


class Cancellation:
    """Whether the cancellation of a task was asked for.

    The first time, the task itself is looked at; who asks again gets a filter, which tells no more than that.

    Args:
        task: The task.
    """

    def __init__(self, task: Task) -> None:
        self._task = task
        self._object = cast(ManagedObject, task)
        self._pace = Pace(clock_of(self._object._stub), pace_of(self._object._stub))
        self._filter = ExitStack()
        self._updates: Updates | None = None
        self._looked = False
        self._lost = False
        self._asked = False

    def was_asked_for(self, now: bool = True) -> bool:
        """Whether it was.

        Args:
            now: Whether the server is asked in any case; otherwise not more often than the connection bears.
        """
        if not self._asked and (now or self._pace.due()):
            self._pace.begin()
            if not self._looked or not self._heard():
                self._asked = bool(self._task.info.cancelled)
            self._looked = True
        return self._asked

    def close(self) -> None:
        """Leave nothing behind on the server."""
        self._updates = None
        self._filter.close()

    def _heard(self) -> bool:
        """Listen to what the filter tells; where it cannot tell anything, the task has to be looked at."""
        self._lost = False
        try:
            if self._updates is None:
                followed = following([self._object], [_CANCELLED], self._lose)
                self._updates = self._filter.enter_context(followed)
            self._listen(self._updates)
            while self._updates.more:
                self._listen(self._updates)
        except WaitInterrupted:
            self._lost = True
        if self._lost:
            self.close()
        return not self._lost

    def _listen(self, updates: Updates) -> None:
        for update in updates.next(0):
            self._lost = self._lost or bool(update.missingSet)
            for each in update.objectSet:
                self._lost = self._lost or bool(each.missingSet) or each.kind == "leave"
                values = [change.val for change in each.changeSet if change.name == _CANCELLED]
                self._asked = self._asked or True in values

    def _lose(self, lost: ManagedObject, fault: Fault) -> None:
        self._lost = True
