"""Which rule claimed which line; what no rule claims is a diagnostic, so nothing is lost in silence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from contextlib import AbstractContextManager

from codegen.diagnostics import Diagnostics, FindingCode, Severity, codes
from codegen.ir.facts import Target
from codegen.ir.names import TypeName
from codegen.ir.parts import Part
from codegen.ir.place import Place
from codegen.read.origins import Origins, Spot

UNCLAIMED = "unclaimed"
"""Stands among the rules for the lines that none has claimed."""


class Claims:
    """Keeps count of the lines of one document.

    The lines are those that are read; diagnostics name the places of the document that these came from.

    Attributes:
        origins: Where the lines stand in the document.
    """

    def __init__(self, origins: Origins, diagnostics: Diagnostics) -> None:
        self.origins = origins
        self._diagnostics = diagnostics
        self._claimed: dict[int, str] = {}

    def claim(self, rule: str, *lines: int) -> None:
        """Note that a rule has read these lines."""
        for line in lines:
            self._claimed[line] = rule

    def place(self, at: int | Spot) -> Place:
        """The place of a spot, or of the first word of a line."""
        return self.origins.place(at if isinstance(at, Spot) else Spot(at))

    def find(self, line: int, words: str, after: int = 0) -> Spot:
        """Where words stand in a line; its first word where they are not there."""
        return self.origins.find(line, words, after)

    def type(self, name: str) -> AbstractContextManager[None]:
        """Let errors be about a type in the meantime."""
        return self._diagnostics.within(Part(self.origins.path, Target(TypeName.parse(name))))

    def member(self, name: str) -> AbstractContextManager[None]:
        """Let errors be about a member of the type, named by its head where no name can be read."""
        return self._diagnostics.narrowed(member=name)

    def parameter(self, name: str) -> AbstractContextManager[None]:
        """Let errors be about a parameter of the method."""
        return self._diagnostics.narrowed(parameter=name)

    def returns(self) -> AbstractContextManager[None]:
        """Let errors be about what the method gives back."""
        return self._diagnostics.narrowed(returns=True)

    def fact(self, name: str) -> AbstractContextManager[None]:
        """Let errors be about one fact of the type or member."""
        return self._diagnostics.narrowed(fact=name)

    def end(self, line: int) -> Spot:
        """Behind the last word of a line, where something is missing."""
        return self.origins.end(line)

    def report(self, code: FindingCode, at: int | Spot, message: str, hint: str, about: str = "") -> None:
        """Report what is wrong or doubtful in a line; one with an error counts as claimed."""
        words = ""
        if code.severity is Severity.ERROR:
            line = at.line if isinstance(at, Spot) else at
            self._claimed.setdefault(line, "error")
            words = self.origins.words(line)
        self._diagnostics.report(code, self.place(at), message, hint, about, words)

    def report_unclaimed(self, lines: Iterable[tuple[int, str]]) -> None:
        """Warn of each line that says something and was claimed by no rule; only such lines are counted."""
        said = {line: text.strip() for line, text in lines}
        for line, text in said.items():
            if line not in self._claimed:
                self._diagnostics.report(
                    codes.UNCLAIMED_LINE,
                    self.place(line),
                    f"no rule of the layout reads this line: {text[:60]!r}",
                    "move it to where the layout has a place for it, or remove it",
                )
        self._claimed = {line: self._claimed.get(line, UNCLAIMED) for line in said}

    def counts(self) -> tuple[tuple[str, int], ...]:
        """Lines by rule, sorted by rule."""
        return tuple(sorted(Counter(self._claimed.values()).items()))
