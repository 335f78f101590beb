"""What a collector reports of objects, taken in; and what is new of them since somebody last asked."""

# What begins with one underscore in generated classes and in the runtime is private to both together.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Generator, Iterable
from typing import Generic, TypeVar

from . import needs
from .faults import Fault
from .managed_object import ManagedObject
from .protocols import FilterUpdate, ObjectUpdate

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

    def take(self) -> Generator[News, None, None]:
        """What is new since the last time."""
        while self._news:
            yield self._news.pop(0)

    def lose(self, obj: ManagedObject, fault: Fault) -> None:
        """Give up an object that cannot be followed any longer."""
        lost = self.open.pop(obj._moId, None)
        if lost is not None:
            self._news.append(self._last_of(lost, fault))

    def read(self, updates: Iterable[FilterUpdate]) -> None:
        """Take in what the collector reports."""
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
