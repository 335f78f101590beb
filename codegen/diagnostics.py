"""Diagnostics: located values, collected while stages run, sorted and shown together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum

from codegen.ir.place import Place


class Severity(IntEnum):
    """How bad a finding is; an error means that no output is written."""

    NOTE = 0
    WARNING = 1
    ERROR = 2

    def __str__(self) -> str:
        return self.name.lower()


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding about a document.

    Attributes:
        code: Stable identifier; ``docs/diagnostics.md`` has a line for each.
        severity: See ``Severity``.
        place: Where in the documents.
        message: What is wrong, in one sentence.
        hint: What to do about it, in one sentence.
        about: What it shares with others of its code that have one cause, such as “links to shop.Cart, which
            no document describes”; empty where there is no such thing. A report tells those as one.
    """

    code: str
    severity: Severity
    place: Place
    message: str
    hint: str
    about: str = ""

    def __str__(self) -> str:
        return f"{self.place}: {self.severity}: {self.message} [{self.code}]\n    {self.hint}"


class Diagnostics:
    """Collects findings; equal findings count once."""

    def __init__(self) -> None:
        self._found: dict[Diagnostic, None] = {}

    def error(self, code: str, place: Place, message: str, hint: str, about: str = "") -> None:
        """Add a finding that forbids output."""
        self.add(Diagnostic(code, Severity.ERROR, place, message, hint, about))

    def warning(self, code: str, place: Place, message: str, hint: str, about: str = "") -> None:
        """Add a finding that a maintainer should see; output is still written."""
        self.add(Diagnostic(code, Severity.WARNING, place, message, hint, about))

    def note(self, code: str, place: Place, message: str, hint: str, about: str = "") -> None:
        """Add a finding that needs no action."""
        self.add(Diagnostic(code, Severity.NOTE, place, message, hint, about))

    def add(self, diagnostic: Diagnostic) -> None:
        """Add a finding made elsewhere."""
        self._found[diagnostic] = None

    def extend(self, diagnostics: Iterable[Diagnostic]) -> None:
        """Add several findings."""
        for diagnostic in diagnostics:
            self.add(diagnostic)

    def __iter__(self) -> Iterator[Diagnostic]:
        """Findings sorted by place, worst first, then code."""
        return iter(sorted(self._found, key=lambda d: (d.place, -d.severity, d.code, d.message)))

    def __len__(self) -> int:
        return len(self._found)

    @property
    def failed(self) -> bool:
        """Whether an error stands, so that no output may be written."""
        return self.worst is Severity.ERROR

    @property
    def worst(self) -> Severity | None:
        """The highest severity found, None where nothing was."""
        return max((d.severity for d in self._found), default=None)
