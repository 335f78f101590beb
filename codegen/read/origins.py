"""Where the lines that are read stand in their document, from which they differ by white space only.

Readers see lines with the white space that their layout has, a flattened document's even laid out anew. All
that is ever changed is white space. So a character of such a line is found in the document by counting the
characters before it that are none.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from codegen.ir.place import Place

_LINE_END = re.compile(r"\r\n?|\n")
_WORD = re.compile(r"\S+")


class Spot(NamedTuple):
    """A character of a line that is read.

    Attributes:
        line: The number of the line, from 1.
        at: How many characters stand before it in that line.
    """

    line: int
    at: int = 0


class Places:
    """The places of a document's characters."""

    def __init__(self, path: str, text: str) -> None:
        self.path = path
        self.text = text
        self._lines = [0, *(match.end() for match in _LINE_END.finditer(text))]

    def start(self, line: int) -> int:
        """Where a line of the document begins."""
        return self._lines[line - 1]

    def place(self, offset: int) -> Place:
        """The place of a character, or of what should stand behind the last one."""
        line = bisect_right(self._lines, offset)
        return Place(self.path, line, offset - self._lines[line - 1] + 1)


class Origins:
    """Finds the characters of lines that are read in the document that these came from."""

    def __init__(self, places: Places, lines: Sequence[str], starts: Sequence[int]) -> None:
        """Take lines, and for each of them where in the document it begins, white space aside."""
        self._places = places
        self._lines = lines
        self._starts = starts
        self._unchanged: tuple[int, int | None] = (0, None)
        self._last: tuple[int, _Words, _Words] = (0, _Words([], []), _Words([], []))

    @property
    def path(self) -> str:
        """The document."""
        return self._places.path

    def words(self, line: int) -> str:
        """The words of a line, each parted from the next by one space."""
        return " ".join(self._lines[line - 1].split()) if 0 < line <= len(self._lines) else ""

    def place(self, spot: Spot) -> Place:
        """The place of a character; where none stands, the one behind the last before it."""
        if not spot.line:
            return Place(self._places.path)
        line, start = self._lines[spot.line - 1], self._starts[spot.line - 1]
        if self._unchanged[0] != spot.line:
            self._unchanged = spot.line, self._first_word(line, start)
        if (first := self._unchanged[1]) is not None:
            at = max(spot.at, first)
            return self._places.place(start + (at if line[at : at + 1].strip() else len(line[:at].rstrip())))
        number, here, there = self._last
        if number != spot.line:
            here = _words(line, 0)
            there = _words(self._places.text, start, here.counts[-1])
            self._last = spot.line, here, there
        if not there.starts:
            return self._places.place(start)
        count, behind = here.before(spot.at)
        return self._places.place(there.offset(count - behind) + behind)

    def _first_word(self, line: str, start: int) -> int | None:
        """Where a line's words begin, if it stands in the document as it is read, as most do."""
        if not line or not self._places.text.startswith(line, start):
            return None
        return len(line) - len(line.lstrip())

    def find(self, line: int, words: str, after: int = 0, otherwise: str = "") -> Spot:
        """Where words stand in a line, the first time at or after a position; else where its words begin."""
        text = self._lines[line - 1]
        at = text.find(words, after) if words else -1
        if at < 0 and otherwise:
            at = text.find(otherwise, after)
        return Spot(line, at if at >= 0 else len(text) - len(text.lstrip()))

    def end(self, line: int) -> Spot:
        """Behind the last word of a line."""
        return Spot(line, len(self._lines[line - 1].rstrip()))


class _Words(NamedTuple):
    """The words of a text.

    Attributes:
        starts: Where each begins.
        counts: How many characters the words before each have, and at last how many all have.
    """

    starts: list[int]
    counts: list[int]

    def before(self, at: int) -> tuple[int, bool]:
        """How many characters of words stand before a position, and whether there is none at it."""
        word = bisect_right(self.starts, at) - 1
        if word < 0:
            return 0, False
        count = self.counts[word] + at - self.starts[word]
        return min(count, self.counts[word + 1]), count >= self.counts[word + 1]

    def offset(self, count: int) -> int:
        """Where the character stands that has so many before it."""
        word = min(bisect_right(self.counts, count), len(self.starts)) - 1
        return self.starts[word] + count - self.counts[word]


def _words(text: str, start: int, most: int | None = None) -> _Words:
    """The words of a text from a position on, as many as have that many characters."""
    starts: list[int] = []
    counts = [0]
    for match in _WORD.finditer(text, start):
        if most is not None and counts[-1] >= most:
            break
        starts.append(match.start())
        counts.append(counts[-1] + len(match[0]))
    return _Words(starts, counts)
