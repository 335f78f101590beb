"""Findings: located values, collected while stages run, sorted and shown together."""

from __future__ import annotations

import re
from collections.abc import Generator, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass, field, replace
from itertools import islice

from codegen.diagnostics import codes
from codegen.diagnostics.code import FindingCode, Severity
from codegen.diagnostics.excerpts import are_few, excerpt
from codegen.ir.parts import Part
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
        part: What is to be left out if work is to go on in spite of it; None where it cannot.
        line: The words of the line that is wrong, each parted from the next by one space.
        accepted: Why it may be, where somebody has looked at it and accepted it; else empty.
    """

    code: str
    severity: Severity
    place: Place
    message: str
    hint: str
    about: str = ""
    quote: str = ""
    part: Part | None = field(default=None, compare=False)
    line: str = field(default="", compare=False)
    accepted: str = field(default="", compare=False)

    @property
    def is_grave(self) -> bool:
        """Whether nobody should miss it: an error, or what the output is without."""
        return self.severity is Severity.ERROR or self.code == codes.LEFT_OUT.name

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
        self._survived: set[Diagnostic] = set()
        self._part: Part | None = None

    def quote_from(self, path: str, text: str) -> None:
        """Show the words around places of a document from now on, if it has few lines."""
        if are_few(lines := text.split("\n")):
            self._quoted[path] = lines

    @contextmanager
    def within(self, part: Part | None) -> Generator[None]:
        """Let what is found in the meantime be about a part."""
        before, self._part = self._part, part
        try:
            yield
        finally:
            self._part = before

    def narrowed(
        self, member: str | None = None, parameter: str | None = None, returns: bool = False, fact: str = ""
    ) -> AbstractContextManager[None]:
        """Let what is found in the meantime be about something of the part that is looked at, if any is."""
        if self._part is None or self._part.target is None:
            return nullcontext()
        target = self._part.target
        if member is not None:
            target = replace(target, member=member)
        if parameter is not None or returns:
            target = replace(target, parameter=parameter, returns=returns)
        return self.within(replace(self._part, target=target, fact=fact))

    def report(
        self, code: FindingCode, place: Place, message: str, hint: str = "", about: str = "", line: str = ""
    ) -> None:
        """Add a finding; the hint of its code is the one that it has where it brings no better one."""
        found = Diagnostic(code.name, code.severity, place, message, hint or code.hint, about, line=line)
        self.add(found)

    def add(self, diagnostic: Diagnostic) -> None:
        """Add a finding made elsewhere."""
        lines = self._quoted.get(diagnostic.place.path)
        part = diagnostic.part or self._part
        if lines or part is not diagnostic.part:
            quote = excerpt(lines, diagnostic.place) if lines else diagnostic.quote
            diagnostic = replace(diagnostic, quote=quote, part=part)
        self._found.setdefault(diagnostic)

    def withdraw(self, diagnostic: Diagnostic) -> None:
        """Take a finding back."""
        del self._found[diagnostic]

    def accept(self, finding: Diagnostic, reason: str) -> None:
        """Let a finding count no longer, for a reason."""
        self.withdraw(finding)
        self.add(replace(finding, accepted=reason))

    def extend(self, diagnostics: Iterable[Diagnostic]) -> None:
        """Add several findings."""
        for diagnostic in diagnostics:
            self.add(diagnostic)

    def __iter__(self) -> Iterator[Diagnostic]:
        """Findings sorted by place, worst first, then code."""
        return iter(sorted(self._found, key=lambda d: (d.place, -d.severity, d.code, d.message)))

    def __len__(self) -> int:
        return len(self._found)

    def survive(self) -> None:
        """Let the errors so far stand in the way of no output, as what is in error was left out."""
        self._survived.update(self.errors)

    @property
    def errors(self) -> list[Diagnostic]:
        """The errors that forbid output, sorted."""
        return [d for d in self if d.severity is Severity.ERROR and d not in self._survived]

    @property
    def left_out(self) -> list[Diagnostic]:
        """What tells that something is left out, sorted."""
        return [diagnostic for diagnostic in self if diagnostic.code == codes.LEFT_OUT.name]

    @property
    def failed(self) -> bool:
        """Whether an error stands, so that no output may be written."""
        return any(d.severity is Severity.ERROR and d not in self._survived for d in self._found)

    @property
    def worst(self) -> Severity | None:
        """The highest severity found but for what is accepted, None where nothing else was."""
        return max((d.severity for d in self._found if not d.accepted), default=None)
