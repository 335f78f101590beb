"""Statements of emitted modules, each of which the templates write in one line."""

from __future__ import annotations

from codegen.emit.lines.breaking import broken
from codegen.emit.lines.parts import has_commas, is_parted
from codegen.emit.lines.pieces import (
    ASSIGNED,
    COMMA,
    ENDING,
    NAMED,
    Bracket,
    Line,
    Paren,
    Piece,
    explodes,
    parse,
    text,
)
from codegen.emit.lines.width import INDENT, fits

_IMPORT = " import "
_ARROW = " -> "


def statement(code: str, depth: int) -> list[str]:
    """The lines that a statement takes, or an item of a table that has a line of its own.

    Args:
        code: The statement in one line.
        depth: How deep it is indented, in steps of four.
    """
    if fits(code, depth) and not explodes(code):
        return [INDENT * depth + code]
    if code.startswith("from "):
        return _imported(code, depth)
    if code.startswith("def "):
        return _definition(code, depth)
    if code.startswith("if "):
        return broken(["if ", *_optional(parse(code[3:-1])), ":"], depth)
    if code.startswith(("@", "class ")) or code.endswith(ENDING):
        return broken(parse(code), depth)
    return broken(_with_optional(parse(code)), depth)


def _imported(code: str, depth: int) -> list[str]:
    """Names in parentheses, one a line."""
    source, _, names = code.partition(_IMPORT)
    rows = [f"{INDENT * (depth + 1)}{name}," for name in names.split(", ")]
    return [f"{INDENT * depth}{source}{_IMPORT}(", *rows, f"{INDENT * depth})"]


def _definition(code: str, depth: int) -> list[str]:
    """Parameters on a line of their own, or each on one; then what is returned."""
    head, parameters, *rest = parse(code)
    assert isinstance(parameters, Bracket)
    body = _with_optional(parse(parameters.inner), unions_only=True)
    returned = parse(text(rest).removeprefix(_ARROW).removesuffix(":"))
    return [
        *broken([head, parameters.opening], depth),
        *broken(body if has_commas(body) else [*body, ENDING], depth + 1, inside=True),
        *broken([parameters.closing, _ARROW, *_optional(returned), ":"], depth),
    ]


def _with_optional(line: Line, *, unions_only: bool = False) -> list[Piece]:
    """A line with the parentheses that annotations, and values that are assigned, may have.

    Args:
        line: An assignment, or the parameters of a function.
        unions_only: Whether other annotations have none, and values neither, as it is in parameters.
    """
    made: list[Piece] = []
    start: int | None = None
    for index, piece in enumerate([*line, COMMA]):
        if start is not None and piece in (ASSIGNED, COMMA):
            enclosed = line[start:index]
            made += enclosed if unions_only and not is_parted(enclosed) else _optional(enclosed)
            start = None
        if start is None and index < len(line):
            made.append(piece)
            start = index + 1 if piece == NAMED or (piece == ASSIGNED and not unions_only) else None
    return made


def _optional(line: Line) -> list[Piece]:
    return [Paren.OPEN, *line, Paren.CLOSE]
