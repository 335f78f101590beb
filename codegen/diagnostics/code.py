"""What a code of findings is: a name that stays, how bad what it tells is, and what to do about it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import IntEnum


class Severity(IntEnum):
    """How bad a finding is; an error means that no output is written."""

    NOTE = 0
    WARNING = 1
    ERROR = 2

    def __str__(self) -> str:
        return self.name.lower()


@dataclass(frozen=True, slots=True)
class FindingCode:
    """A sort of finding.

    Attributes:
        name: What reports and the file of accepted findings call it.
        severity: How bad each finding of it is.
        meaning: What is wrong, in half a line.
        hint: What to do about it, where a finding has no better advice.
    """

    name: str
    severity: Severity
    meaning: str
    hint: str

    def but(self, severity: Severity) -> FindingCode:
        """The same code for cases that are better or worse."""
        return replace(self, severity=severity)
