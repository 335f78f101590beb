"""Merging properties, enum values, and what else is matched by its name alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeVar

from codegen.ir.dynamic import changed
from codegen.ir.facts import Target
from codegen.ir.place import Place
from codegen.ir.records import PROPERTY, TYPE, VALUE, Record, RecordPart, part_of
from codegen.ir.statements import (
    MethodStatement,
    ParameterStatement,
    PropertyStatement,
    TypeStatement,
    ValueStatement,
)
from codegen.ir.walk import within
from codegen.link.choose import Chooser, Said, most_trusted_first
from codegen.link.orders import compare_order, listed

PROPERTIES = part_of(TYPE, "properties")
VALUES = part_of(TYPE, "values")

Named = TypeVar("Named", PropertyStatement, ParameterStatement, ValueStatement)
Holder = TypeStatement | MethodStatement
Lists = Sequence[Said[tuple[Holder, tuple[Named, ...]]]]
"""What each document lists, each list with the statement that holds it."""
Sources = Mapping[str, tuple[Place, ...]]


def merge_properties(
    target: Target,
    lists: Sequence[Said[tuple[TypeStatement, tuple[PropertyStatement, ...]]]],
    chooser: Chooser,
) -> tuple[tuple[PropertyStatement, ...], Sources]:
    """All properties of all documents, and the places that state each."""
    widened: Lists[PropertyStatement] = [said.having(said.value) for said in lists]
    groups = collect(target, PROPERTIES, widened, chooser)
    orders = [said.having(listed(said.value[1])) for said in _ranked(PROPERTIES, widened)]
    compare_order(target, "properties", orders, chooser)
    merged = tuple(merge_group(target, PROPERTY, group, chooser) for group in groups)
    return merged, {group[0].value.name: places(group) for group in groups}


def merge_values(
    target: Target, lists: Sequence[Said[tuple[TypeStatement, tuple[ValueStatement, ...]]]], chooser: Chooser
) -> tuple[ValueStatement, ...]:
    """All values of all documents that list some.

    Those of a flattened enum are a guess only where no document of another form lists any.
    """
    stated: Lists[ValueStatement] = [said.having(said.value) for said in lists if said.value[1]]
    groups = collect(target, VALUES, stated, chooser)
    return tuple(merge_group(target, VALUE, group, chooser) for group in groups)


def merge_group(owner: Target, record: Record, group: Sequence[Said[Named]], chooser: Chooser) -> Named:
    """One statement of all those about one thing."""
    first = group[0].value
    return changed(first, chooser.facts(within(owner, record, first), record, group))


def collect(
    target: Target, part: RecordPart, lists: Lists[Named], chooser: Chooser
) -> list[list[Said[Named]]]:
    """Group what has one name, in the order of the most trusted list; record what some lists lack."""
    ranked = _ranked(part, lists)
    groups: dict[str, list[Said[Named]]] = {}
    for said in ranked:
        for item in said.value[1]:
            groups.setdefault(item.name, []).append(said.having(item))
    present = [{item.name for item in said.value[1]} for said in ranked]
    for name, group in groups.items():
        for said, names in zip(ranked, present, strict=True):
            if name not in names and group[0].age >= said.age:  # an older edition knew less
                has = group[0].having((f"'{name}'", group[0].value.place))
                lacks = said.having((f"no '{name}'", said.value[0].place))
                chooser.record(target, part.name, has, lacks, name if target.member is None else None)
    return list(groups.values())


def _ranked(part: RecordPart, lists: Lists[Named]) -> Lists[Named]:
    """The most trusted list first."""
    return most_trusted_first(lists, part.believed, lambda value: value[0].place)


def places(group: Sequence[Said[PropertyStatement]] | Sequence[Said[MethodStatement]]) -> tuple[Place, ...]:
    """Where the members of a group are stated."""
    return tuple(sorted({said.value.place for said in group}))
