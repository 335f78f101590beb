"""Every place where a merged type refers to another type."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.ir.names import TypeName
from codegen.ir.place import Stated
from codegen.ir.statements import TypeStatement
from codegen.ir.walk import stated_references


def uses_of(statement: TypeStatement) -> Iterator[Stated[TypeName]]:
    """All references of a type, those of its members included; enclosing types count as used."""
    yield from stated_references(statement)
    for enclosing in enclosing_types(statement.name):
        yield Stated(enclosing, statement.place)


def enclosing_types(name: TypeName) -> Iterator[TypeName]:
    """The types that a nested type stands in, the outermost first."""
    for end in range(len(name.outermost.parts), len(name.parts)):
        yield TypeName(name.parts[:end])
