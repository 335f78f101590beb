"""What a collector reports of objects, taken in; and what is new of them since somebody last asked."""

# What begins with one underscore in generated classes and in the runtime is private to both together.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Generator, Iterable
from typing import Generic, TypeVar

from . import needs
from .deadline import Deadline
from .faults import Fault
from .managed_object import ManagedObject
from .protocols import FilterUpdate, ObjectUpdate
from .updates import Updates

Each = TypeVar("Each")
News = TypeVar("News")


class Followed(Generic[Each, News]):
    """What is known of objects that somebody follows.

    Args:
        open: By id, what is known of each at first.

    Attributes:
        open: By id, those that are still followed.
    """

    def __init__(self, open: dict[str, Each]) -> None:
        self.open = open
        self._news: list[News] = []

    def until(self, deadline: Deadline, updates: Updates) -> Generator[News, None, None]:
        """What is new, until the time is up or none is followed any longer."""
        yield from self.take()  # those that cannot be followed at all
        left = True  # without any time there is still one look
        while self.open and (left or updates.more):
            left = deadline.left > 0
            with deadline.calls():
                self.read(updates.next(deadline.left), updates.reported_all)
            yield from self.take()

    def take(self) -> Generator[News, None, None]:
        """What is new since the last time."""
        while self._news:
            yield self._news.pop(0)

    def lose(self, obj: ManagedObject, fault: Fault) -> None:
        """Give up an object that cannot be followed any longer."""
        lost = self.open.pop(obj._moId, None)
        if lost is not None:
            self._news.append(self._last_of(lost, fault))

    def read(self, updates: Iterable[FilterUpdate], everything: bool) -> None:
        """Take in what the collector reports.

        Args:
            updates: Its answer.
            everything: Whether with this answer it has told all that there is.
        """
        for update in updates:
            for each in update.objectSet:
                self._read_object(each)
            for missing in update.missingSet:
                self.lose(missing.obj, missing.fault or gone(missing.obj))

    def _read_object(self, update: ObjectUpdate) -> None:
        """Take in what is reported of one object."""
        raise NotImplementedError

    def _last_of(self, lost: Each, fault: Fault) -> News:
        """What is told of an object that was given up."""
        raise NotImplementedError


def gone(obj: ManagedObject) -> Fault:
    """Why an object that has gone cannot be followed."""
    return needs.fault("vmodl.fault.ManagedObjectNotFound", f"{obj!r} is gone", obj=obj)
