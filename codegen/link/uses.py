"""Every place where a merged type refers to another type."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set

from codegen.ir.names import TypeName
from codegen.ir.place import Place, Stated
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


def first_uses(statements: Iterable[TypeStatement], documented: Set[TypeName]) -> dict[TypeName, Place]:
    """The types that others refer to and that are not documented, each with the first place that does.

    Args:
        statements: The types that may refer to others.
        documented: All that are documented.
    """
    found: dict[TypeName, Place] = {}
    for statement in statements:
        for use in uses_of(statement):
            for name in (*enclosing_types(use.value), use.value):
                if name not in documented:
                    found[name] = min(found.get(name, use.place), use.place)
    return found
