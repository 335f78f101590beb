# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""Python's garbage collector, at rest while many objects are made that all stay.

It looks through what is there again and again as objects are made; of an answer nothing is garbage yet.
"""

from __future__ import annotations

import gc
from types import TracebackType

from ..forks import Lock


class Pause:
    """A context in which the collector rests, in as many threads and as deep as one likes.

    The last one to leave puts it back as the first one found it.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._inside = 0
        self._was_on = False

    def __enter__(self) -> None:
        with self._lock:
            if not self._inside:
                self._was_on = gc.isenabled()
                gc.disable()
            self._inside += 1

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with self._lock:
            self._inside -= 1
            if not self._inside and self._was_on:
                gc.enable()


paused = Pause()
"""The one of this process."""
