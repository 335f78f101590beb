"""How far a selection goes beyond the types that were named."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum


class Follow(Enum):
    """What is described beside the types that are selected; each takes in what the one before does."""

    BASES = "bases"
    SIGNATURES = "signatures"
    VALUES = "values"
    EVERYTHING = "everything"

    def __str__(self) -> str:
        return self.value


USUAL = Follow.VALUES
"""Where nobody says how far: whatever calls send and answers hold can be written and read."""

ABOUT: Mapping[Follow, str] = {
    Follow.BASES: "what they extend",
    Follow.SIGNATURES: "and the data objects, enums and faults that their members name, as deep as these go",
    Follow.VALUES: "and the data objects that can stand in for those",
    Follow.EVERYTHING: "and managed objects that are named, with all that extends what is",
}
"""Each in half a line, behind the one before."""
