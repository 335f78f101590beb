"""What changed of the versions of an API."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from codegen.changes import matching
from codegen.changes.change import ApiChange
from codegen.changes.rule import ChangeRule
from codegen.changes.rules import types as rules
from codegen.ir.versions import Version, lines


def compare(old: Sequence[Version], new: Sequence[Version]) -> Iterator[ApiChange]:
    """The changes of versions, which go by their ids.

    Args:
        old: The versions before, oldest first.
        new: The versions now.
    """
    matched = matching.by_name(old, new, lambda each: each.id)
    for each in matched.removed:
        yield _change(rules.VERSION_REMOVED, each)
    for each in matched.added:
        yield _change(rules.VERSION_ADDED, each)
    for one, other in matched.pairs:
        if one.name != other.name:
            yield _change(rules.VERSION_NAME_CHANGED, other, one.name, other.name)
        if _number(one) != _number(other):
            yield _change(rules.VERSION_CHANGED, other, _number(one), _number(other))
    if not _in_order(old, new):
        yield ApiChange(rules.VERSION_ORDER_CHANGED, "", rules.VERSION_ORDER_CHANGED.sentence, None, None)


def _in_order(old: Sequence[Version], new: Sequence[Version]) -> bool:
    """Whether the versions of each service that both sides know stand in one order."""
    places = {version.id: place for place, version in enumerate(old) if version.ranked}
    before = ([places[each.id] for each in line if each.id in places] for line in lines(new).values())
    return all(line == sorted(line) for line in before)


def _number(version: Version) -> str:
    """What clients and servers know of a version beside its id."""
    if not version.listed:
        return "in no table"
    return f"{version.number or 'of no number'} ({version.namespace or 'no namespace'})"


def _change(
    rule: ChangeRule, version: Version, before: str | None = None, after: str | None = None
) -> ApiChange:
    sentence = rule.sentence.format(what=version.id, before=before, after=after)
    return ApiChange(rule, version.id, sentence, None, None, before, after)
