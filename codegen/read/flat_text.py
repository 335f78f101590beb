"""Stretches of a flattened document that know the lines they came from, and the shape of a member's head."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

# "info (`vim.TaskInfo`_):", "errorCode (`int`_): is optional.", "argumentName (`str`_)"
MEMBER = re.compile(
    r"(?:^|(?<= ))(?P<head>[^\s()`]+ \(\[?`[^`]+`_\]?(?:, (?:optional|since `[^`]+`_ ?|[^()`]*?))*\)"
    r"(?:: is optional\.|:)?)(?= |$)"
)


@dataclass(frozen=True, slots=True)
class Span:
    """Single-spaced text and where its characters came from.

    Attributes:
        line: Gives the line of the document for a position in the text.
    """

    text: str
    line: Callable[[int], int]

    def part(self, start: int, end: int | None = None) -> Span:
        """A stretch of this one."""
        line = self.line
        return Span(self.text[start:end], lambda at: line(start + at))

    def stripped(self) -> Span:
        """This stretch without the spaces around it."""
        start = len(self.text) - len(self.text.lstrip())
        return self.part(start, start + len(self.text.strip()))
