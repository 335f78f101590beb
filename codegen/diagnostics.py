"""Diagnostics: located values, collected while stages run, sorted and shown together."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import IntEnum
from itertools import islice

from codegen.excerpts import are_few, excerpt
from codegen.ir.place import Place

LONGEST = 500
"""Characters of a message, a hint, or of what findings are about: what they quote may be of any length."""

_LONGEST_WORD = 120
_CUT = " … "
_WORD = re.compile(rf"\S{{{_LONGEST_WORD + 1},}}")
_SHOWN = 3


def short(text: str, longest: int = LONGEST) -> str:
    """The text where it is short enough, else without the middle of long words, and then without its own."""
    if len(text) <= longest:
        return text
    text = _WORD.sub(lambda word: _middle_cut(word[0], _LONGEST_WORD, "…"), text)
    return text if len(text) <= longest else _middle_cut(text, longest, _CUT)


def counted(names: Iterable[object], most: int = _SHOWN) -> str:
    """The first few of several names, and how many more there are: "a, b and 37 more"."""
    waiting = iter(names)
    shown = [str(name) for name in islice(waiting, most)]
    more = sum(1 for _ in waiting)
    return ", ".join(shown) + (f" and {more} more" if more else "")


def _middle_cut(text: str, longest: int, mark: str) -> str:
    """The beginning, which says what it is, and the end, which says what is wrong with it."""
    end = longest // 3
    return text[: longest - end - len(mark)] + mark + text[len(text) - end :]


class Severity(IntEnum):
    """How bad a finding is; an error means that no output is written."""

    NOTE = 0
    WARNING = 1
    ERROR = 2

    def __str__(self) -> str:
        return self.name.lower()


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding about a document; its texts have at most ``LONGEST`` characters, whatever they quote.

    Attributes:
        code: Stable identifier; ``docs/diagnostics.md`` has a line for each.
        severity: See ``Severity``.
        place: Where in the documents.
        message: What is wrong, in one sentence.
        hint: What to do about it, in one sentence.
        about: What it shares with others of its code that have one cause, such as “links to shop.Cart, which
            no document describes”; empty where there is no such thing. A report tells those as one.
        quote: The words around the place, where the document has few lines.
    """

    code: str
    severity: Severity
    place: Place
    message: str
    hint: str
    about: str = ""
    quote: str = ""

    @property
    def told(self) -> str:
        """What is wrong and where, without what to do about it."""
        told = f"{self.place}: {self.severity}: {self.message} [{self.code}]"
        return f"{told}\n    at {self.quote}" if self.quote else told

    def __post_init__(self) -> None:
        for text in ("message", "hint", "about"):
            object.__setattr__(self, text, short(getattr(self, text)))  # the one change that is made to it

    def __str__(self) -> str:
        return f"{self.told}\n    {self.hint}"


class Diagnostics:
    """Collects findings; equal findings count once."""

    def __init__(self) -> None:
        self._found: dict[Diagnostic, None] = {}
        self._quoted: dict[str, list[str]] = {}

    def quote_from(self, path: str, text: str) -> None:
        """Show the words around places of a document from now on, if it has few lines."""
        if are_few(lines := text.split("\n")):
            self._quoted[path] = lines

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
        if lines := self._quoted.get(diagnostic.place.path):
            diagnostic = replace(diagnostic, quote=excerpt(lines, diagnostic.place))
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
