"""Names of entities, and patterns of them."""

from __future__ import annotations

from fnmatch import fnmatchcase
from urllib.parse import unquote

ANY_DEPTH = "**"
"""A step of a path that stands for any number of steps, also none."""


def is_pattern(step: str) -> bool:
    """Whether a step of a path may mean several names."""
    return any(each in step for each in "*?[")


def matches(name: str, wanted: str) -> bool:
    """Whether a name is the wanted one, or of the wanted pattern.

    Servers escape ``/``, ``\\`` and ``%`` in names (``%2f``); that is undone on both sides.

    Args:
        name: As the server has it.
        wanted: A name, or a pattern with ``*``, ``?`` and ``[…]``. Case counts.
    """
    plain, asked = unquote(name), unquote(wanted)
    return plain == asked or fnmatchcase(plain, asked)
