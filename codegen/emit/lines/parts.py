"""The parts of a line in brackets, such as the arguments of a call."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.emit.lines.pieces import COMMA, ENDING, Line, Paren, Piece

_RANKS = {COMMA: 4, ENDING: 4, " and ": 3, " is not ": 2, " < ": 2, " | ": 1}
"""What separates parts. A line is broken at all of those that separate most."""


def is_parted(line: Line) -> bool:
    """Whether a line has several parts."""
    return next(_separators(line), None) is not None


def has_commas(line: Line) -> bool:
    """Whether commas separate its parts."""
    return _rank(line) == _RANKS[COMMA]


def parts(line: Line) -> list[Line]:
    """The parts, each with the comma behind it, which the last gets too, or with another separator before it.

    Args:
        line: One that has several.
    """
    rank = _rank(line)
    commas = rank == _RANKS[COMMA]
    made: list[Line] = []
    begun: list[Piece] = []
    start = 0
    for index, separator in _separators(line):
        if _RANKS[separator] == rank:
            made.append([*begun, *line[start:index], *([ENDING] if commas else [])])
            begun = [] if commas else [separator.lstrip()]
            start = index + 1
    return [*made, [*begun, *line[start:], *([ENDING] if commas and line[-1] != ENDING else [])]]


def _rank(line: Line) -> int:
    return max((_RANKS[separator] for _, separator in _separators(line)), default=0)


def _separators(line: Line) -> Iterator[tuple[int, str]]:
    """The separators outside optional parentheses; a comma at the end is none."""
    depth = 0
    for index, piece in enumerate(line[:-1]):
        if isinstance(piece, str):
            if not depth and piece in _RANKS:
                yield index, piece
        elif isinstance(piece, Paren):
            depth += 1 if piece is Paren.OPEN else -1
