# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The clock by which the runtime waits: the computer's, or the one that a connection brings along."""

from __future__ import annotations

import time
from typing import Protocol, cast

from .managed_object import Stub


class Clock(Protocol):
    """Time as waiting sees it; the standard module ``time`` is one."""

    def monotonic(self) -> float:
        """Seconds from some point in the past."""
        ...

    def sleep(self, seconds: float, /) -> None:
        """Wait."""
        ...


def clock_of(stub: Stub) -> Clock:
    """The clock of a connection: its own ``clock`` where it has one, as simulated servers do."""
    return cast(Clock, getattr(stub, "clock", time))
