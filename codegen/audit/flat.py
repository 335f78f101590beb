"""A type as a flat table of facts, in which two descriptions of it can be held against each other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast

from codegen.ir.codec import HAS_PROSE
from codegen.ir.dynamic import value_of
from codegen.ir.facts import Target
from codegen.ir.model import Method, Property, Type
from codegen.ir.names import Kind, TypeExpr, TypeName
from codegen.ir.place import Place
from codegen.ir.records import METHOD, PARAMETER, PROPERTY
from codegen.ir.walk import items

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
class TabledFact:
    """A fact.

    Attributes:
        stated: Whether it is said, or follows from what is said of something else.
        place: Where it is said, where that is known.
    """

    value: Value
    stated: bool
    place: Place | None


def rows(type: Type) -> dict[Subject, TabledFact]:
    """All facts of a type."""
    place = type.sources[0] if type.sources else None
    table: dict[Subject, TabledFact] = {}
    for target, fact, value, stated, own in _all(type):
        table[Subject(target, fact)] = TabledFact(value, stated, own or place)
    return table


_Entry = tuple[Target, str, Value, bool, Place | None]
_PRESENT = (PROPERTY, METHOD, PARAMETER)


def _all(type: Type) -> Iterator[_Entry]:
    """The facts of a type and of all in it, among them which members there are, each with its place."""
    place: Place | None = None
    for item in items(type):
        if isinstance(item.value, Property | Method):
            place = item.value.sources[0] if item.value.sources else None
        if item.record in _PRESENT:
            yield item.target, item.record.name, True, True, place
        if isinstance(item.value, Method):
            yield item.target, "method.faults", frozenset(f.type for f in item.value.faults), True, place
            names = tuple(parameter.name for parameter in item.value.parameters)
            yield item.target, "method.parameters", names, True, place
        if item.value is type and type.kind is Kind.ENUM:
            yield item.target, "values", tuple(value.name for value in type.values), True, place
        for fact in item.record.facts:
            if fact.linked and fact.tabled and fact.codec not in HAS_PROSE:
                value = cast(Value, value_of(item.value, fact.name))  # cast: it has no prose
                stated = value is not None
                if fact.inherits:
                    stated = value_of(item.value, f"{fact.name}_stated") is True
                yield item.target, fact.path, value, stated, place
