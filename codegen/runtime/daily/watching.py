"""Changes of properties, as they happen."""

# What begins with one underscore in generated classes and in the runtime is private to both together.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Generator, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from ..clock import clock_of
from ..deadline import Deadline
from ..faults import Fault
from ..followed import Followed, gone
from ..following import following
from ..managed_object import ManagedObject
from ..protocols import ObjectUpdate
from ..updates import WaitInterrupted
from .found import Changed
from .rows import Rows, missing_in

T = TypeVar("T", bound=ManagedObject)


@dataclass(slots=True)
class _Watched(Generic[T]):
    """An object, and what is known of it."""

    obj: T
    rows: Rows[T]
    values: dict[str, object] = field(default_factory=dict[str, object])
    missing: dict[str, Fault] = field(default_factory=dict[str, Fault])
    entered: bool = False

    def is_news(self, path: str, value: object) -> bool:
        """Whether a value is another than the one that is known."""
        return path not in self.values or self.values[path] != value

    def changed(self, paths: tuple[str, ...] = (), gone: Fault | None = None) -> Changed[T]:
        values, missing = self.rows.complete(self.values, self.missing)
        return Changed(self.obj, self.values | values, missing, paths, gone)


class _Watch(Followed[_Watched[T], Changed[T]]):
    """What is watched, and what is new of it.

    Attributes:
        open: By id, the objects that are still there.
    """

    def __init__(self, objects: Iterable[T], paths: Sequence[str]) -> None:
        super().__init__({})
        rows: dict[type[T], Rows[T]] = {}
        for each in objects:
            cls = type(each)
            self.open[each._moId] = _Watched(each, rows.setdefault(cls, Rows(cls, paths)))

    @property
    def groups(self) -> list[list[T]]:
        """The objects, those of a class together."""
        found: dict[type[T], list[T]] = {}
        for each in self.open.values():
            found.setdefault(type(each.obj), []).append(each.obj)
        return list(found.values())

    def lose_what_is_gone(self, fault: BaseException | None) -> bool:
        """Give up the object of which a server says that it is gone, in place of what has changed.

        Returns:
            Whether it is one that is watched.
        """
        obj: object = getattr(fault, "obj", None)
        if not isinstance(fault, Fault) or not isinstance(obj, ManagedObject) or obj._moId not in self.open:
            return False
        self.lose(obj, fault)
        return True

    def _read_object(self, update: ObjectUpdate) -> None:
        """Take in what is reported of one object."""
        watched = self.open.get(update.obj._moId)
        if watched is None:
            return
        if update.kind == "leave":
            self.lose(update.obj, gone(update.obj))
            return
        told = {change.name: change.val for change in update.changeSet}
        lost = missing_in(update.missingSet)
        if watched.entered and update.kind == "enter":  # told anew: only what is another is news
            told = {path: val for path, val in told.items() if watched.is_news(path, val)}
        first, watched.entered = not watched.entered, True
        watched.values = {path: val for path, val in (watched.values | told).items() if path not in lost}
        watched.missing = {path: why for path, why in watched.missing.items() if path not in told} | lost
        if told or lost or first:
            self._news.append(watched.changed((*told, *lost)))

    def _last_of(self, lost: _Watched[T], fault: Fault) -> Changed[T]:
        return lost.changed(gone=fault)


def changes(
    objects: Sequence[T], paths: Sequence[str], timeout: float | None
) -> Generator[Changed[T], None, None]:
    """What changes of some objects of one connection; ``Session.watch`` describes it."""
    watch = _Watch(objects, paths)
    if not watch.open:
        return
    deadline = Deadline(clock_of(objects[0]._stub), timeout)
    while watch.open:
        try:
            yield from _until(deadline, watch, paths)
            return
        except WaitInterrupted as error:
            if not watch.lose_what_is_gone(error.__cause__):
                raise
            yield from watch.take()  # the others are watched anew, without it


def _until(deadline: Deadline, watch: _Watch[T], paths: Sequence[str]) -> Generator[Changed[T], None, None]:
    """What changes until a moment, or until all objects have gone."""
    first, *others = watch.groups
    with following(first, paths, watch.lose, deadline) as updates:
        with deadline.calls():
            for group in others:
                updates.watch(group, paths, watch.lose)
        yield from watch.until(deadline, updates)
