"""Merging properties, enum values, and what else is matched by its name alone."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from codegen.ir.facts import Target
from codegen.ir.place import Place
from codegen.ir.statements import (
    MethodStatement,
    ParameterStatement,
    PropertyStatement,
    TypeStatement,
    ValueStatement,
)
from codegen.link.choose import Chooser, Said
from codegen.link.orders import compare_order, listed
from codegen.link.precedence import order_of

T = TypeVar("T")
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
    widened: Lists[PropertyStatement] = [Said(said.form, said.value) for said in lists]
    groups = collect(target, "properties", widened, chooser)
    orders = [Said(said.form, listed(said.value[1])) for said in _ranked("properties", widened)]
    compare_order(target, "properties", orders, chooser)
    merged = tuple(_property(target, group, chooser) for group in groups)
    return merged, {group[0].value.name: places(group) for group in groups}


def merge_values(
    target: Target, lists: Sequence[Said[tuple[TypeStatement, tuple[ValueStatement, ...]]]], chooser: Chooser
) -> tuple[ValueStatement, ...]:
    """All values of all documents that list some.

    Those of a flattened enum are a guess only where no document of another form lists any.
    """
    stated: Lists[ValueStatement] = [Said(said.form, said.value) for said in lists if said.value[1]]
    groups = collect(target, "values", stated, chooser)
    return tuple(
        replace(
            group[0].value,
            description=chooser.prose(
                Target(target.type, group[0].value.name), [Said(s.form, s.value.description) for s in group]
            ),
        )
        for group in groups
    )


def collect(target: Target, fact: str, lists: Lists[Named], chooser: Chooser) -> list[list[Said[Named]]]:
    """Group what has one name, in the order of the most trusted list; record what some lists lack."""
    ranked = _ranked(fact, lists)
    groups: dict[str, list[Said[Named]]] = {}
    for said in ranked:
        for item in said.value[1]:
            groups.setdefault(item.name, []).append(Said(said.form, item))
    present = [{item.name for item in said.value[1]} for said in ranked]
    for name, group in groups.items():
        for said, names in zip(ranked, present, strict=True):
            if name not in names:
                has = Said(group[0].form, (f"`{name}`", group[0].value.place))
                lacks = Said(said.form, (f"no `{name}`", said.value[0].place))
                chooser.record(target, fact, has, lacks, name if target.member is None else None)
    return list(groups.values())


def _ranked(fact: str, lists: Lists[Named]) -> Lists[Named]:
    """The most trusted list first."""
    order = order_of(fact)
    return sorted(lists, key=lambda said: (order.index(said.form), said.value[0].place))


def places(group: Sequence[Said[PropertyStatement]] | Sequence[Said[MethodStatement]]) -> tuple[Place, ...]:
    """Where the members of a group are stated."""
    return tuple(sorted({said.value.place for said in group}))


def _property(owner: Target, group: Sequence[Said[PropertyStatement]], chooser: Chooser) -> PropertyStatement:
    first = group[0].value
    target = Target(owner.type, first.name)

    def each(get: Callable[[PropertyStatement], T]) -> list[Said[T]]:
        return [Said(said.form, get(said.value)) for said in group]

    return PropertyStatement(
        name=first.name,
        place=first.place,
        type=chooser.type(target, "type", each(lambda p: p.type)),
        array=chooser.fact(target, "array", each(lambda p: p.array)),
        optional=chooser.fact(target, "optional", each(lambda p: p.optional)),
        since=chooser.since(target, each(lambda p: p.since)),
        privilege=chooser.fact(target, "privilege", each(lambda p: p.privilege)),
        deprecated=chooser.deprecated(each(lambda p: p.deprecated)),
        description=chooser.prose(target, each(lambda p: p.description)),
    )
