"""Code that is too long for a line, broken as black does it: at the last brackets whose head has room."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from codegen.emit.lines.parts import has_commas, is_parted, parts
from codegen.emit.lines.pieces import ASSIGNED, ENDING, Bracket, Line, Paren, Piece, explodes, parse, text
from codegen.emit.lines.width import INDENT, WIDTH, fits


@dataclass(frozen=True, slots=True)
class Split:
    """A line that is broken at brackets.

    Attributes:
        close: Where in the line they are closed.
        optional: Whether they are written only because of that.
        display: Whether each of several items between them gets a line.
    """

    head: Line
    body: Line
    tail: Line
    close: int
    optional: bool
    display: bool


def broken(
    line: Line, depth: int, *, inside: bool = False, forced: bool = False, each: bool = False
) -> list[str]:
    """The lines that code takes.

    Args:
        line: The code.
        depth: How deep it is indented, in steps of four.
        inside: Whether it stands in brackets, where it can be broken between its parts.
        forced: Whether optional parentheses are written wherever there may be some.
        each: Whether each part gets a line of its own, whatever fits.
    """
    code = text(line)
    if not each and fits(code, depth) and not explodes(code):
        return [INDENT * depth + code]
    if inside and is_parted(line):
        return [made for part in parts(line) for made in broken(part, depth, inside=True, forced=forced)]
    return _at_brackets(line, depth, forced) or [INDENT * depth + code]


def _at_brackets(line: Line, depth: int, forced: bool) -> list[str]:
    """The lines of code that is broken at brackets; none where it cannot be.

    Where that leaves the first line too long, optional parentheses get a chance that they did not get.
    """
    split = _chosen(line, depth, forced)
    if split is None:
        return []
    lines = _lines(split, depth, forced)
    if forced or split.optional or Paren.OPEN not in line or fits(lines[0], 0):
        return lines
    others = _at_brackets(line, depth, forced=True)
    return others if all(fits(other, 0) for other in others) else lines


def _lines(split: Split, depth: int, forced: bool) -> list[str]:
    each = has_commas(split.body) and (split.display or split.body[-1] == ENDING)
    return [
        *broken(split.head, depth, forced=forced),
        *broken(split.body, depth + 1, inside=True, forced=forced, each=each),
        *broken(split.tail, depth, forced=forced),
    ]


def _chosen(line: Line, depth: int, forced: bool) -> Split | None:
    """The split at the last brackets whose head has room; at the very last ones where there are none."""
    first: Split | None = None
    for whole in _left_whole(line, depth):
        split = _split(line, depth, whole, forced)
        if split is None or fits(text(split.head), depth):
            return split
        first = first or split
    return first or _split(line, depth, frozenset(), forced)


def _left_whole(line: Line, depth: int) -> Iterator[frozenset[int]]:
    """The brackets that stay whole: none, then more and more of those at the end that have room."""
    whole: frozenset[int] = frozenset()
    if not explodes(text(line)):
        yield whole
    length, last = len(INDENT) * depth, -1
    for index, piece in reversed(list(enumerate(line))):
        if length + isinstance(piece, Bracket) > WIDTH:
            return
        if _closes(piece):
            if last >= 0:
                whole |= {last}
                yield whole
            if explodes(text([piece])):
                return
            last = index if isinstance(piece, Bracket) else last
        length += len(text([piece]))


def _split(line: Line, depth: int, whole: frozenset[int], forced: bool) -> Split | None:
    """The split at the last brackets that do not stay whole; at optional ones where none inside is better."""
    split = _at_last(line, whole)
    if split is None or not split.optional or forced or is_parted(split.body):
        return split
    whole |= {split.close}
    inner = _at_last(line, whole)
    if inner and not _is_better(inner, split, depth):
        return split
    found = inner and _split(line, depth, whole, forced)
    return found or (None if _is_lone(split.body) and not fits(text(split.body), depth + 1) else split)


def _at_last(line: Line, whole: frozenset[int]) -> Split | None:
    """The split at the last brackets that do not stay whole, whatever they are."""
    close = max((i for i, piece in enumerate(line) if _closes(piece) and i not in whole), default=-1)
    piece = line[close]
    if close < 0:
        return None
    after = line[close + 1 :]
    if isinstance(piece, Bracket):
        head, tail = [*line[:close], piece.opening], [piece.closing, *after]
        return Split(head, parse(piece.inner), tail, close, False, piece.display)
    start = max((i for i, piece in enumerate(line[:close]) if piece is Paren.OPEN), default=-1)
    if start < 0:
        return None
    head, tail = [*line[:start], Paren.OPEN.value], [Paren.CLOSE.value, *after]
    return Split(head, line[start + 1 : close], tail, close, True, True)


def _is_better(inner: Split, split: Split, depth: int) -> bool:
    """Whether a split within optional parentheses is better than one at them.

    It always is but behind a target that has brackets, too, unless that has no room in a line with one.
    """
    before = split.head[:-1]
    if not before or before[-1] != ASSIGNED:
        return True
    if not any(isinstance(piece, Bracket | Paren) for piece in before) or not fits(text(split.head), depth):
        return True
    return ASSIGNED in inner.head and fits(text(inner.head), depth)


def _closes(piece: Piece) -> bool:
    return piece is Paren.CLOSE or (isinstance(piece, Bracket) and bool(piece.inner))


def _is_lone(line: Line) -> bool:
    """Whether code is one name or literal, which nothing can break."""
    first = line[0]
    return len(line) == 1 and isinstance(first, str) and (first.isidentifier() or first[0] in "\"'")
