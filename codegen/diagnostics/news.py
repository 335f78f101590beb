"""What is new among findings of a run, and which of those of the run before have gone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from codegen.diagnostics.findings import Diagnostic
from codegen.diagnostics.report import abridged

_SHOWN = 5


@dataclass(frozen=True, slots=True)
class FindingNews:
    """Two runs, compared.

    Attributes:
        new: What only the second one has found.
        gone: What only the first one had found.
        known: What is told by now, and stands.
    """

    new: Sequence[Diagnostic]
    gone: Sequence[Diagnostic]
    known: Sequence[Diagnostic]

    def __str__(self) -> str:
        """The news as a person reads them; empty where there are none."""
        parts = [abridged(self.new)] if self.new else []
        parts += [f"gone: {each.told}" for each in self.gone[:_SHOWN]]
        if more := len(self.gone) - _SHOWN:
            parts += [f"gone: {more} more"] if more > 0 else []
        return "\n".join(parts)


def news(before: Sequence[Diagnostic], now: Sequence[Diagnostic], is_whole: bool) -> FindingNews:
    """Compare the findings of two runs; those that have only moved to another line are the same.

    Args:
        before: What stood after the run before.
        now: What was found.
        is_whole: Whether the second run has looked for everything; one that an error ended has not.
    """
    new = _without(now, before)
    gone = _without(before, now)
    if is_whole:
        return FindingNews(new, gone, now)
    unseen = [each for each in gone if not each.is_grave]
    return FindingNews(new, [each for each in gone if each.is_grave], [*now, *unseen])


def _without(found: Iterable[Diagnostic], others: Iterable[Diagnostic]) -> list[Diagnostic]:
    left = Counter(map(_what, others))
    kept: list[Diagnostic] = []
    for each in found:
        if left[_what(each)]:
            left[_what(each)] -= 1
        else:
            kept.append(each)
    return kept


def _what(found: Diagnostic) -> tuple[str, ...]:
    """What a finding is about, wherever in its document that stands."""
    return found.code, str(found.severity), found.place.path, found.message, found.accepted
