# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""Clocks: the simulated server never asks the computer for the time, only one of these.

Nothing happens in the background: whoever asks the server something first makes it catch up with its clock,
and whoever waits is woken by a change or when the clock gets there. So a test that owns the clock owns the
order of events.
"""

from __future__ import annotations

import time
from collections.abc import Generator
from contextlib import contextmanager
from datetime import UTC, datetime
from threading import Condition
from typing import Protocol

from ... import forks

SLICE = 1.0
"""Real seconds after which a waiting thread looks around, so that it can be interrupted on every system."""
START = datetime(2020, 1, 1, tzinfo=UTC)
"""When clocks that do not follow the computer's begin, so that two runs of a test give the same times."""


class Clock(Protocol):
    """What a simulated server asks of a clock; clients that pause between two questions use it as well."""

    @property
    def epoch(self) -> datetime:
        """The date and time at which ``monotonic`` was 0."""
        ...

    def monotonic(self) -> float:
        """Seconds since the epoch of this clock; never less than before."""
        ...

    def sleep(self, seconds: float, /) -> None:
        """Wait until that much time has passed on this clock."""
        ...

    def wait(self, condition: Condition, until: float | None) -> None:
        """Wait on a condition that is held: until it is notified or the time has come, or less long.

        Args:
            condition: What is notified when something has changed.
            until: When to return at the latest, or None.
        """
        ...


class SystemClock:
    """The computer's clock."""

    def __init__(self) -> None:
        self._start = time.monotonic()
        self._epoch = datetime.now(UTC)

    @property
    def epoch(self) -> datetime:
        """When the clock was made."""
        return self._epoch

    def monotonic(self) -> float:
        """Seconds since the clock was made."""
        return time.monotonic() - self._start

    def sleep(self, seconds: float, /) -> None:
        """Wait, in real time."""
        time.sleep(max(seconds, 0))

    def wait(self, condition: Condition, until: float | None) -> None:
        """Wait for a notification, in real time."""
        left = SLICE if until is None else until - self.monotonic()
        condition.wait(min(max(left, 0), SLICE))


class ClockStopped(RuntimeError):
    """Somebody waits on a clock that nobody moves."""


class ManualClock:
    """A clock that moves when told to.

    Args:
        start: Its date and time at the beginning.
        patience: Real seconds after which a thread that waits gives up with ``ClockStopped``: a test that
            forgot to advance the clock fails instead of hanging.
    """

    def __init__(self, start: datetime = START, patience: float = 30.0) -> None:
        self._epoch = start
        self._patience = patience
        self._now = 0.0
        self._moved = Condition()
        self._waiting: list[Condition] = []
        forks.tell(self)

    def before_fork(self) -> None:
        """A copy is good at any moment."""

    def after_fork(self, in_child: bool) -> None:
        """The threads that wait are not there in a child."""
        if in_child:
            self._moved = Condition()
            self._waiting.clear()

    @property
    def epoch(self) -> datetime:
        """The date and time at the beginning."""
        return self._epoch

    def monotonic(self) -> float:
        """Seconds that the clock was advanced so far."""
        return self._now

    def advance(self, seconds: float) -> None:
        """Move the clock and wake who waits for it.

        Raises:
            ValueError: The clock would go back.
        """
        if seconds < 0:
            raise ValueError("a clock cannot go back")
        with self._moved:
            self._now += seconds
            self._moved.notify_all()
            waiting = list(self._waiting)
        for condition in waiting:
            if condition is not self._moved:
                with condition:
                    condition.notify_all()

    def sleep(self, seconds: float, /) -> None:
        """Wait until another thread has advanced the clock that far."""
        until = self._now + seconds
        with self._moved, self._counted(self._moved):
            while self._now < until:
                self._wait(self._moved)

    def wait(self, condition: Condition, until: float | None) -> None:
        """Wait for a notification, or for another thread to advance the clock."""
        with self._counted(condition):
            if until is None or self._now < until:  # looked at once more: it may have moved just before
                self._wait(condition)

    def await_waiters(self, count: int = 1) -> None:
        """Wait until so many threads wait on this clock; what they wait for can then be made to happen.

        Raises:
            ClockStopped: They did not come.
        """
        with self._moved:
            if not self._moved.wait_for(lambda: len(self._waiting) >= count, self._patience):
                raise ClockStopped(f"{len(self._waiting)} threads wait on the clock, not {count}")

    @contextmanager
    def _counted(self, condition: Condition) -> Generator[None]:
        with self._moved:
            self._waiting.append(condition)
            self._moved.notify_all()
        try:
            yield
        finally:
            with self._moved:
                self._waiting.remove(condition)

    def _wait(self, condition: Condition) -> None:
        if not condition.wait(self._patience):
            raise ClockStopped(f"nobody advanced the clock or changed anything for {self._patience:g} s")


class JumpingClock(ManualClock):
    """A clock for tests with one thread: whoever waits makes it jump to the end of the wait.

    Args:
        start: Its date and time at the beginning.
        horizon: Seconds of this clock after which it stops: who waits for something that never happens gets
            ``ClockStopped``.
        patience: Real seconds to wait where there is nothing to jump to.
    """

    def __init__(
        self, start: datetime = START, horizon: float = 7 * 24 * 3600.0, patience: float = 30.0
    ) -> None:
        super().__init__(start, patience)
        self._horizon = horizon

    def sleep(self, seconds: float, /) -> None:
        """Jump."""
        self._check(self._now + seconds)
        self.advance(max(seconds, 0))

    def wait(self, condition: Condition, until: float | None) -> None:
        """Jump; only where there is nothing to jump to, wait for a notification."""
        if until is None:
            super().wait(condition, until)
            return
        self._check(until)
        with self._moved:
            self._now = max(self._now, until)
        condition.notify_all()
        condition.wait(0)  # lets the other threads in

    def _check(self, time: float) -> None:
        if time > self._horizon:
            raise ClockStopped(f"what is waited for did not happen in {self._horizon:g} s of this clock")
