"""What a privilege is, in every form of document."""

from __future__ import annotations

import re

PRIVILEGE_ID = re.compile(r"\w+(?:\.\w+)*$")

_BEGINNING = re.compile(r"(?:\w+(?:\.\w+)*\s*)?")


def stray(said: str) -> int:
    """Where what does not belong to a privilege begins."""
    found = _BEGINNING.match(said)
    return found.end() if found else 0


def bad_privilege(said: str) -> tuple[str, str]:
    """What is told, in every form, of a privilege that is not one."""
    return f"this is no privilege: {said[:60]!r}", "a privilege is one id or 'dynamic', or nothing"
