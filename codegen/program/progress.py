"""What the program is doing, and how far it is: the stages say it here, for a person who waits.

Where nobody has entered ``watched``, saying it costs nothing: loops run over what they were given.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from typing import TypeVar

_T = TypeVar("_T")


@dataclass(slots=True)
class Progress:
    """How far the program is; one thread sets it, another may read it at any time.

    Attributes:
        text: What is being done, and how much of it is done; empty before the first stage.
        listener: Is told of each stage that begins.
    """

    text: str = ""
    listener: Callable[[str], None] | None = None
    _part: str = ""

    def begin(self, doing: str) -> None:
        """Begin a stage."""
        if self.listener is not None:
            self.listener(f"{self._part}{doing}")
        self.say(doing)

    def say(self, doing: str) -> None:
        """Set what is being done."""
        self.text = f"{self._part}{doing}"

    def over(self, items: Iterable[_T], doing: str, total: int | None) -> Iterator[_T]:
        """Go through items, and count them."""
        self.begin(doing)
        of = "" if total is None else f" of {total:,}"
        for number, item in enumerate(items, 1):
            self.say(f"{doing}: {number:,}{of}")
            yield item

    @contextmanager
    def within(self, part: str) -> Generator[None, None, None]:
        """Name the part of the work that the stages within the block belong to."""
        before, self._part = self._part, f"{part}: "
        try:
            yield
        finally:
            self._part = before


_watched: Progress | None = None


@contextmanager
def watched() -> Generator[Progress, None, None]:
    """Follow what is said within the block."""
    global _watched
    before, _watched = _watched, Progress()
    try:
        yield _watched
    finally:
        _watched = before


@contextmanager
def heard(listener: Callable[[str], None]) -> Generator[None, None, None]:
    """Let somebody hear of each stage that begins within the block, beside whoever watches already."""
    with nullcontext(_watched) if _watched is not None else watched() as state:
        before, state.listener = state.listener, listener
        try:
            yield
        finally:
            state.listener = before


def stage(doing: str) -> None:
    """Say what is being done from now on."""
    if _watched is not None:
        _watched.begin(doing)


def rest() -> None:
    """Say that nothing is being done until the next stage."""
    if _watched is not None:
        _watched.say("")


def each(items: Iterable[_T], doing: str, total: int | None = None) -> Iterable[_T]:
    """Go through items, and say which of them it is.

    Args:
        items: What to go through.
        doing: What is being done with them.
        total: How many there are, where that is known.
    """
    return items if _watched is None else _watched.over(items, doing, total)


@contextmanager
def part(name: str) -> Generator[None, None, None]:
    """Say which part of the work the stages within the block belong to."""
    if _watched is None:
        yield
        return
    with _watched.within(name):
        yield
