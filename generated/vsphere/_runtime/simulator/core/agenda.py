# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""What a server is going to do, and when."""

from __future__ import annotations

from collections.abc import Callable
from heapq import heappop, heappush
from itertools import count

Action = Callable[[], None]


class Planned:
    """Something to be done; of several for the same time, what was planned first is done first."""

    def __init__(self, time: float, number: int, action: Action) -> None:
        self.time = time
        self.action = action
        self.dropped = False
        self._number = number

    def __lt__(self, other: Planned) -> bool:
        return (self.time, self._number) < (other.time, other._number)

    def drop(self) -> None:
        """Do not do it after all."""
        self.dropped = True


class Agenda:
    """What is planned, by time."""

    def __init__(self) -> None:
        self._entries: list[Planned] = []
        self._numbers = count()

    def at(self, time: float, action: Action) -> Planned:
        """Plan something."""
        entry = Planned(time, next(self._numbers), action)
        heappush(self._entries, entry)
        return entry

    def next_time(self) -> float | None:
        """When the next of it is due; None where nothing is planned."""
        while self._entries and self._entries[0].dropped:
            heappop(self._entries)
        return self._entries[0].time if self._entries else None

    def take(self, now: float) -> Planned | None:
        """Take out what is due next, if anything is."""
        time = self.next_time()
        return heappop(self._entries) if time is not None and time <= now else None
