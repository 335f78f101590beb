"""Finding members that two documents list in another order, compared by those that both of them have.

A form that leaves some members out says nothing of these; what it lists is in the order of declaration as
well. Of the values of enums RST lost the order, so they are never compared.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from codegen.ir.facts import Target
from codegen.ir.forms import Form
from codegen.ir.names import Kind
from codegen.ir.place import Place
from codegen.ir.statements import MethodStatement, ParameterStatement, PropertyStatement
from codegen.link.choose import Chooser, Said, Source


@dataclass(frozen=True, slots=True)
class Listed:
    """A member as one document lists it; counterparts in two documents have one key."""

    key: Hashable
    name: str
    place: Place


def listed(items: Sequence[PropertyStatement] | Sequence[ParameterStatement]) -> list[Listed]:
    """Members that are matched by their names."""
    return [Listed(item.name, item.name, item.place) for item in items]


def by_group(methods: Sequence[MethodStatement], groups: Sequence[int]) -> list[Listed]:
    """Methods that were matched already, each with the number of the group that it is in."""
    return [Listed(group, item.name, item.place) for item, group in zip(methods, groups, strict=True)]


def _keeps_order(source: Source, kind: Kind | None) -> bool:
    """Whether a source lists members of types of a kind as they are declared."""
    return kind is not Kind.MANAGED or not isinstance(source, Form) or "managed.order" in source.keeps


def compare_order(target: Target, what: str, lists: Sequence[Said[list[Listed]]], chooser: Chooser) -> None:
    """Record where a list first departs from the order of the most trusted one, which is the first."""
    in_order = [said for said in lists if _keeps_order(said.form, chooser.kind)]
    for other in in_order[1:]:
        ours = {item.key: item for item in in_order[0].value}
        theirs = {item.key: item for item in other.value}
        common = [item for item in ours.values() if item.key in theirs]
        others = [item for item in theirs.values() if item.key in ours]
        for mine, their in zip(common, others, strict=True):
            if mine.key != their.key:
                winner = f"'{mine.name}' before '{ours[their.key].name}'", mine.place
                loser = f"'{their.name}' before '{theirs[mine.key].name}'", their.place
                chooser.record(target, f"order of {what}", in_order[0].having(winner), other.having(loser))
                break
