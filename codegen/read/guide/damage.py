"""What is told of a damaged page: that something is lost, and not also all that follows from it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from codegen.diagnostics import Diagnostic, Severity, codes

_CONSEQUENCES = frozenset((codes.UNCLAIMED_LINE.name, codes.CONTRADICTION.name))


def told_once(found: Iterable[Diagnostic]) -> Iterator[Diagnostic]:
    """Leave out of the findings of a page what may be no more than a consequence of others.

    What an attribute has taken in can be anything, and a page that lacks a part as a whole is to be fetched
    again. One with other errors, or without a schema, may disagree with that, or have words that no rule
    reads. How many findings are left out is said, lest anybody takes what is told for all.
    """
    every = list(found)
    errors = [each for each in every if each.severity is Severity.ERROR]
    swallowed = [each for each in errors if each.code == codes.SWALLOWED.name]
    cut_off = [each for each in errors if each.code == codes.CUT_OFF.name and _is_of_page(each)]
    kept = swallowed or cut_off[-1:]
    if not kept and (errors or any(each.code == codes.BAD_SCHEMA.name for each in every)):
        kept = [each for each in every if each.severity is Severity.ERROR or each.code not in _CONSEQUENCES]
    kept = kept or every
    left_out = len(every) - len(kept)
    for each in kept:
        yield replace(each, hint=_with_number(each.hint, left_out)) if left_out else each
        left_out = 0


def _is_of_page(finding: Diagnostic) -> bool:
    """Whether a finding is about the type of a page as a whole."""
    return finding.part is None or finding.part.target is None or finding.part.target.member is None


def _with_number(hint: str, left_out: int) -> str:
    """Advice, with how many findings may need none of their own."""
    more = "one more finding" if left_out == 1 else f"{left_out} more findings"
    return f"{hint}; {more} of this page may follow from that"
