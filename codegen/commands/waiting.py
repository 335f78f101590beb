"""Progress on a terminal: one line, drawn again and again, that is gone before anything else is written."""

from __future__ import annotations

import os
from collections.abc import Generator
from contextlib import contextmanager
from threading import Event, RLock, Thread

from codegen.program import progress

DELAY = 2.0
"""Seconds that a run may take before anybody wants to know how far it is."""
PACE = 0.1
"""Seconds from one drawing of the line to the next."""
_USUAL_WIDTH = 80


class ProgressLine:
    """The line of a terminal on which progress stands, and the lock of whoever writes there.

    It needs no colours and no escapes: a carriage return, and blanks over what was there.

    Args:
        descriptor: The terminal.
    """

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._lock = RLock()  # a signal may let its thread write while that writes
        self._drawn = 0
        self._is_free = True
        self._is_closed = False

    def draw(self, text: str) -> None:
        """Show a text in place of the one before, unless somebody else is on the line."""
        with self._lock:
            if self._is_free and not self._is_closed:
                text = text[: self._width() - 1]  # a full line would go on in the next
                self._put(f"\r{text:<{self._drawn}}")
                self._drawn = len(text)

    @contextmanager
    def elsewhere(self, data: bytes) -> Generator[None, None, None]:
        """Wipe the line while others write; it is free again when they have ended theirs."""
        with self._lock:
            self.wipe()
            self._is_free = data.endswith(b"\n")
            yield

    def wipe(self) -> None:
        """Leave nothing of what was shown."""
        with self._lock:
            if self._drawn:
                self._put(f"\r{'':<{self._drawn}}\r")
                self._drawn = 0

    def close(self) -> None:
        """Leave nothing of what was shown, and show nothing more."""
        with self._lock:
            self.wipe()
            self._is_closed = True

    def _width(self) -> int:
        try:
            return os.get_terminal_size(self._descriptor).columns or _USUAL_WIDTH
        except OSError:
            return _USUAL_WIDTH

    def _put(self, text: str) -> None:
        try:
            os.write(self._descriptor, text.encode("ascii", "replace"))
        except OSError:  # the terminal is gone, and so is whoever watched
            self._is_closed = True


@contextmanager
def shown(line: ProgressLine | None) -> Generator[None, None, None]:
    """Show progress while the block runs, if that takes its time.

    Args:
        line: Where; None where nobody watches, and then this does nothing.
    """
    if line is None:
        yield
        return
    ended = Event()
    with progress.watched() as state:
        drawing = Thread(target=_draw, args=(line, state, ended), daemon=True)
        drawing.start()
        try:
            yield
        finally:
            ended.set()
            line.close()


def _draw(line: ProgressLine, state: progress.Progress, ended: Event) -> None:
    pause = DELAY
    while not ended.wait(pause):
        pause = PACE
        if state.text:
            line.draw(state.text)
