"""What a privilege is, in every form of document."""

from __future__ import annotations

import re

PRIVILEGE_ID = re.compile(r"(?:\w+|\w+(?:\.\w+)+(?: \w+(?:\.\w+)+)*)$")
"""An id, or several, all of which are needed; words without dots are taken for a text that went astray."""

_HINT = "a privilege is an id, or several with dots in them and blanks between, or 'dynamic', or nothing"
_BEGINNING = re.compile(r"(?:\w+(?:\.\w+)*\s*)?")


def stray(said: str) -> int:
    """Where what does not belong to a privilege begins."""
    found = _BEGINNING.match(said)
    return found.end() if found else 0


def bad_privilege(said: str) -> tuple[str, str]:
    """What is told, in every form, of a privilege that is not one."""
    return f"this is no privilege: {said[:60]!r}", _HINT
