"""Every place where a merged type refers to another type."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Set

from codegen.diagnostics import Diagnostics, codes, counted
from codegen.ir.names import TypeName
from codegen.ir.place import Place, Stated
from codegen.ir.statements import TypeStatement
from codegen.ir.walk import stated_references

Uses = Mapping[TypeName, Mapping[TypeName, Place]]
"""Types that are referred to, each with those that refer to it, and where each of these does first."""


def uses_of(statement: TypeStatement) -> Iterator[Stated[TypeName]]:
    """All references of a type, those of its members included; enclosing types count as used."""
    yield from stated_references(statement)
    for enclosing in statement.name.enclosing:
        yield Stated(enclosing, statement.place)


def uses_by_name(statements: Iterable[TypeStatement], documented: Set[TypeName]) -> Uses:
    """The types that others refer to and that are not documented, by the types that do, with the first place.

    Args:
        statements: The types that may refer to others.
        documented: All that are documented.
    """
    found: dict[TypeName, dict[TypeName, Place]] = {}
    for statement in statements:
        for use in uses_of(statement):
            for name in (*use.value.enclosing, use.value):
                if name not in documented:
                    by = found.setdefault(name, {})
                    by[statement.name] = min(by.get(statement.name, use.place), use.place)
    return found


def firsts_of(uses: Uses) -> Mapping[TypeName, Place]:
    """Where each type that is referred to is first, sorted by name."""
    return {name: min(by.values()) for name, by in sorted(uses.items())}


def tell_undocumented(first_uses: Mapping[TypeName, Place], diagnostics: Diagnostics) -> None:
    """Note, once for all, which types are referred to and described by no document, where any is."""
    if first_uses:
        diagnostics.report(
            codes.UNDOCUMENTED_TYPES,
            min(first_uses.values()),
            f"{len(first_uses)} types are referred to but described by no document: "
            f"{counted(sorted(first_uses))}",
            "they become opaque types; add their documents to the sources to have their members",
        )
