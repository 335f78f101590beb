"""Merging what belongs to one method: its parameters, its return and the faults it raises."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from codegen.diagnostics import counted
from codegen.ir.facts import Target
from codegen.ir.names import TypeName
from codegen.ir.place import Stated
from codegen.ir.prose import Prose
from codegen.ir.statements import MethodStatement, ParameterStatement, RaiseStatement, ReturnStatement
from codegen.link.choose import Chooser, Said
from codegen.link.merge_members import Lists, collect
from codegen.link.orders import compare_order, listed
from codegen.link.precedence import order_of

_SHOWN = 8  # faults, in a message

T = TypeVar("T")
Methods = Sequence[Said[MethodStatement]]

TEXT = "text of a parameter or return"


def merge_parameters(target: Target, group: Methods, chooser: Chooser) -> tuple[ParameterStatement, ...]:
    """The parameters of the most trusted list that is whole; a form that leaves some out cannot object."""
    order = order_of("parameters")
    ranked = sorted(
        group,
        key=lambda s: (not s.value.parameters_complete, order.index(s.form), s.value.place),
    )
    whole: Lists[ParameterStatement] = [
        Said(said.form, (said.value, said.value.parameters))
        for said in ranked
        if said.value.parameters_complete
    ]
    groups = {g[0].value.name: g for g in collect(target, "parameters", whole, chooser)}
    for said in ranked:
        for item in () if said.value.parameters_complete else said.value.parameters:
            if whole and item.name not in groups:
                lacks = Said(whole[0].form, (f"no `{item.name}`", whole[0].value[0].place))
                chooser.record(target, "parameters", lacks, Said(said.form, (f"`{item.name}`", item.place)))
            else:
                groups.setdefault(item.name, []).append(Said(said.form, item))
    orders = [Said(said.form, listed(said.value.parameters)) for said in ranked]
    compare_order(target, "parameters", orders, chooser)
    return tuple(_parameter(target, items, chooser) for items in groups.values())


def _parameter(
    method: Target, group: Sequence[Said[ParameterStatement]], chooser: Chooser
) -> ParameterStatement:
    first = group[0].value
    target = Target(method.type, method.member, parameter=first.name)

    def each(get: Callable[[ParameterStatement], T]) -> list[Said[T]]:
        return [Said(said.form, get(said.value)) for said in group]

    return ParameterStatement(
        name=first.name,
        place=first.place,
        type=chooser.type(target, "type", each(lambda p: p.type)),
        array=chooser.fact(target, "array", each(lambda p: p.array)),
        optional=chooser.fact(target, "optional", each(lambda p: p.optional)),
        since=chooser.since(target, each(lambda p: p.since)),
        description=chooser.prose(target, each(lambda p: p.description), TEXT),
    )


def merge_returns(
    method: Target, group: Sequence[Said[ReturnStatement | None]], chooser: Chooser
) -> ReturnStatement | None:
    """What a method gives back, None where no document states it."""
    stated = [Said(said.form, said.value) for said in group if said.value is not None]
    if not stated:
        return None
    target = Target(method.type, method.member, returns=True)

    def each(get: Callable[[ReturnStatement], T]) -> list[Said[T]]:
        return [Said(said.form, get(said.value)) for said in stated]

    return ReturnStatement(
        place=stated[0].value.place,
        type=chooser.type(target, "type", each(lambda r: r.type)),
        array=chooser.fact(target, "array", each(lambda r: r.array)),
        optional=chooser.fact(target, "optional", each(lambda r: r.optional)),
        task_result=chooser.type(target, "task_result", each(lambda r: r.task_result)),
        task_result_array=chooser.fact(target, "task_result_array", each(lambda r: r.task_result_array)),
        description=chooser.prose(target, each(lambda r: r.description), TEXT),
    )


def merge_raises(target: Target, group: Methods, chooser: Chooser) -> tuple[RaiseStatement, ...]:
    """The faults of the most trusted form; the order is its own, the words are the best of any."""
    order = order_of("raises")
    ranked = sorted(group, key=lambda said: (order.index(said.form), said.value.place))
    best = ranked[0]
    for other in ranked[1:]:
        if {r.type for r in best.value.raises} != {r.type for r in other.value.raises}:
            winner = Said(best.form, (_listed(best.value), best.value.place))
            chooser.record(
                target, "raises", winner, Said(other.form, (_listed(other.value), other.value.place))
            )
    texts: dict[TypeName, list[Said[Stated[Prose] | None]]] = {}
    for said in ranked:
        for item in said.value.raises:
            texts.setdefault(item.type, []).append(Said(said.form, item.description))
    return tuple(
        RaiseStatement(item.type, item.place, chooser.prose(target, texts[item.type]))
        for item in best.value.raises
    )


def _listed(method: MethodStatement) -> str:
    return counted((f"`{name}`" for name in sorted(str(r.type) for r in method.raises)), _SHOWN) or "none"
