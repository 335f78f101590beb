"""Stretches of a flattened document that know the lines they came from, and the shapes of members' heads.

A head is told from words that look like one by what it links to: the type of a member is written with its
dots, or is none that a document describes. Texts link to ``Task``, heads to ``vim.Task``.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import accumulate

from codegen.diagnostics import Diagnostics
from codegen.ir.place import Place

# Every repetition is bounded or cannot overlap with what follows it, so that no text makes matching slow.
_NAMED = r"(?:^|(?<= ))(?P<head>(?P<name>[^\s()`]+) \(\[?`(?P<type>[^`]{1,300})`_\]?"
# "info (`vim.TaskInfo`_):", "parentTaskKey (`str`_, optional, since `vSphere API 4.0`_ ):"
MEMBER = re.compile(_NAMED + r"(?:,[^()]{0,600})?\):)(?= |$)")
# "recentTask ([`vim.Task`_]):", and nothing else between the brackets
MANAGED_MEMBER = re.compile(_NAMED + r"\):)(?= |$)")
# "errorCode (`int`_): is optional.", "argumentName (`str`_)"
FAULT_MEMBER = re.compile(_NAMED + r"\)(?:: is optional\.|:)?)(?= |$)")
# "`vim.fault.InvalidState`_:"
RAISED = re.compile(r"(?:^|(?<= ))(?P<head>`(?P<type>[^`]{1,300})`_:)(?= |$)")

Lines = Iterator[tuple[str, int]]
"""Lines of the layout, each with the number of the line of the document that it began on."""


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


@dataclass(frozen=True, slots=True)
class Heads:
    """Finds the heads of members and raised faults.

    Attributes:
        targets: Where the links of the document lead, by name.
    """

    targets: Mapping[str, str]

    def find(
        self, pattern: re.Pattern[str], text: str, start: int = 0, end: int | None = None
    ) -> list[re.Match[str]]:
        """The heads of one pattern in a stretch of a text."""
        found = pattern.finditer(text, start, len(text) if end is None else end)
        return [match for match in found if self.is_head(match)]

    def is_head(self, match: re.Match[str]) -> bool:
        """Whether what looks like a head links to what only heads link to."""
        name = match["type"]
        return "." in name or not self.targets.get(name, "").partition("#")[0].endswith(".rst")


def normalised(text: str) -> Span:
    """A text with one space for each run of white space."""
    words: list[str] = []
    numbers: list[int] = []
    for number, line in enumerate(text.splitlines(), 1):
        found = line.split()
        words += found
        numbers += [number] * len(found)
    starts = [0, *accumulate(len(word) + 1 for word in words)]
    return Span(" ".join(words), lambda at: numbers[max(bisect_right(starts, at) - 1, 0)] if words else 1)


def parted(span: Span, found: list[re.Match[str]]) -> Iterator[tuple[Span, Span]]:
    """Part a stretch into heads and the texts after them; text before the first stands for a head."""
    before = span.part(0, found[0].start() if found else None).stripped()
    if before.text:
        yield before, span.part(len(span.text))
    for match, following in zip(found, [*found[1:], None], strict=False):
        text = span.part(match.end(), following.start() if following else None).stripped()
        yield span.part(match.start("head"), match.end("head")), text


def unclear(span: Span, at: int, message: str, path: str, diagnostics: Diagnostics) -> None:
    """Tell of words that could be part of the layout, and how they are read."""
    diagnostics.warning(
        "flat-unclear",
        Place(path, span.line(at)),
        message,
        "read the document with its lines, or change the words that look like the layout",
    )
