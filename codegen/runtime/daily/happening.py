"""Events: those that the server has kept, and those to come."""

# What begins with one underscore in generated classes and in the runtime is private to both together.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator
from contextlib import closing
from typing import cast

from .. import needs
from ..clock import clock_of
from ..data_object import DataObject
from ..deadline import Deadline
from ..event_options import EventOptions
from ..faults import Fault
from ..followed import Followed
from ..following import following
from ..managed_object import ManagedObject, Stub
from ..protocols import Content, FilterUpdate
from ..updates import logins_of, quietly
from . import event_filters
from .parts import Event, EventCollector, EventManager

_MANAGER = "vim.event.EventManager"
_COLLECTOR = "vim.event.EventHistoryCollector"
_PAGE = "latestPage"
PAGE = 100
"""Events that are read at once; a server tells as many whenever one has come."""
_REMEMBERED = 4096
"""Keys of events that are known to have been told."""


def chosen(
    entry_points: Content, stub: Stub, wanted: tuple[type | str, ...], options: EventOptions
) -> Generator[DataObject, None, None]:
    """Events that somebody wants; ``Session.events`` describes it."""
    since, until, follow = options.get("since"), options.get("until"), options.get("follow", False)
    base = options.get("filter")
    spec = event_filters.spec_of(stub, wanted, options.get("under"), since, until, base)
    begin = "past" if not follow else "now" if since is None and base is None else "both"
    found = _events(entry_points, stub, spec, options.get("page", PAGE), begin, options.get("timeout"))
    if begin == "now":
        next(found)  # what happens from here on is told, though nobody listens yet
    return _of_types(found, wanted)


def _of_types(
    events: Generator[Event | None, None, None], wanted: tuple[type | str, ...]
) -> Generator[DataObject, None, None]:
    """Those of some events that are wanted: servers that know no such filter give others, too."""
    classes = tuple(each for each in wanted if isinstance(each, type))
    ids = {each for each in wanted if isinstance(each, str)}
    with closing(events):
        for each in cast("Generator[DataObject | None, None, None]", events):
            if each is not None and (not classes or isinstance(each, classes) or ids & _ids_of(each)):
                yield each


def _ids_of(event: DataObject) -> set[object]:
    """What servers may call the type of an event."""
    own = (getattr(event, name, None) for name in ("eventTypeId", "eventId"))
    return {event._info.wire_name, event._info.name, *own}


def _events(
    entry_points: Content, stub: Stub, spec: object, page: int, begin: str, timeout: float | None
) -> Generator[Event | None, None, None]:
    """Events that fit a filter; before those to come, None says that none is missed from there on.

    Args:
        entry_points: The server's.
        stub: The connection.
        spec: The filter.
        page: How many events are read at once.
        begin: ``past`` for those that there are, ``now`` for those to come, ``both`` for both.
        timeout: Seconds to wait for those to come, altogether.
    """
    needs.needed(_MANAGER)
    needs.needed(_COLLECTOR)
    manager = cast("EventManager | None", getattr(entry_points, "eventManager", None))
    if manager is None:
        raise LookupError(f"the server has no {_MANAGER}")
    collector = _collector(manager, spec, page)
    try:
        told = _Told()
        if begin == "now":
            collector.ResetCollector()
            told.new(collector.latestPage)
            told.new(_unread(collector, page))
            yield None
        else:
            yield from _history(collector, page, told)
        deadline = Deadline(clock_of(stub), timeout)
        while begin != "past":
            logins = logins_of(stub)
            try:
                yield from _to_come(collector, page, told, deadline)
                return
            except Fault as fault:  # it is gone with its session: another one knows what was missed
                if logins == logins_of(stub) or not needs.is_a(fault, "vmodl.fault.ManagedObjectNotFound"):
                    raise
            collector = _collector(manager, spec, page)
            yield from told.new(_missed(collector, page, told.last))
    finally:
        quietly(collector.DestroyCollector)


def _collector(manager: EventManager, spec: object, page: int) -> EventCollector:
    made = manager.CreateCollectorForEvents(spec)
    made.SetCollectorPageSize(page)
    return made


class _Told:
    """Which events were told already; a collector may show one in its latest page, and when it is read."""

    def __init__(self) -> None:
        self._keys: dict[int, None] = {}

    @property
    def last(self) -> int:
        """The key of the newest of them; the keys of those to come are larger."""
        return max(self._keys, default=-1)

    def new(self, events: Iterable[Event]) -> list[Event]:
        """Those of some events that were not told, the oldest first."""
        found = {event.key: event for event in events if event.key not in self._keys}
        self._keys.update(dict.fromkeys(found))
        for key in list(self._keys)[:-_REMEMBERED]:
            del self._keys[key]
        return [found[key] for key in sorted(found)]


def _history(collector: EventCollector, page: int, told: _Told) -> Iterator[Event]:
    """What a new collector has, from the oldest to the newest, page by page."""
    while read := collector.ReadNextEvents(page):
        yield from told.new(read)


def _unread(collector: EventCollector, page: int) -> list[Event]:
    """What is behind the place to which a collector was read."""
    found: list[Event] = []
    while read := collector.ReadNextEvents(page):
        found += read
    return found


def _missed(collector: EventCollector, page: int, last: int) -> list[Event]:
    """What a new collector has that came after an event, read backwards from the newest."""
    collector.ResetCollector()
    read, found = collector.latestPage, list[Event]()
    while read:
        found += (event for event in read if event.key > last)
        if any(event.key <= last for event in read):
            break
        read = collector.ReadPreviousEvents(page)
    return found


def _to_come(collector: EventCollector, page: int, told: _Told, deadline: Deadline) -> Iterator[Event]:
    """Events as they happen, until the time is up."""
    latest = _Latest(collector, page, told)
    with following([*latest.open.values()], [_PAGE], latest.lose, deadline) as updates:
        yield from latest.until(deadline, updates)


class _Latest(Followed[ManagedObject, Event]):
    """The latest page of a collector of events, and which of them are new."""

    def __init__(self, collector: EventCollector, page: int, told: _Told) -> None:
        obj = cast(ManagedObject, collector)
        super().__init__({obj._moId: obj})
        self._collector, self._page, self._told = collector, page, told

    def read(self, updates: Iterable[FilterUpdate], everything: bool) -> None:
        shown = _shown(updates)
        # The page may be too small for all that is new, and reading may show nothing that came since.
        self._news += self._told.new([*_unread(self._collector, self._page), *shown])

    def lose(self, obj: ManagedObject, fault: Fault) -> None:
        """A collector that is gone shows nothing any more."""
        raise fault


def _shown(updates: Iterable[FilterUpdate]) -> list[Event]:
    """The latest page, where a collector of properties reports that it has changed."""
    changes = (change for update in updates for each in update.objectSet for change in each.changeSet)
    pages = (cast("list[Event] | None", change.val) for change in changes if change.name == _PAGE)
    return [event for page in pages for event in page or ()]
