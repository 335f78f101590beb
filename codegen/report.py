"""Diagnostics and statistics as text and as JSON."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence

from codegen.diagnostics import Diagnostic, Severity
from codegen.read.outline import Page


def as_text(diagnostics: Iterable[Diagnostic]) -> str:
    """One entry for each finding, then how many there are of each severity."""
    found = list(diagnostics)
    return "\n".join([*map(str, found), summary(found)])


def abridged(diagnostics: Iterable[Diagnostic], most: int = 5) -> str:
    """As ``as_text``, but of warnings that come in numbers only the first few of each code."""
    found = list(diagnostics)
    seen: Counter[str] = Counter()
    shown: list[Diagnostic] = []
    for diagnostic in found:
        seen[diagnostic.code] += 1
        if diagnostic.severity is Severity.ERROR or seen[diagnostic.code] <= most:
            shown.append(diagnostic)
    left = Counter(d.code for d in found) - Counter(d.code for d in shown)
    more = [f"and {count} more of [{code}]; codegen lint shows all" for code, count in sorted(left.items())]
    return "\n".join([*map(str, shown), *more, summary(found)])


def summary(diagnostics: Sequence[Diagnostic]) -> str:
    """How many findings there are of each severity, worst first; "nothing to report" where none is."""
    counts = Counter(diagnostic.severity for diagnostic in diagnostics)
    parts = [f"{counts[s]} {s}{'' if counts[s] == 1 else 's'}" for s in sorted(counts, reverse=True)]
    return ", ".join(parts) or "nothing to report"


def as_json(diagnostics: Iterable[Diagnostic]) -> str:
    """A JSON list of objects with ``code``, ``severity``, ``path``, ``line``, ``message`` and ``hint``."""
    return json.dumps(
        [
            {
                "code": diagnostic.code,
                "severity": str(diagnostic.severity),
                "path": diagnostic.place.path,
                "line": diagnostic.place.line or None,
                "message": diagnostic.message,
                "hint": diagnostic.hint,
            }
            for diagnostic in diagnostics
        ],
        indent=2,
        ensure_ascii=False,
    )


def at_least(diagnostics: Iterable[Diagnostic], severity: Severity) -> list[Diagnostic]:
    """The findings that are as bad or worse."""
    return [diagnostic for diagnostic in diagnostics if diagnostic.severity >= severity]


def claims(pages: Iterable[Page]) -> str:
    """How many lines each rule of each form has claimed, most first."""
    counts: Counter[tuple[str, str]] = Counter()
    for page in pages:
        for rule, lines in page.claims:
            counts[str(page.form), rule] += lines
    rows = sorted(counts.items(), key=lambda item: (item[0][0], -item[1], item[0][1]))
    return "\n".join(f"{form:<9} {rule:<16} {lines:>8}" for (form, rule), lines in rows)
