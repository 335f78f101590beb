"""A type as a flat table of facts, in which two descriptions of it can be held against each other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from codegen.ir.facts import Target
from codegen.ir.model import Method, Parameter, Property, Type
from codegen.ir.names import Kind, TypeExpr, TypeName
from codegen.ir.place import Place

Value = TypeExpr | Kind | bool | str | tuple[str, ...] | frozenset[TypeName] | None
"""What a fact says; None where nothing is said."""


@dataclass(frozen=True, slots=True)
class Subject:
    """What a fact is about, and which fact it is, under its name in the capability table.

    ``property``, ``method`` and ``parameter`` alone are the facts that there is one.
    """

    target: Target
    fact: str

    @property
    def key(self) -> tuple[str, str]:
        """For sorting."""
        return str(self.target), self.fact


@dataclass(frozen=True, slots=True)
class Row:
    """A fact.

    Attributes:
        stated: Whether it is said, or follows from what is said of something else.
        place: Where it is said, where that is known.
    """

    value: Value
    stated: bool
    place: Place | None


def rows(type: Type) -> dict[Subject, Row]:
    """All facts of a type."""
    place = type.sources[0] if type.sources else None
    table: dict[Subject, Row] = {}
    for target, fact, value, stated, own in _all(type):
        table[Subject(target, fact)] = Row(value, stated, own or place)
    return table


_Entry = tuple[Target, str, Value, bool, Place | None]


def _all(type: Type) -> Iterator[_Entry]:
    about = Target(type.name)
    yield _entry(about, "kind", type.kind)
    yield _entry(about, "base", type.base)
    yield about, "since", type.since, type.since_stated, None
    yield _entry(about, "wire_name", type.wire_name)
    if type.kind is Kind.ENUM:
        yield _entry(about, "values", tuple(value.name for value in type.values))
    for property in type.properties:
        yield from _property(Target(type.name, property.name), property)
    for method in type.methods:
        yield from _method(Target(type.name, method.name), method)


def _property(about: Target, item: Property) -> Iterator[_Entry]:
    place = item.sources[0] if item.sources else None
    yield _entry(about, "property", True, place)
    yield _entry(about, "property.type", item.type, place)
    yield _entry(about, "property.array", item.array, place)
    yield _entry(about, "property.optional", item.optional, place)
    yield about, "property.since", item.since, item.since_stated, place
    yield _entry(about, "property.privilege", item.privilege, place)


def _method(about: Target, item: Method) -> Iterator[_Entry]:
    place = item.sources[0] if item.sources else None
    yield _entry(about, "method", True, place)
    yield about, "method.since", item.since, item.since_stated, place
    yield _entry(about, "method.privilege", item.privilege, place)
    yield _entry(about, "method.short_name", item.short_name, place)
    yield _entry(about, "method.faults", frozenset(fault.type for fault in item.faults), place)
    yield _entry(about, "method.parameters", tuple(parameter.name for parameter in item.parameters), place)
    for parameter in item.parameters:
        yield from _parameter(Target(about.type, about.member, parameter.name), parameter, place)
    returns = Target(about.type, about.member, returns=True)
    yield _entry(returns, "returns.type", item.returns.type, place)
    yield _entry(returns, "returns.array", item.returns.array, place)
    yield _entry(returns, "returns.optional", item.returns.optional, place)
    yield _entry(returns, "returns.task_result", item.returns.task_result, place)
    yield _entry(returns, "returns.task_result_array", item.returns.task_result_array, place)


def _parameter(about: Target, item: Parameter, place: Place | None) -> Iterator[_Entry]:
    yield _entry(about, "parameter", True, place)
    yield _entry(about, "parameter.type", item.type, place)
    yield _entry(about, "parameter.array", item.array, place)
    yield _entry(about, "parameter.optional", item.optional, place)
    yield about, "parameter.since", item.since, item.since_stated, place


def _entry(about: Target, fact: str, value: Value, place: Place | None = None) -> _Entry:
    return about, fact, value, value is not None, place
