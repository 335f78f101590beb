"""What everything on one simulated server shares: its lock, its time, its version.

There is one lock. Whoever holds it sees a consistent server; who waits gives it up for as long as that takes.
"""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from datetime import datetime, timedelta
from itertools import count
from threading import Condition, RLock, get_ident

from ... import forks
from ...version import Version
from .agenda import Agenda
from .clock import Clock
from .extensions import Extensions
from .generated_types import GeneratedTypes
from .possession import Possession

LONGEST_FORK = 5.0
"""Real seconds that a fork waits for what another thread does with the server."""

_servers = count(1)


class Core:
    """The part of a server on which objects and clients stand.

    Attributes:
        revision: Changes whenever anything visible does.
        objects: What all sessions see, by id.
    """

    def __init__(self, version: Version, rank: int, clock: Clock) -> None:
        self.name = f"simulator-{next(_servers)}"
        self.version = version
        self.rank = rank
        self.clock = clock
        self.types = GeneratedTypes(rank)
        self.lock = RLock()
        self.revision = 0
        self.agenda = Agenda()
        self.extensions = Extensions()
        self.objects: dict[str, Possession] = {}
        self._changed = Condition(self.lock)
        self._numbers = count(1)
        self._event_time: float | None = None
        self._forks: int | None = None
        forks.tell(self)

    def number(self) -> int:
        """A number that was not used before on this server."""
        return next(self._numbers)

    def now(self) -> float:
        """The time; while something planned happens, the time for which it was planned."""
        return self.clock.monotonic() if self._event_time is None else self._event_time

    def date(self, time: float) -> datetime:
        """A time as date."""
        return self.clock.epoch + timedelta(seconds=time)

    def changed(self) -> None:
        """Say that something visible has changed."""
        self.revision += 1
        self._changed.notify_all()

    @contextmanager
    def present(self) -> Generator[None]:
        """Hold the lock, with everything done that was planned up to now."""
        with self.lock:
            self._settle()
            yield

    def before_fork(self) -> None:
        """Let no other thread be in the middle of something; one that does not come out is not waited for."""
        if self.lock.acquire(timeout=LONGEST_FORK):
            self._forks = get_ident()

    def after_fork(self, in_child: bool) -> None:
        """Go on; a child has none of the threads that hold or wait for the lock."""
        held = self._forks == get_ident()  # another thread may fork as well, and not have got the lock
        if held or in_child:
            self._forks = None
        if in_child:
            self.lock = RLock()
            self._changed = Condition(self.lock)
        elif held:
            self.lock.release()

    def _settle(self) -> None:
        if self._event_time is not None:
            return  # something planned asks the server
        while entry := self.agenda.take(self.clock.monotonic()):
            self._event_time = entry.time
            try:
                entry.action()
            finally:
                self._event_time = None

    def wait(self, until: float | None) -> None:
        """Wait for a change, at most until a time; it may return before.

        Raises:
            RuntimeError: Something planned would wait, and the whole server with it.
        """
        if self._event_time is not None:
            raise RuntimeError(
                "work on the server must not wait for the server; let it yield seconds instead"
            )
        planned = self.agenda.next_time()
        times = [time for time in (planned, until) if time is not None]
        self.clock.wait(self._changed, min(times) if times else None)
        self._settle()

    def add(self, target: Possession) -> None:
        """Make an object known to all sessions."""
        self.objects[target.id] = target
        self.changed()

    def remove(self, target: Possession) -> None:
        """Forget an object."""
        if self.objects.pop(target.id, None) is not None:
            self.changed()
