"""The words around a place of a document whose lines are too long to look for anything in them."""

from __future__ import annotations

from collections.abc import Sequence

from codegen.ir.place import Place

_FEW = 200
"""Characters for each line, on average, from which on a document has few lines."""

_AROUND = 40
_LONGEST = 60


def are_few(lines: Sequence[str]) -> bool:
    """Whether a document has few lines for what it holds."""
    return sum(map(len, lines)) > _FEW * len(lines)


def excerpt(lines: Sequence[str], place: Place) -> str:
    """The word at a place of a document, marked, between others; nothing where the place has no column."""
    line = lines[place.line - 1] if 0 < place.line <= len(lines) else ""
    start = place.column - 1
    if not 0 <= start < len(line):
        return ""
    stop = start + max(len(line[start : start + _LONGEST].split(" ", 1)[0]), 1)
    # Only what is shown is copied: a line may be as long as a document, with a finding at each word.
    before = f"{'…' * (start > _AROUND)}{line[max(start - _AROUND, 0) : start]}"
    after = f"{line[stop : stop + _AROUND]}{'…' * (len(line) - stop > _AROUND)}"
    return f"“{before}»{line[start:stop]}«{after}”"
