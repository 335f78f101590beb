"""The report of ``codegen lint``, which a person reads: grouped, folded, counted.

A few findings are simply listed. Many are put in groups by their codes, worst first; in a group, those that
have one cause are told as one, those of which one document has very many are cut, and a hint is given once; a
table at the end counts them all. Errors are never told as one.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby

from codegen.diagnostics import Diagnostic, Severity
from codegen.diagnostics.codes import MEANINGS
from codegen.diagnostics.report import by_cause, summary, told_as_one, without_repeated

FEW = 5
"""So many findings need no groups and no table."""

_HEADINGS = ("code", "severity", "findings", "documents", "what it means")


def as_text(diagnostics: Iterable[Diagnostic]) -> str:
    """The findings, then how many there are of each severity."""
    everything = list(diagnostics)
    found = [diagnostic for diagnostic in everything if not diagnostic.accepted]
    if len(found) <= FEW:
        return "\n".join([*map(str, found), summary(everything)])
    ranked = sorted(found, key=_rank)
    groups = [list(group) for _, group in groupby(ranked, _rank)]
    parts = ["\n".join(_group(group)) for group in groups]
    return "\n\n".join([*parts, "\n".join([*_table(groups), summary(everything)])])


def _rank(diagnostic: Diagnostic) -> tuple[int, str]:
    return -diagnostic.severity, diagnostic.code


def _group(group: Sequence[Diagnostic]) -> list[str]:
    """The lines of findings with one code and severity."""
    lines: list[str] = []
    hints: set[str] = set()
    of_first = {causes[0]: causes for causes in by_cause(group)}
    shown, repeated = without_repeated(of_first, "--format json")
    for first in shown:
        lines.append(told_as_one(of_first[first]))
        hint = first.hint
        if hint not in hints or first.severity is Severity.ERROR:
            lines.append(f"    {hint}")
        hints.add(hint)
    return lines + repeated


def _table(groups: Iterable[Sequence[Diagnostic]]) -> list[str]:
    rows: list[tuple[str, str, str, str, str]] = [_HEADINGS]
    for group in groups:
        code, documents = group[0].code, len({each.place.path for each in group})
        severity = str(group[0].severity)
        rows.append((code, severity, str(len(group)), str(documents), MEANINGS.get(code, "")))
    widths = [max(len(row[column]) for row in rows) for column in range(4)]
    return [_row(row, widths) for row in rows]


def _row(cells: tuple[str, ...], widths: Sequence[int]) -> str:
    code, severity, found, documents, means = cells
    words = f"{code:<{widths[0]}}  {severity:<{widths[1]}}"
    return f"{words}  {found:>{widths[2]}}  {documents:>{widths[3]}}  {means}".rstrip()
