"""Tabs for the spaces that lines begin with: lines whose column the layout fixes show how wide they are."""

from __future__ import annotations

import re

from codegen.layouts import rst as words

_EXTENDS = words.field(words.EXTENDS_FIELD)
# A property's head and a fault's ":extends:" stand at four columns, ":type:" of an enum and labels at two.
_FIXED = re.compile(
    rf"^(?P<tabs>\t+)(?P<spaces> *)(?:(?P<four>{_EXTENDS}|\S+ +\(\[?`[^`\n]{{1,600}}`_)"
    rf"|(?::{words.TYPE_FIELD}|:{words.NAME_FIELD}|{words.any_of(*words.LABELS)}):(?=[ \t]|$))",
    re.MULTILINE,
)
_LEADING = re.compile(r"^[ \t]*\t[ \t]*", re.MULTILINE)
_STANDARD = 8


def with_spaces(text: str) -> str:
    """The text with spaces for the tabs that its lines begin with; what they are worth is read from it."""
    if "\t" not in text:
        return text
    width = _width(text)
    return _LEADING.sub(lambda match: match[0].expandtabs(width), text)


def _width(text: str) -> int:
    """What brings the outermost of the lines that are fixed to its column; where none is, what is usual."""
    lines = text.split("\n")
    outer = min((_tabs(line) for line in lines[1:] if line.strip()), default=0)
    widths: list[int] = []
    for match in _FIXED.finditer(text):
        tabs = len(match["tabs"]) - outer
        column = (4 if match["four"] else 2) - len(match["spaces"])
        if tabs > 0 and column >= tabs:
            widths.append(column // tabs)
    return max(widths, default=_STANDARD)


def _tabs(line: str) -> int:
    return len(line) - len(line.lstrip("\t"))
