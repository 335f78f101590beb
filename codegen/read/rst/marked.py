"""A line of inline text as one string, and back: what stands between links is put right there.

Whether a space or a full stop is right depends on what stands on both sides of it, and that may be a link.
So the rules of reading look at a line as a string in which one mark stands for each link. No document can
hold the mark, since sources have no control characters.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from codegen.ir.prose import Inline, Inlines, Text

MARK = "\0"
"""Stands for a part that is not plain text."""

_SPACES = re.compile(r"\s+")
_GAPS = (
    # "`Task`_ .", "`Task`_ ).", "`Task`_ []"
    (re.compile(r"(?<=\0) (?=[.,;:!?)\]]+(?:[\s\w\0\"']|$)|\[\])"), ""),
    # "`Task`_ s": more than one of them
    (re.compile(r"(?<=\0) s(?=[^\w']|$)"), "s"),
    # "( `Task`_"
    (re.compile(r"(?<=[(\[]) (?=\0)"), ""),
    # "`Task`_ . `info`_": a member of it
    (re.compile(r"(?<=\0)((?:\[\])?)\. (?=\0)"), r"\1."),
    # "`Task`_ ,which"
    (re.compile(r"(?<=\0)([,;])(?=\w)"), r"\1 "),
)
# "(", "http://", "${port:", "Cart.lines."
_OPEN_END = re.compile(r"(?:[({\[]|://|[{<]\w+:|\w{2,}\.\w{2,}\.)$")
_LONGEST = 100  # characters of a name
_CLOSING = re.compile(r"[.,;:)\]}!?]|'s\b")


@dataclass(frozen=True, slots=True)
class MarkedLine:
    """Inline text with marks in the place of its parts.

    Attributes:
        text: The characters, single-spaced, with no space at either end.
        parts: What the marks stand for, in their order.
    """

    text: str
    parts: tuple[Inline, ...] = ()

    def inlines(self) -> Inlines:
        """The inline text that this stands for."""
        return tuple(self._inlines())

    def _inlines(self) -> Iterator[Inline]:
        first, *rest = self.text.split(MARK)
        if first:
            yield Text(first)
        for part, text in zip(self.parts, rest, strict=True):
            yield part
            if text:
                yield Text(text)

    def cut(self, ends: Iterable[int]) -> list[MarkedLine]:
        """The pieces that end at some positions; the last one is the rest."""
        pieces: list[MarkedLine] = []
        start = used = 0
        for end in (*ends, len(self.text)):
            count = self.text.count(MARK, start, end)
            pieces.append(MarkedLine(self.text[start:end].strip(" "), self.parts[used : used + count]))
            start, used = end, used + count
        return pieces


def marked(words: Inlines) -> MarkedLine:
    """Inline text as it stands."""
    text = "".join(part.text.replace(MARK, "") if isinstance(part, Text) else MARK for part in words)
    return MarkedLine(text, tuple(part for part in words if not isinstance(part, Text)))


def line(words: Inlines) -> MarkedLine:
    """Collapse white space and close the gaps that links leave beside punctuation."""
    found = marked(words)
    return MarkedLine(_tidy(found.text), found.parts)


def joined(lines: Sequence[MarkedLine]) -> MarkedLine:
    """Several lines as one, with a space between them where there can be one."""
    pieces = [lines[0].text]
    for before, after in pairwise(each.text for each in lines):
        # "`Cart`_ : a cart", but "http://host:port"
        bare_colon = before == ":" and not after.startswith(MARK)
        close = bare_colon or _OPEN_END.search(before[-_LONGEST:]) or _CLOSING.match(after)
        pieces += ("" if close else " ", after)
    text = _tidy("".join(pieces))
    return MarkedLine(text, tuple(part for each in lines for part in each.parts))


def _tidy(text: str) -> str:
    text = _SPACES.sub(" ", text).strip(" ")
    if MARK in text:
        for pattern, replacement in _GAPS:
            text = pattern.sub(replacement, text)
    return text
