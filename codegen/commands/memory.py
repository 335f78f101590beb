"""How often Python looks for garbage while a command runs."""

from __future__ import annotations

import gc
from collections.abc import Generator
from contextlib import contextmanager

_NEW = 100_000
_YOUNG = 50
_OLD = 1_000


@contextmanager
def rarely_collected() -> Generator[None]:
    """Let the collector look at new objects rarely, and at all of them hardly ever, while a command runs.

    What is read of documents stays to the end, and nearly none of it is in circles. At its default, the
    collector goes through it again and again, which is a third of the time that a large document takes.
    """
    before = gc.get_threshold()
    gc.set_threshold(_NEW, _YOUNG, _OLD)
    try:
        yield
    finally:
        gc.set_threshold(*before)
