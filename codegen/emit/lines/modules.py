"""Modules, of which templates write each statement in one line, with the lines that black would give them."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.emit.lines.statements import statement
from codegen.emit.lines.width import INDENT, WIDTH
from codegen.emit.literals import QUOTES

_EXPLODING = (",)", ",}")
_OPENING = f"({QUOTES}"
"""Ends the line before those of a text that is an argument; other literals cannot."""


def laid_out(module: str) -> str:
    """A module with every statement that is too long for a line broken; docstrings and comments stay.

    Args:
        module: What templates made; docstrings, and texts of several lines, are those of ``literals``.
    """
    return "\n".join(_lines(module))


def _lines(module: str) -> Iterator[str]:
    """The lines of a module with those that its long statements are broken into."""
    in_text = False
    for line in module.split("\n"):
        code = line.lstrip(" ")
        if in_text:
            in_text = not code.startswith(QUOTES)
            yield line
        elif code.startswith(QUOTES):
            in_text = code == QUOTES or not code.endswith(QUOTES)
            yield line
        elif code.endswith(_OPENING):
            in_text = True
            yield line
        elif code.startswith("#"):
            yield line
        elif len(line) > WIDTH or not line.isascii() or any(mark in line for mark in _EXPLODING):
            yield from statement(code, (len(line) - len(code)) // len(INDENT))
        else:
            yield line
