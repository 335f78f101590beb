"""Words of servers, as a terminal may show them."""

from __future__ import annotations


def shown(text: str) -> str:
    """A text on one line, without what would make a terminal do something."""
    return "".join(each if each.isprintable() else " " for each in " ".join(text.split()))
