"""Merging what belongs to one method: its parameters, its return and the faults it raises."""

from __future__ import annotations

from collections.abc import Sequence

from codegen.diagnostics import counted
from codegen.ir.dynamic import changed
from codegen.ir.facts import Target
from codegen.ir.names import TypeName
from codegen.ir.records import METHOD, PARAMETER, RAISE, RETURNS, part_of
from codegen.ir.statements import MethodStatement, ParameterStatement, RaiseStatement, ReturnStatement
from codegen.link.choose import Chooser, Said, is_beneath, most_trusted_first
from codegen.link.merge_members import Lists, collect, merge_group
from codegen.link.orders import compare_order, listed

_SHOWN = 8  # faults, in a message

_PARAMETERS = part_of(METHOD, "parameters")
_RAISES = part_of(METHOD, "raises")

Methods = Sequence[Said[MethodStatement]]


def merge_parameters(target: Target, group: Methods, chooser: Chooser) -> tuple[ParameterStatement, ...]:
    """The parameters of the most trusted list that is whole; a form that leaves some out cannot object."""
    trusted = most_trusted_first(group, _PARAMETERS.believed, lambda method: method.place)
    ranked = sorted(trusted, key=lambda said: not said.value.parameters_complete)
    whole: Lists[ParameterStatement] = [
        said.having((said.value, said.value.parameters)) for said in ranked if said.value.parameters_complete
    ]
    groups = {g[0].value.name: g for g in collect(target, _PARAMETERS, whole, chooser)}
    for said in ranked:
        for item in () if said.value.parameters_complete else said.value.parameters:
            if whole and item.name not in groups and said.age >= whole[0].age:
                lacks = whole[0].having((f"no '{item.name}'", whole[0].value[0].place))
                chooser.record(target, "parameters", lacks, said.having((f"'{item.name}'", item.place)))
            else:
                groups.setdefault(item.name, []).append(said.having(item))
    orders = [said.having(listed(said.value.parameters)) for said in ranked]
    compare_order(target, "parameters", orders, chooser)
    return tuple(merge_group(target, PARAMETER, items, chooser) for items in groups.values())


def merge_returns(method: Target, group: Methods, chooser: Chooser) -> ReturnStatement | None:
    """What a method gives back, None where no document states it."""
    stated = [said.having(said.value.returns) for said in group if said.value.returns is not None]
    if not stated:
        return None
    target = Target(method.type, method.member, returns=True)
    return changed(stated[0].value, chooser.facts(target, RETURNS, stated))


def merge_raises(target: Target, group: Methods, chooser: Chooser) -> tuple[RaiseStatement, ...]:
    """The faults of the most trusted form; the order is its own, the words are the best of any.

    What is known without documents leaves out faults that any call may raise, so that theirs come behind.
    """
    ranked = most_trusted_first(group, _RAISES.believed, lambda method: method.place)
    best = ranked[0]
    for other in ranked:
        ours, theirs = ({r.type for r in each.value.raises} for each in (best, other))
        if not ours <= theirs or not (theirs <= ours or is_beneath(best.form)):
            winner = best.having((_listed(best.value), best.value.place))
            chooser.record(target, "raises", winner, other.having((_listed(other.value), other.value.place)))
    same: dict[TypeName, list[Said[RaiseStatement]]] = {}
    for said in ranked:
        for item in said.value.raises:
            same.setdefault(item.type, []).append(said.having(item))
    more = (item for said in ranked if is_beneath(best.form) for item in said.value.raises)
    every = {item.type: item for item in (*best.value.raises, *more)}
    return tuple(changed(item, chooser.facts(target, RAISE, same[type])) for type, item in every.items())


def _listed(method: MethodStatement) -> str:
    return counted((f"'{name}'" for name in sorted(str(r.type) for r in method.raises)), _SHOWN) or "none"
