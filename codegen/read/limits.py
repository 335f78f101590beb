"""How much of a document is read: what is larger or deeper ends in an error before any parser sees it.

docutils calls itself for each step of indentation, and a line takes up to 0.2 ms, so that a document at these
limits takes a few seconds. For nothing but mark-up docutils takes 700 bytes of memory a byte, where usual
documents take 65. The reference stays far below: its largest document has 0.3 MB and 2,500 lines besides link
targets, its deepest 5 steps.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from codegen.diagnostics import codes
from codegen.read.claims import Claims

MAX_CHARACTERS = 1_050_000
MAX_LINES = 40_000
MAX_STEPS = 40
_TARGET = ".. _"


def fits(lines: Sequence[tuple[int, str]], claims: Claims) -> bool:
    """Whether a document is small and flat enough to be read; else an error says which line is too much.

    Args:
        lines: All lines with their numbers. Link targets do not count, as nothing is to be parsed in them.
        claims: Takes the error, and all lines with it.
    """
    said = [(number, line) for number, line in lines if line and not line.startswith(_TARGET)]
    too_far = _too_large(said, claims) or _too_deep(said, claims)
    if too_far:
        claims.claim("error", *(number for number, line in lines if line.strip()))
    return not too_far


def _too_large(lines: Sequence[tuple[int, str]], claims: Claims) -> bool:
    """Whether a document is larger than what is read, told at the line where it becomes so."""
    ends = accumulate(len(line) for _, line in lines)
    at = next((at for at, end in enumerate(ends) if end > MAX_CHARACTERS or at == MAX_LINES), None)
    if at is None:
        return False
    claims.report(
        codes.TOO_LARGE,
        lines[at][0],
        f"this is more than {MAX_CHARACTERS:,} characters or {MAX_LINES:,} lines",
        "split the document, or check that it is one at all",
    )
    return True


def _too_deep(lines: Sequence[tuple[int, str]], claims: Claims) -> bool:
    """Whether lines nest deeper than what is read, told at the first one that does."""
    steps: list[int] = []
    for number, line in lines:
        indent = len(line) - len(line.lstrip(" "))
        while steps and steps[-1] >= indent:
            steps.pop()
        steps.append(indent)
        if len(steps) > MAX_STEPS:
            claims.report(
                codes.TOO_DEEP,
                number,
                f"{MAX_STEPS} lines above this one are each indented deeper than the one before",
                "remove indentation; texts have bullets, not more",
            )
            return True
    return False
