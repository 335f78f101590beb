"""What a facts entry changes in the statement that it is about."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TypeVar

from codegen.ir.facts import FactValues
from codegen.ir.place import Place, Stated
from codegen.ir.statements import (
    MethodStatement,
    ParameterStatement,
    PropertyStatement,
    ReturnStatement,
    TypeStatement,
    VersionRef,
)

T = TypeVar("T")


class WrongFact(Exception):
    """Why an entry cannot be used, in a sentence."""


class Kept:
    """Overrides facts and remembers whether that changed any.

    Attributes:
        changed: Whether any value differs from what documents state.
    """

    def __init__(self, place: Place) -> None:
        self.changed = False
        self._place = place

    def over(self, stated: Stated[T] | None, value: T | None) -> Stated[T] | None:
        """What holds now: the entry's value, or what was stated where the entry sets none or the same."""
        if value is None or (stated is not None and stated.value == value):
            return stated
        self.changed = True
        return Stated(value, self._place)

    def since(self, stated: Stated[VersionRef] | None, id: str | None) -> Stated[VersionRef] | None:
        """As ``over``, for versions, which documents may name by their labels."""
        if stated is not None and stated.value.id == id:
            return stated
        return self.over(stated, VersionRef(id) if id else None)


def correct_type(item: TypeStatement, values: FactValues, kept: Kept) -> TypeStatement:
    """The type with what the entry sets."""
    return replace(
        item,
        since=kept.since(item.since, values.since),
        deprecated=kept.over(item.deprecated, values.deprecated),
        wire_name=kept.over(item.wire_name, values.wire_name),
        base=kept.over(item.base, values.base),
    )


def correct_property(item: PropertyStatement, values: FactValues, kept: Kept) -> PropertyStatement:
    """The property with what the entry sets."""
    _only(values, {"type", "array", "optional", "since", "privilege", "deprecated"}, "property")
    return replace(
        item,
        type=kept.over(item.type, values.type),
        array=kept.over(item.array, values.array),
        optional=kept.over(item.optional, values.optional),
        since=kept.since(item.since, values.since),
        privilege=kept.over(item.privilege, values.privilege),
        deprecated=kept.over(item.deprecated, values.deprecated),
    )


def correct_method(item: MethodStatement, values: FactValues, kept: Kept) -> MethodStatement:
    """The method with what the entry sets; its wire name is its name."""
    _only(values, {"since", "privilege", "deprecated", "wire_name"}, "method; use `parameter` or `returns`")
    if values.wire_name and values.wire_name != item.name:
        kept.changed = True
    return replace(
        item,
        name=values.wire_name or item.name,
        since=kept.since(item.since, values.since),
        privilege=kept.over(item.privilege, values.privilege),
        deprecated=kept.over(item.deprecated, values.deprecated),
    )


def correct_parameter(item: ParameterStatement, values: FactValues, kept: Kept) -> ParameterStatement:
    """The parameter with what the entry sets."""
    return replace(
        item,
        type=kept.over(item.type, values.type),
        array=kept.over(item.array, values.array),
        optional=kept.over(item.optional, values.optional),
        since=kept.since(item.since, values.since),
    )


def correct_returns(item: ReturnStatement, values: FactValues, kept: Kept) -> ReturnStatement:
    """The return with what the entry sets."""
    return replace(
        item,
        type=kept.over(item.type, values.type),
        array=kept.over(item.array, values.array),
        optional=kept.over(item.optional, values.optional),
        task_result=kept.over(item.task_result, values.task_result),
    )


def _only(values: FactValues, allowed: set[str], what: str) -> None:
    for field in fields(values):
        if field.name not in allowed and getattr(values, field.name) is not None:
            raise WrongFact(f"`{field.name}` cannot be set on a {what}.")
