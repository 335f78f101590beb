"""Where something was stated."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T", covariant=True)


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A line of a document, and where in it.

    Attributes:
        path: The document as the user named it, with forward slashes; ``<stdin>`` for standard input.
        line: Line number, from 1; 0 when the document as a whole is meant.
        column: Characters of the line up to this place, from 1, as an editor counts them; 0 when the line as
            a whole is meant.
    """

    path: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        return ":".join([self.path, *(str(number) for number in (self.line, self.column) if number)])

    def whole_line(self) -> Place:
        """The line alone, which is all that the IR keeps of where something was stated."""
        return Place(self.path, self.line)


@dataclass(frozen=True, slots=True)
class Stated(Generic[T]):
    """A fact together with the place that states it."""

    value: T
    place: Place
