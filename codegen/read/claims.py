"""Which rule claimed which line; what no rule claims is a diagnostic, so nothing is lost in silence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from codegen.diagnostics import Diagnostics
from codegen.ir.place import Place

UNCLAIMED = "unclaimed"
"""Stands among the rules for the lines that none has claimed."""


class Claims:
    """Keeps count of the lines of one document.

    The lines of a flattened document are those that were restored, and several of them may come from one
    line of the document: ``numbers`` gives for each the line that diagnostics name.
    """

    def __init__(self, path: str, diagnostics: Diagnostics, numbers: Sequence[int] | None = None) -> None:
        self.path = path
        self._numbers = numbers
        self._diagnostics = diagnostics
        self._claimed: dict[int, str] = {}

    def claim(self, rule: str, *lines: int) -> None:
        """Note that a rule has read these lines."""
        for line in lines:
            self._claimed[line] = rule

    def place(self, line: int) -> Place:
        """The place of a line of this document."""
        return Place(self.path, line if self._numbers is None else self._numbers[line - 1])

    def error(self, code: str, line: int, message: str, hint: str) -> None:
        """Report a line that is wrong; it counts as claimed."""
        self._claimed.setdefault(line, "error")
        self._diagnostics.error(code, self.place(line), message, hint)

    def warning(self, code: str, line: int, message: str, hint: str) -> None:
        """Report a line that is doubtful."""
        self._diagnostics.warning(code, self.place(line), message, hint)

    def report_unclaimed(self, lines: Iterable[tuple[int, str]]) -> None:
        """Warn of each line that says something and was claimed by no rule; only such lines are counted."""
        said = {line: text.strip() for line, text in lines}
        for line, text in said.items():
            if line not in self._claimed:
                self._diagnostics.warning(
                    "unclaimed-line",
                    self.place(line),
                    f"no rule of the layout reads this line: {text[:60]!r}",
                    "move it to where the layout has a place for it, or remove it",
                )
        self._claimed = {line: self._claimed.get(line, UNCLAIMED) for line in said}

    def counts(self) -> tuple[tuple[str, int], ...]:
        """Lines by rule, sorted by rule."""
        return tuple(sorted(Counter(self._claimed.values()).items()))
