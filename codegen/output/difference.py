"""How a file differs from what it should be, as a unified diff."""

from __future__ import annotations

from difflib import unified_diff
from io import StringIO


def difference(path: str, before: str | None, after: str | None) -> str:
    """A unified diff of one file, empty where nothing differs.

    Args:
        path: What the file is called in the diff.
        before: Its text; None where there is no such file.
        after: The text that it should have; None where it should not be there.
    """
    if before == after:
        return ""
    old = "/dev/null" if before is None else f"a/{path}"
    new = "/dev/null" if after is None else f"b/{path}"
    lines = unified_diff(_lines(before), _lines(after), old, new)
    # An empty file has no lines to show, but it is there or it is not.
    return "".join(map(_ended, lines)) or f"--- {old}\n+++ {new}\n"


def _lines(text: str | None) -> list[str]:
    return list(StringIO(text))  # at line ends only, where splitlines knows others


def _ended(line: str) -> str:
    return line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"
