"""What a facts entry changes in the statement that it is about."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from codegen.ir.facts import FactValues
from codegen.ir.names import TypeName
from codegen.ir.place import Place, Stated
from codegen.ir.statements import (
    MethodStatement,
    ParameterStatement,
    PropertyStatement,
    RaiseStatement,
    ReturnStatement,
    TypeStatement,
    VersionRef,
)

T = TypeVar("T")


class WrongFact(Exception):
    """Why an entry cannot be used, in a sentence."""


class Kept:
    """Overrides facts and remembers what that changed.

    Attributes:
        changed: Whether any value differs from what documents state.
        replaced: What documents state otherwise, by the name of the fact in the capability table.
    """

    def __init__(self, place: Place) -> None:
        self.changed = False
        self.replaced: dict[str, Stated[object]] = {}
        self._place = place

    def over(self, fact: str, stated: Stated[T] | None, value: T | None) -> Stated[T] | None:
        """What holds now: the entry's value, or what was stated where the entry sets none or the same."""
        if value is None or (stated is not None and stated.value == value):
            return stated
        self.changed = True
        if stated is not None:
            self.replaced[fact] = stated
        return Stated(value, self._place)

    def raises(
        self, stated: tuple[RaiseStatement, ...], place: Place, types: tuple[TypeName, ...] | None
    ) -> tuple[RaiseStatement, ...]:
        """The faults of a method; those that documents state, too, keep what these say of them."""
        before = {each.type for each in stated}
        if types is None or before == {*types}:
            return stated
        self.changed = True
        if not before <= {*types}:
            self.replaced["method.raises"] = Stated(tuple(sorted(before)), place)
        kept = tuple(each for each in stated if each.type in types)
        return (*kept, *(RaiseStatement(type, self._place) for type in types if type not in before))

    def since(
        self, fact: str, stated: Stated[VersionRef] | None, id: str | None
    ) -> Stated[VersionRef] | None:
        """As ``over``, for versions, which documents may name by their labels."""
        if stated is not None and stated.value.id == id:
            return stated
        return self.over(fact, stated, VersionRef(id) if id else None)


def correct_type(item: TypeStatement, values: FactValues, kept: Kept) -> TypeStatement:
    """The type with what the entry sets."""
    return replace(
        item,
        since=kept.since("since", item.since, values.since),
        deprecated=kept.over("deprecated", item.deprecated, values.deprecated),
        wire_name=kept.over("wire_name", item.wire_name, values.wire_name),
        base=kept.over("base", item.base, values.base),
    )


def correct_property(item: PropertyStatement, values: FactValues, kept: Kept) -> PropertyStatement:
    """The property with what the entry sets."""
    _only(values, {"type", "array", "optional", "since", "privilege", "deprecated"}, "property")
    return replace(
        item,
        type=kept.over("property.type", item.type, values.type),
        array=kept.over("property.array", item.array, values.array),
        optional=kept.over("property.optional", item.optional, values.optional),
        since=kept.since("property.since", item.since, values.since),
        privilege=kept.over("property.privilege", item.privilege, values.privilege),
        deprecated=kept.over("property.deprecated", item.deprecated, values.deprecated),
    )


def correct_method(item: MethodStatement, values: FactValues, kept: Kept) -> MethodStatement:
    """The method with what the entry sets; its wire name is its name."""
    _only(
        values,
        {"since", "privilege", "deprecated", "wire_name", "short_name", "raises"},
        "method; use `parameter` or `returns`",
    )
    name = kept.over("method.wire_name", Stated(item.name, item.place), values.wire_name)
    return replace(
        item,
        name=name.value if name else item.name,
        since=kept.since("method.since", item.since, values.since),
        privilege=kept.over("method.privilege", item.privilege, values.privilege),
        deprecated=kept.over("method.deprecated", item.deprecated, values.deprecated),
        short_name=kept.over("method.short_name", item.short_name, values.short_name),
        raises=kept.raises(item.raises, item.place, values.raises),
    )


def correct_parameter(item: ParameterStatement, values: FactValues, kept: Kept) -> ParameterStatement:
    """The parameter with what the entry sets."""
    return replace(
        item,
        type=kept.over("parameter.type", item.type, values.type),
        array=kept.over("parameter.array", item.array, values.array),
        optional=kept.over("parameter.optional", item.optional, values.optional),
        since=kept.since("parameter.since", item.since, values.since),
    )


def correct_returns(item: ReturnStatement, values: FactValues, kept: Kept) -> ReturnStatement:
    """The return with what the entry sets."""
    return replace(
        item,
        type=kept.over("returns.type", item.type, values.type),
        array=kept.over("returns.array", item.array, values.array),
        optional=kept.over("returns.optional", item.optional, values.optional),
        task_result=kept.over("returns.task_result", item.task_result, values.task_result),
        task_result_array=kept.over(
            "returns.task_result_array", item.task_result_array, values.task_result_array
        ),
    )


def _only(values: FactValues, allowed: set[str], what: str) -> None:
    for name in values.names:
        if name not in allowed:
            raise WrongFact(f"`{name}` cannot be set on a {what}.")
