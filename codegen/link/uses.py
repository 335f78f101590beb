"""Every place where a merged type refers to another type."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from codegen.ir.names import TypeExpr, TypeName
from codegen.ir.place import Place, Stated
from codegen.ir.statements import MethodStatement, TypeStatement


@dataclass(frozen=True, slots=True)
class Use:
    """A reference to a type, and where it stands."""

    name: TypeName
    place: Place


def uses_of(statement: TypeStatement) -> Iterator[Use]:
    """All references of a type, those of its members included; enclosing types count as used."""
    yield from _named(statement.base)
    yield from _named(statement.owner)
    for item in statement.properties:
        yield from _named(item.type)
    for method in statement.methods:
        yield from _of_method(method)
    for enclosing in enclosing_types(statement.name):
        yield Use(enclosing, statement.place)


def enclosing_types(name: TypeName) -> Iterator[TypeName]:
    """The types that a nested type stands in, the outermost first."""
    for end in range(len(name.outermost.parts), len(name.parts)):
        yield TypeName(name.parts[:end])


def _of_method(method: MethodStatement) -> Iterator[Use]:
    for parameter in method.parameters:
        yield from _named(parameter.type)
    if method.returns:
        yield from _named(method.returns.type)
        yield from _named(method.returns.task_result)
    for fault in method.raises:
        yield Use(fault.type, fault.place)


def _named(stated: Stated[TypeName] | Stated[TypeExpr] | None) -> Iterator[Use]:
    if stated is not None and isinstance(stated.value, TypeName):
        yield Use(stated.value, stated.place)
