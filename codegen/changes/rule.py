"""What a rule about changes is: a name that stays, how bad such a change is, its sentence and its reason."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum


class Level(IntEnum):
    """How bad a change is: ``JUDGEMENT`` says what each level means."""

    INFO = 0
    WARNING = 1
    BREAKING = 2

    def __str__(self) -> str:
        return self.name.lower()


INFO, WARNING, BREAKING = Level
JUDGEMENT = (
    "A change is breaking where what was right by the old API can be wrong by the new one, a warning where "
    "that depends on who uses it or on what documents leave open, and info where all that was right stays so."
)
"""The rule of judgement, by which every rule of the table has its levels."""


@dataclass(frozen=True, slots=True)
class ChangeRule:
    """A sort of change.

    Attributes:
        name: What reports and the file of accepted findings call it.
        source: How bad it is for programs in Python that use the bindings.
        wire: How bad it is for messages between servers and clients of which one knows the old API.
        sentence: What is told, in which ``{what}``, ``{before}`` and ``{after}`` stand for the case.
        meaning: Why it has these levels, for the documentation.
        documentation: Whether it changes words alone, so that nothing else follows.
    """

    name: str
    source: Level
    wire: Level
    sentence: str
    meaning: str
    documentation: bool = False

    @property
    def worst(self) -> Level:
        """The higher one of both levels."""
        return max(self.source, self.wire)
