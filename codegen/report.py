"""Diagnostics and statistics as text and as JSON."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence

from codegen.diagnostics import Diagnostic, Severity
from codegen.read.claims import UNCLAIMED
from codegen.read.outline import Page


def abridged(diagnostics: Iterable[Diagnostic], most: int = 5) -> str:
    """One entry for each finding, but of warnings that come in numbers only the first few of each code."""
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
    parts = [count(counts[severity], str(severity)) for severity in sorted(counts, reverse=True)]
    return ", ".join(parts) or "nothing to report"


def count(number: int, of: str) -> str:
    """A number of things, in words."""
    return f"{number} {of}{'' if number == 1 else 's'}"


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
    """How many lines each rule of each form has claimed, most first; then all of the form, and the unclaimed.

    The total is the number of lines that are not blank, for a flattened document of those restored from it.
    """
    counts: dict[str, Counter[str]] = {}
    for page in pages:
        counts.setdefault(str(page.form), Counter()).update(dict(page.claims))
    rows: list[tuple[str, str, int]] = []
    for form, of_form in sorted(counts.items()):
        unclaimed = of_form.pop(UNCLAIMED, 0)
        rules = sorted(of_form.items(), key=lambda item: (-item[1], item[0]))
        rows += [(form, rule, lines) for rule, lines in rules]
        rows += [(form, UNCLAIMED, unclaimed), (form, "= total", of_form.total() + unclaimed)]
    return "\n".join(f"{form:<9} {rule:<16} {lines:>8}" for form, rule, lines in rows)
