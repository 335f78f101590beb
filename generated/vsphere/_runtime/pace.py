# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""What a program says while it works: on change, and not more often than a connection bears."""

from __future__ import annotations

from collections.abc import Callable

from .clock import Clock
from .forks import Lock
from .managed_object import Stub


def pace_of(stub: Stub) -> float:
    """Seconds between two calls of a kind by a connection: its own ``pace``, none where it has none."""
    pace: float = getattr(stub, "pace", 0.0)
    return pace


class Pace:
    """Says when it is time for the next call of a kind.

    Args:
        clock: What time goes by.
        seconds: The time between two.
    """

    def __init__(self, clock: Clock, seconds: float) -> None:
        self._clock = clock
        self._seconds = seconds
        self._last: float | None = None

    def due(self) -> bool:
        """Whether it is time."""
        return self._last is None or self._clock.monotonic() - self._last >= self._seconds

    def begin(self) -> None:
        """Count from here on."""
        self._last = self._clock.monotonic()


class Progress:
    """How far something is, told where that has changed. What comes too soon is told later, if still true.

    Args:
        send: Tells it.
        pace: Says when it is time.
    """

    def __init__(self, send: Callable[[int], None], pace: Pace) -> None:
        self._send = send
        self._pace = pace
        self._lock = Lock()
        self._latest: int | None = None
        self._sent: int | None = None

    def say(self, percent: int) -> None:
        """Tell it now or later."""
        self._latest = percent
        self.catch_up()

    def catch_up(self, now: bool = False) -> None:
        """Tell what was not told yet, if it is time or has to be now."""
        with self._lock:
            percent = self._latest
            if percent is None or percent == self._sent or not (now or self._pace.due()):
                return
            self._pace.begin()
            before, self._sent = self._sent, percent
        try:
            self._send(percent)
        except BaseException:
            self._sent = before
            raise
