"""Where something was stated."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T", covariant=True)


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A line of a document.

    Attributes:
        path: The document as the user named it, with forward slashes; ``<stdin>`` for standard input.
        line: Line number, from 1; 0 when the document as a whole is meant.
    """

    path: str
    line: int = 0

    def __str__(self) -> str:
        return f"{self.path}:{self.line}" if self.line else self.path


@dataclass(frozen=True, slots=True)
class Stated(Generic[T]):
    """A fact together with the place that states it."""

    value: T
    place: Place
