"""How much room code takes, in columns: characters of East Asia take two."""

from __future__ import annotations

import re
import unicodedata

WIDTH = 100
INDENT = " " * 4

# Whatever Python's own tables say: those of 3.14 know that the first are wide, those of 3.11 do not.
_WIDE = re.compile("[\u2630-\u2637\u268a-\u268f\u4dc0-\u4dff\U0001d300-\U0001d356\U0001d360-\U0001d376]")
_NARROW = re.compile("[\U0001f3fb-\U0001f3ff]")
"""They change the colour of what stands before them."""


def width(code: str) -> int:
    """How many columns code takes."""
    return len(code) if code.isascii() else sum(map(_columns, code))


def fits(code: str, depth: int) -> bool:
    """Whether code has room in one line.

    Args:
        code: The code.
        depth: How deep it is indented, in steps of four.
    """
    return len(INDENT) * depth + width(code) <= WIDTH


def _columns(char: str) -> int:
    if _WIDE.match(char):
        return 2
    wide = unicodedata.east_asian_width(char) in "WF" and not _NARROW.match(char)
    return 2 if wide and not unicodedata.category(char).startswith("M") else 1
