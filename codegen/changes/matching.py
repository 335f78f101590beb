"""Which records of both sides are one: by their names, and by what facts say of their names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from codegen.ir.dynamic import value_of
from codegen.ir.facts import Target
from codegen.ir.model import Method, Type
from codegen.ir.names import TypeName
from codegen.ir.records import Record
from codegen.ir.walk import Item, below
from codegen.ir.wire_names import TASK_SUFFIX

R = TypeVar("R")
_NOWHERE = Target(TypeName(()))


@dataclass(frozen=True, slots=True)
class Matched(Generic[R]):
    """The records of two sides.

    Attributes:
        pairs: What both have, in the order of the old side.
        removed: What the old side alone has.
        added: What the new side alone has.
    """

    pairs: tuple[tuple[R, R], ...]
    removed: tuple[R, ...]
    added: tuple[R, ...]

    def also(self, key: Callable[[R], Hashable | None]) -> Matched[R]:
        """Let those that only one side has be one where they alone have a key in common.

        Args:
            key: What tells what is one; None where nothing does.
        """
        old, new = _by_key(self.removed, key), _by_key(self.added, key)
        more = tuple((old[each], new[each]) for each in old if each in new)
        gone, came = {id(one) for one, _ in more}, {id(other) for _, other in more}
        return Matched(
            (*self.pairs, *more),
            tuple(each for each in self.removed if id(each) not in gone),
            tuple(each for each in self.added if id(each) not in came),
        )


def _by_key(records: Iterable[R], key: Callable[[R], Hashable | None]) -> dict[Hashable, R]:
    """What has a key that no other has."""
    found: dict[Hashable, list[R]] = defaultdict(list)
    for each in records:
        found[key(each)].append(each)
    return {key: each[0] for key, each in found.items() if key is not None and len(each) == 1}


def by_name(old: Sequence[R], new: Sequence[R], key: Callable[[R], Hashable]) -> Matched[R]:
    """Records that have names are one where these are; each name stands once on each side."""
    theirs = {key(each): each for each in new}
    ours = {key(each) for each in old}
    return Matched(
        tuple((each, theirs[key(each)]) for each in old if key(each) in theirs),
        tuple(each for each in old if key(each) not in theirs),
        tuple(each for each in new if key(each) not in ours),
    )


def methods(matched: Matched[object]) -> Matched[object]:
    """Methods are one where their names differ by ``_Task`` alone, or where they have one short name."""
    return matched.also(_without_suffix).also(_short_name)


def _without_suffix(item: object) -> str | None:
    return item.name.removesuffix(TASK_SUFFIX) if isinstance(item, Method) else None


def _short_name(item: object) -> str | None:
    return item.short_name if isinstance(item, Method) else None


def types(old: Sequence[Type], new: Sequence[Type]) -> Matched[Type]:
    """Types are one, too, where they alone have one kind and one name on the wire."""
    matched = by_name(old, new, lambda each: each.name)
    return matched.also(lambda each: (each.kind, each.wire_name) if each.wire_name else None)


def look_alikes(matched: Matched[R], record: Record) -> Mapping[int, R]:
    """Of what went, by its identity, what came and has the same shape, where both are the only ones that do.

    That is no proof that they are one: people are told, and judge.
    """
    pairs = matched.also(lambda each: _shape(record, each)).pairs[len(matched.pairs) :]
    return {id(one): other for one, other in pairs}


def _shape(record: Record, value: object) -> Hashable | None:
    """What is in the heads of a record and of all within it, with the names of that; None for nothing."""
    found: list[Hashable] = []
    for item in below(Item(record, _NOWHERE, value)):
        name = value_of(item.value, item.record.key) if item.record.key and item.value is not value else ""
        heads = tuple(value_of(item.value, f.name) for f in item.record.facts if f.in_head and f.linked)
        if name or heads:
            found.append((item.record.name, name, heads))
    return tuple(found) or None


def in_order(matched: Matched[R], old: Sequence[R], new: Sequence[R]) -> bool:
    """Whether what both sides have stands in one order."""
    before, after = ({id(each): place for place, each in enumerate(side)} for side in (old, new))
    places = sorted((before[id(one)], after[id(other)]) for one, other in matched.pairs)
    return [place for _, place in places] == sorted(place for _, place in places)
