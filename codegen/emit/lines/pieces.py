"""A line of code in pieces: brackets and separators, at which it can be broken, and the text between."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

COMMA = ", "
ENDING = ","
"""A comma that nothing follows."""
NAMED = ": "
ASSIGNED = " = "
_STRING = r"\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*'"
_TOKEN = re.compile(
    rf"{_STRING}|(?P<open>[\[({{])|(?P<close>[\])}}])|(?P<separator>, |,|: | = | and | is not | < | \| )"
)


class Paren(Enum):
    """A parenthesis that is there only where a line is broken at it."""

    OPEN = "("
    CLOSE = ")"


@dataclass(frozen=True, slots=True)
class Bracket:
    """Brackets with what is inside.

    Attributes:
        display: Whether they make a tuple or dictionary; others call, subscribe or declare.
    """

    opening: str
    inner: str
    closing: str
    display: bool


Piece = str | Bracket | Paren
Line = Sequence[Piece]


def parse(code: str) -> list[Piece]:
    """Take code apart at its outermost brackets and separators.

    Args:
        code: An expression or statement in one line, whose brackets are closed.
    """
    pieces: list[Piece] = []
    depth = start = 0
    for found in _TOKEN.finditer(code):
        kind = found.lastgroup
        depth -= kind == "close"
        if kind and not depth:
            if kind == "close":
                pieces.append(_bracket(code, start, found.start()))
            elif start < found.start():
                pieces.append(code[start : found.start()])
            if kind == "separator":
                pieces.append(found[0])
            start = found.end()
        depth += kind == "open"
    return [*pieces, *([code[start:]] if start < len(code) else [])]


def text(line: Line) -> str:
    """The code of a line that is not broken."""
    return "".join(map(_text, line))


def explodes(code: str) -> bool:
    """Whether a comma behind the last of several items says that each has a line of its own.

    That of a tuple with one item says nothing, as no such tuple can do without.
    """
    if ",)" not in code and ",}" not in code:
        return False
    commas = [0]
    last = ""
    for found in _TOKEN.finditer(code):
        kind = found.lastgroup
        if kind == "open":
            commas.append(0)
        elif kind == "close" and len(commas) > 1:
            count = commas.pop()
            if last == ENDING and (count > 1 or found[0] == "}"):
                return True
        elif kind == "separator":
            commas[-1] += found[0] in (COMMA, ENDING)
        last = found[0]
    return False


def _bracket(code: str, start: int, end: int) -> Bracket:
    before = code[start - 2 : start - 1]
    called = before.isidentifier() or before.isdigit()
    return Bracket(code[start - 1], code[start:end], code[end], display=not called)


def _text(piece: Piece) -> str:
    if isinstance(piece, Bracket):
        return piece.opening + piece.inner + piece.closing
    return piece if isinstance(piece, str) else ""
