"""When a wait ends, and with it the calls that it makes: a server may be silent for longer."""

from __future__ import annotations

import time
from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar
from math import inf
from typing import Final, overload

from .clock import Clock

GRACE: Final = 5.0
"""Seconds that a call of a wait may take beyond its end, which no more than shows that it has come."""

_limit: ContextVar[float] = ContextVar("limit", default=inf)
"""The most that calls of this thread may take now; each thread, and each task of asyncio, has its own."""


class Deadline:
    """When a wait ends.

    Args:
        clock: What it waits by.
        seconds: How long it waits; None sets no limit.
    """

    def __init__(self, clock: Clock, seconds: float | None) -> None:
        self._clock = clock
        self._end = inf if seconds is None else clock.monotonic() + seconds

    @property
    def left(self) -> float:
        """The seconds until then, 0 when it has come."""
        return max(self._end - self._clock.monotonic(), 0)

    @contextmanager
    def calls(self) -> Generator[None]:
        """Calls that are made in this context get no more time than is left, and a little."""
        token = _limit.set(min(self.left + GRACE, _limit.get()))
        try:
            yield
        finally:
            _limit.reset(token)


NEVER: Final = Deadline(time, None)
"""Of what waits for as long as it takes."""


@contextmanager
def aside() -> Generator[None]:
    """Calls that are made in this context, by code of others, have nothing to do with a wait around it."""
    token = _limit.set(inf)
    try:
        yield
    finally:
        _limit.reset(token)


@overload
def limited(timeout: float) -> float: ...
@overload
def limited(timeout: float | None) -> float | None: ...
def limited(timeout: float | None) -> float | None:
    """How long a call may take that may take so long by itself; None is without limit."""
    return min(inf if timeout is None else timeout, limit) if (limit := _limit.get()) < inf else timeout
