"""Diagnostics and statistics as text and as JSON."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import TypeVar

from codegen.diagnostics import Diagnostic, Diagnostics, Severity, codes

_Sort = TypeVar("_Sort", bound=Hashable)

REPEATED = 20
"""So many findings of one code in one document are shown; more of them would hide all others."""


def abridged(diagnostics: Iterable[Diagnostic], most: int = 5) -> str:
    """The errors and what is left out, and of many warnings the first few of each code."""
    everything = list(diagnostics)
    found = [d for d in everything if not d.accepted]
    errors, repeated = without_repeated((d for d in found if d.is_grave), "--diagnostics json")
    causes = {group[0]: group for group in by_cause(d for d in found if not d.is_grave)}
    warnings, more = _first(most, causes, lambda d: d.code)
    kept = {*errors, *warnings}
    shown = [_told(causes.get(each, [each])) for each in found if each in kept]
    left = [
        f"and {number} more of [{code}]; --diagnostics json has all" for code, number in sorted(more.items())
    ]
    return "\n".join([*shown, *repeated, *left, summary(everything)])


def by_cause(found: Iterable[Diagnostic]) -> list[list[Diagnostic]]:
    """Findings by what they are about, in the order of the first of each; an error is always alone."""
    causes: dict[object, list[Diagnostic]] = {}
    for diagnostic in found:
        alone = diagnostic.severity is Severity.ERROR or not diagnostic.about
        causes.setdefault(diagnostic if alone else diagnostic.about, []).append(diagnostic)
    return list(causes.values())


def told_as_one(causes: Sequence[Diagnostic]) -> str:
    """The findings of one cause, several of them in one line."""
    first = causes[0]
    if len(causes) == 1:
        return first.told
    return f"{first.place}: {first.severity}: {message_of(causes)} [{first.code}]"


def message_of(causes: Sequence[Diagnostic]) -> str:
    """What is wrong, of the findings of one cause, without place and code."""
    if len(causes) == 1:
        return causes[0].message
    documents = len({each.place.path for each in causes})
    return f"{causes[0].about}: {len(causes)} in {count(documents, 'document')}, first here"


def _told(causes: Sequence[Diagnostic]) -> str:
    return f"{told_as_one(causes)}\n    {causes[0].hint}"


def without_repeated(found: Iterable[Diagnostic], option: str) -> tuple[list[Diagnostic], list[str]]:
    """Findings but for the many of one code in one document, and a line about each such many.

    Args:
        found: The findings.
        option: What to add to the command that is running, so that it tells them all.
    """
    shown, more = _first(REPEATED, found, lambda d: (d.place.path, d.code))
    return shown, [
        f"{path}: {number} more [{code}]; {option} has all" for (path, code), number in more.items()
    ]


def _first(
    most: int, found: Iterable[Diagnostic], key: Callable[[Diagnostic], _Sort]
) -> tuple[list[Diagnostic], dict[_Sort, int]]:
    """The first few of each sort, and how many more there are of those that have more."""
    seen: Counter[_Sort] = Counter()
    shown: list[Diagnostic] = []
    for diagnostic in found:
        sort = key(diagnostic)
        seen[sort] += 1
        if seen[sort] <= most:
            shown.append(diagnostic)
    return shown, {sort: number - most for sort, number in seen.items() if number > most}


def summary(diagnostics: Sequence[Diagnostic]) -> str:
    """How many findings there are of each severity, worst first; "nothing to report" where none is."""
    counts = Counter(diagnostic.severity for diagnostic in diagnostics if not diagnostic.accepted)
    parts = [count(counts[severity], str(severity)) for severity in sorted(counts, reverse=True)]
    left_out = sum(diagnostic.code == codes.LEFT_OUT.name for diagnostic in diagnostics)
    if left_out:
        parts.append(f"{left_out} left out")
    if accepted := sum(bool(diagnostic.accepted) for diagnostic in diagnostics):
        parts.append(f"{accepted} accepted")
    return ", ".join(parts) or "nothing to report"


def way_on(diagnostics: Diagnostics) -> str:
    """How to go on in spite of errors, in a line; empty where there is no other way than to mend them."""
    errors = diagnostics.errors
    if not errors or not all(error.part for error in errors):
        return ""
    if diagnostics.left_out:
        return "without what is in error nothing is left"
    return (
        "to go on without what is in error, add --keep-going; a facts entry can settle it, see docs/facts.md"
    )


def count(number: int, of: str) -> str:
    """A number of things, in words."""
    return f"{number} {of}{'' if number == 1 else 's'}"


def as_json(diagnostics: Iterable[Diagnostic]) -> str:
    """A JSON list of objects with the keys that ``docs/diagnostics.md`` shows."""
    return json.dumps(
        [
            {
                "code": diagnostic.code,
                "severity": str(diagnostic.severity),
                "path": diagnostic.place.path,
                "line": diagnostic.place.line or None,
                "column": diagnostic.place.column or None,
                "message": diagnostic.message,
                "hint": diagnostic.hint,
                **({"accepted": diagnostic.accepted} if diagnostic.accepted else {}),
            }
            for diagnostic in diagnostics
        ],
        indent=2,
        ensure_ascii=False,
    )


def at_least(diagnostics: Iterable[Diagnostic], severity: Severity) -> list[Diagnostic]:
    """The findings that are as bad or worse."""
    return [d for d in diagnostics if d.severity >= severity]
