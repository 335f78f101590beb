"""Merging methods: matched by name or by place."""

from __future__ import annotations

from collections.abc import Sequence

from codegen.ir.dynamic import changed
from codegen.ir.facts import Target
from codegen.ir.records import METHOD, TYPE, part_of
from codegen.ir.statements import MethodStatement, TypeStatement
from codegen.ir.wire_names import TASK_SUFFIX
from codegen.link.choose import Chooser, Said, most_trusted_first
from codegen.link.match_methods import match, stem
from codegen.link.merge_members import Sources, places
from codegen.link.merge_signature import merge_parameters, merge_raises, merge_returns
from codegen.link.orders import Listed, by_group, compare_order

Group = list[Said[MethodStatement]]


def merge_methods(
    target: Target, lists: Sequence[Said[tuple[TypeStatement, tuple[MethodStatement, ...]]]], chooser: Chooser
) -> tuple[tuple[MethodStatement, ...], Sources]:
    """All methods of all documents, and the places that state each, by the name that wins."""
    order = part_of(TYPE, "methods").believed
    ranked = most_trusted_first(lists, order, lambda value: value[0].place)
    groups: list[Group] = []
    orders: list[Said[list[Listed]]] = []
    for said in ranked:
        pairs = match([group[0].value for group in groups], said.value[1])
        found = {pairs.get(index, -1) for index in range(len(said.value[1]))}
        for index, group in enumerate(groups):
            if index not in found:
                _record_missing(target, group[0], said, chooser)
        numbers: list[int] = []
        for index, method in enumerate(said.value[1]):
            numbers.append(pairs.get(index, len(groups)))
            if index in pairs:
                groups[pairs[index]].append(said.having(method))
                continue
            for earlier in ranked[: ranked.index(said)]:
                _record_missing(target, said.having(method), earlier, chooser)
            groups.append([said.having(method)])
        orders.append(said.having(by_group(said.value[1], numbers)))
    compare_order(target, "methods", orders, chooser)
    merged = [_method(target, group, chooser) for group in groups]
    return tuple(merged), {method.name: places(group) for method, group in zip(merged, groups, strict=True)}


def _record_missing(
    target: Target,
    has: Said[MethodStatement],
    lacks: Said[tuple[TypeStatement, tuple[MethodStatement, ...]]],
    chooser: Chooser,
) -> None:
    """Record that a list has no such method, unless it is of an older edition, which knew less."""
    if has.age < lacks.age:
        return
    winner = has.having((f"'{has.value.name}'", has.value.place))
    loser = lacks.having((f"no '{has.value.name}'", lacks.value[0].place))
    chooser.record(target, "methods", winner, loser, has.value.name)


def _method(owner: Target, group: Group, chooser: Chooser) -> MethodStatement:
    """One method of what several documents state of it, under the name that is on the wire."""
    name = _name(owner, group, chooser)
    target = Target(owner.type, name)
    first = group[0].value

    values: dict[str, object] = {
        **chooser.facts(target, METHOD, group),
        "name": name,
        "parameters": merge_parameters(target, group, chooser),
        "parameters_complete": any(said.value.parameters_complete for said in group),
        "returns": merge_returns(target, group, chooser),
        "raises": merge_raises(target, group, chooser),
    }
    return changed(first, values)


def _name(owner: Target, group: Group, chooser: Chooser) -> str:
    """The union of the names: Markdown's where they differ, with the suffix where any document has it."""
    ranked = most_trusted_first(group, METHOD.named, lambda method: method.place)
    best = ranked[0]
    for other in ranked:
        if stem(other.value.name) != stem(best.value.name):
            winner = best.having((f"'{best.value.name}'", best.value.place))
            loser = other.having((f"'{other.value.name}'", other.value.place))
            chooser.record(Target(owner.type, best.value.name), "wire_name", winner, loser)
    has_suffix = any(said.value.name.endswith(TASK_SUFFIX) for said in group)
    return stem(best.value.name) + TASK_SUFFIX if has_suffix else best.value.name
