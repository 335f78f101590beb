"""What a property collector reports, asked for step by step.

A collector of one's own lets the server wait for a limited time. Where servers have one collector for the
whole session, on which a wait has no limit, it is asked again and again.
"""

# What begins with one underscore in generated classes and in the runtime is private to both together.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from typing import Final, cast

from . import needs
from .clock import Clock, clock_of
from .faults import Fault
from .managed_object import ManagedObject, Stub
from .protocols import Change, Collector, FilterUpdate, PropertyFilter, UpdateSet
from .transport import TransportError

LONGEST_CALL = 10
"""Seconds that one call may wait on the server, so that a wait can be interrupted on every system."""
SHORT_PAUSE, LONG_PAUSE = 0.1, 2.0
"""Seconds between two questions where the server cannot wait: at first, and when nothing happens for long."""

COLLECTOR = "vmodl.query.PropertyCollector"
UNREADABLE = ("vmodl.fault.ManagedObjectNotFound", "vim.fault.NoPermission")
"""Faults that concern one object and leave the others alone."""

_FILTER = f"{COLLECTOR}.Filter"
OnLost = Callable[[ManagedObject, Fault], None]


class WaitInterrupted(Exception):
    """A wait ended though what it waited for goes on: its collector was destroyed, or its calls cancelled.

    The fault that the server gave is the ``__cause__``.

    Attributes:
        task_failed: False, as for every exception of a wait that is not a task's own.
    """

    task_failed: Final = False


def wire_name_of(cls: type[ManagedObject]) -> str:
    """The name of a type on the wire."""
    return cls._info.wire_name or cls._info.name


def kind_of(obj: ManagedObject) -> str:
    """The name of an object's type on the wire, which may be one that the package does not know."""
    return obj._wire_type or wire_name_of(type(obj))


def properties_of(objects: Iterable[ManagedObject], paths: Sequence[str]) -> list[object]:
    """Which properties are wanted of objects, by each of their types."""
    kinds = dict.fromkeys(map(kind_of, objects))
    return [needs.make(f"{COLLECTOR}.PropertySpec", type=each, pathSet=list(paths)) for each in kinds]


def _spec(objects: Sequence[ManagedObject], paths: Sequence[str]) -> object:
    where = [needs.make(f"{COLLECTOR}.ObjectSpec", obj=each) for each in objects]
    return needs.make(f"{COLLECTOR}.FilterSpec", propSet=properties_of(objects, paths), objectSet=where)


def told_by(update: UpdateSet | None) -> Sequence[FilterUpdate]:
    """What a collector has answered, if it has the form that all who read it rely on.

    Raises:
        TransportError: It has another one.
    """
    if update is None:
        return ()
    try:
        if isinstance(cast(object, update.version), str) and all(map(_is_sound, update.filterSet)):
            return update.filterSet
    except (AttributeError, TypeError):
        pass
    raise TransportError("the property collector tells changes in a form that none has")


def _is_sound(update: FilterUpdate) -> bool:
    """Whether all is there that says what an update is about; values may be anything."""
    about = [*(gone.obj for gone in update.missingSet), *(each.obj for each in update.objectSet)]
    changes = [change for each in update.objectSet for change in each.changeSet]
    names: list[object] = [
        *(each.kind for each in update.objectSet),
        *(missing.path for each in update.objectSet for missing in each.missingSet),
        *(change.name for change in changes),
    ]
    objects = all(isinstance(each, ManagedObject) for each in (update.filter, *about))
    return objects and all(isinstance(each, str) for each in names) and all(map(_has_value, changes))


def _has_value(change: Change) -> bool:
    return hasattr(change, "val")


def quietly(destroy: Callable[[], None]) -> None:
    """Clean up; where that fails, the session or the collector has ended, and what was in it with it.

    Or nobody answers any more: then the error that has led here is the one to be told.
    """
    with suppress(Fault, OSError, TransportError):
        destroy()


class Updates:
    """What a collector reports, one step after the other.

    Args:
        collector: Where to ask.
        clock: What to wait by where the server does not.

    Attributes:
        more: Whether the last answer was a part, with the rest waiting to be asked for.
        reported_all: Whether the last answer told everything that there is; the first one does, and one after
            the server forgot what it has told.
    """

    def __init__(self, collector: Collector, clock: Clock) -> None:
        self._collector = collector
        self._clock = clock
        self._filters: dict[str, PropertyFilter] = {}
        self._watched: dict[str, Callable[[], None]] = {}
        self._version = ""
        self._cancelled = self._broken = False
        self._beginning = True
        self.more = False
        self.reported_all = False

    def watch(self, objects: Sequence[ManagedObject], paths: Sequence[str], on_lost: OnLost) -> None:
        """Add a filter for all objects; where one of them is in its way, a filter for each."""
        try:
            made = needs.expected(self._collector.CreateFilter(_spec(objects, paths), False), _FILTER)
        except Fault as fault:
            if not needs.is_a(fault, *UNREADABLE):
                raise
            if self._is_of_new_session(fault):
                self.watch(objects, paths, on_lost)
            elif len(objects) == 1:
                on_lost(objects[0], fault)
            else:
                for each in objects:
                    self.watch([each], paths, on_lost)
        else:
            self._filters[made._moId] = made
            self._watched[made._moId] = lambda: self.watch(objects, paths, on_lost)

    def destroy_filters(self) -> None:
        """Remove the filters from a collector that goes on."""
        for made in self._filters.values():
            quietly(made.DestroyPropertyFilter)

    def next(self, seconds: float) -> Sequence[FilterUpdate]:
        """The next changes; empty where there are none yet. It waits no longer than that, often less.

        Raises:
            WaitInterrupted: Somebody else destroyed the collector or cancels its calls.
            Fault: The session has ended, or the server refuses for another reason.
            TransportError: There is no answer; where a connection broke, not even by another one.
        """
        self.more = self.reported_all = False
        end = self._clock.monotonic() + seconds
        try:
            # Everything there is can be told at once: without anything, there is nothing to wait for either.
            update = self._ask(self._version, 0 if self._beginning else seconds)
            # A collector that is shared reports what others watch as well.
            mine = [each for each in told_by(update) if each.filter._moId in self._filters]
            if not mine:
                self._look_after_filters()
        except Fault as fault:
            self._go_on_after(fault, seconds)
            return ()
        except TransportError as error:
            if isinstance(error, TimeoutError) and self._clock.monotonic() >= end:
                raise
            self._begin_again_after(error)
            return ()
        self._cancelled = self._broken = False
        self.more = bool(update and update.truncated)
        self.reported_all = self._beginning and not self.more
        self._beginning = self._beginning and self.more
        if update is not None:
            self._version = update.version
        return mine

    def _ask(self, version: str, seconds: float) -> UpdateSet | None:
        raise NotImplementedError

    def _look_after_filters(self) -> None:
        """Is called where nothing was told about what is watched."""

    def _go_on_after(self, fault: Fault, seconds: float) -> None:
        """Ask anew after faults that need not be the end; if they are, the next question shows it."""
        if needs.is_a(fault, "vmodl.query.InvalidCollectorVersion") and self._version:
            self._version, self._beginning = "", True
            self._clock.sleep(min(seconds, SHORT_PAUSE))  # it may forget again and again
        elif self._is_of_new_session(fault):
            return
        elif needs.is_a(fault, "vmodl.fault.RequestCanceled") and not self._cancelled:
            self._cancelled = True
        elif needs.is_a(fault, "vmodl.fault.RequestCanceled", "vmodl.fault.ManagedObjectNotFound"):
            raise WaitInterrupted("the property collector of this wait was taken away") from fault
        else:
            raise fault

    def _begin_again_after(self, error: TransportError) -> None:
        """Watch anew after a connection has broken, as what was told by it is lost; two in a row are the end.

        One on which nothing comes any more may lead nowhere, as where a firewall has forgotten it. The
        filters are made anew, too: some servers never tell twice what a filter has told once.
        """
        if self._broken or not isinstance(error, ConnectionError | TimeoutError):
            raise error
        self._broken = True
        for made in self._watch_anew():
            quietly(made.DestroyPropertyFilter)

    def _is_of_new_session(self, fault: Fault) -> bool:
        """Whether a fault only tells that a collector went with its session, so that another one goes on."""
        return False

    def _watch_anew(self) -> Sequence[PropertyFilter]:
        """Make other filters, and take nothing that was told for known any more.

        Returns:
            The filters that there were.
        """
        self._beginning = self.more = True
        self._version = ""
        old, again = list(self._filters.values()), list(self._watched.values())
        self._filters.clear()
        self._watched.clear()
        for watch in again:
            watch()
        return [each for each in old if each._moId not in self._filters]


def logins_of(stub: Stub) -> object:
    """What differs from session to session on a connection that can log in again."""
    return getattr(stub, "logins", None)


class Waiting(Updates):
    """A collector of one's own: the server waits, never for long.

    It is gone when its session is. Where somebody has logged in again, by ``reauthenticate`` or otherwise,
    another one goes on, which tells everything there is at first.

    Args:
        make: Makes a collector.
        stub: The connection.
    """

    def __init__(self, make: Callable[[], Collector], stub: Stub) -> None:
        self._make, self._stub = make, stub
        self._logins = logins_of(stub)
        super().__init__(needs.expected(make(), COLLECTOR), clock_of(stub))

    def destroy_collector(self) -> None:
        """Remove the collector, and with it its filters."""
        quietly(self._collector.DestroyPropertyCollector)

    def _is_of_new_session(self, fault: Fault) -> bool:
        logins = logins_of(self._stub)
        if logins == self._logins or not needs.is_a(fault, "vmodl.fault.ManagedObjectNotFound"):
            return False
        self._logins = logins
        self._collector = needs.expected(self._make(), COLLECTOR)
        self._watch_anew()
        return True

    def _ask(self, version: str, seconds: float) -> UpdateSet | None:
        whole = 0 if self._cancelled else int(min(seconds, LONGEST_CALL))
        options = needs.make(f"{COLLECTOR}.WaitOptions", maxWaitSeconds=whole)
        update = self._collector.WaitForUpdatesEx(version, options)
        if update is None and not whole and seconds > 0:
            self._clock.sleep(min(seconds, SHORT_PAUSE))
        return update


class Polling(Updates):
    """The collector of the whole session, asked at growing intervals."""

    _pause = SHORT_PAUSE

    def _ask(self, version: str, seconds: float) -> UpdateSet | None:
        update = self._collector.CheckForUpdates(version)
        if update is not None:
            self._pause = SHORT_PAUSE
        elif seconds > 0:
            self._clock.sleep(min(seconds, self._pause))
            self._pause = min(self._pause * 1.5, LONG_PAUSE)
        return update

    def _look_after_filters(self) -> None:
        """Make filters anew that other code has destroyed: without them, nothing would ever be told again."""
        there = {each._moId for each in self._collector.filter}
        for moId in [each for each in self._filters if each not in there]:
            del self._filters[moId]
            self._watched.pop(moId)()
