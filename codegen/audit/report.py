"""An audit as text and as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from itertools import groupby

from codegen.audit.audit import Audit, Count
from codegen.audit.classify import Difference, Verdict
from codegen.audit.flat import Value
from codegen.audit.known import shown

_TITLES = {
    Verdict.UNEXPLAINED: "UNEXPLAINED",
    Verdict.WRONG: "Wrong in the documents",
    Verdict.UNMARKED: "Changed without a version mark (the documents win)",
    Verdict.MODELLING: "Modelling differences",
    Verdict.LEFT_OUT: "Left out by the documents",
    Verdict.LATER: "Changed in a later version of the API",
}
_COLUMNS = ("facts", "stated", "agree", *map(str, Verdict))
_WIDTH = 60


def as_text(audit: Audit, most: int | None = 3) -> str:
    """The summary table, then the differences by class and reason.

    Args:
        most: How many to show of each reason; all where there is None. What nothing explains, what is wrong
            and what changed without a mark is always shown in full.
    """
    lines = [
        f"{audit.types} documented types against {audit.against}; "
        f"{audit.undocumented} more of their time are described by no document.",
        "",
        *_table(audit),
    ]
    for verdict, title in _TITLES.items():
        found = audit.of(verdict)
        if found:
            full = verdict in (Verdict.UNEXPLAINED, Verdict.WRONG, Verdict.UNMARKED)
            lines += ["", f"{title}: {len(found)}", *_groups(found, None if full else most)]
    return "\n".join(lines)


def as_json(audit: Audit) -> str:
    """Everything, for programs."""
    return json.dumps(
        {
            "against": audit.against,
            "types": audit.types,
            "undocumented": audit.undocumented,
            "summary": {
                fact: dict(zip(_COLUMNS, _cells(count), strict=True)) for fact, count in audit.counts.items()
            },
            "differences": [_entry(difference) for difference in audit.differences],
        },
        indent=2,
        ensure_ascii=False,
    )


def _table(audit: Audit) -> Iterator[str]:
    width = max(map(len, audit.counts), default=0)
    yield " " * width + "".join(f"{column:>13}" for column in _COLUMNS)
    rows = [(fact, _cells(count)) for fact, count in audit.counts.items()]
    total = [sum(column) for column in zip(*(cells for _, cells in rows), strict=True)]
    for fact, cells in (*rows, ("in all", total)):
        yield f"{fact:<{width}}" + "".join(f"{cell:>13}" for cell in cells)


def _cells(count: Count) -> list[int]:
    return [count.facts, count.stated, count.agree, *(count.classes[verdict] for verdict in Verdict)]


def _groups(differences: Sequence[Difference], most: int | None) -> Iterator[str]:
    """Differences of one fact and reason under a heading that counts them, perhaps only the first few."""

    def heading(difference: Difference) -> tuple[str, str]:
        return difference.pair.subject.fact, difference.reason

    for (fact, reason), group in groupby(sorted(differences, key=heading), key=heading):
        members = list(group)
        yield f"  {fact}: {reason} ({len(members)})"
        for difference in members[:most]:
            pair = difference.pair
            sides = f"{_short(pair.documents.value)} in documents, {_short(pair.tables.value)} in tables"
            yield f"    {pair.documents.place or '-'}: {pair.subject.target}: {sides}"
        if most is not None and len(members) > most:
            yield f"    and {len(members) - most} more; --all shows them"


def _short(value: Value) -> str:
    text = shown(value) or "nothing"
    return text if len(text) <= _WIDTH else f"{text[: _WIDTH - 1]}…"


def _entry(difference: Difference) -> dict[str, object]:
    """A difference as JSON has it; what is empty or unknown is null."""
    pair = difference.pair
    place = pair.documents.place
    return {
        "about": str(pair.subject.target),
        "fact": pair.subject.fact,
        "class": str(difference.verdict),
        "reason": difference.reason,
        "documents": shown(pair.documents.value) or None,
        "tables": shown(pair.tables.value) or None,
        "path": place.path if place else None,
        "line": (place.line or None) if place else None,
    }
