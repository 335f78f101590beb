"""What linking a type looks at of others: those that it refers to, in facts and in prose, and their kin."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Protocol, cast

from codegen.ir.codec import HAS_PROSE
from codegen.ir.dynamic import stated_of
from codegen.ir.forms import FACTS_FILES
from codegen.ir.model import Type
from codegen.ir.names import TypeName
from codegen.ir.place import Place, Stated
from codegen.ir.prose import Link, Prose, paragraphs
from codegen.ir.statements import (
    MethodStatement,
    PropertyStatement,
    TypeStatement,
    ValueStatement,
    VersionRef,
)
from codegen.ir.walk import items
from codegen.link.uses import uses_of


class KnownTypes(Protocol):
    """The documented types of an API that was linked."""

    @property
    def types(self) -> Mapping[TypeName, Type]:
        """All of them."""
        ...

    def called(self, word: str) -> Iterable[TypeName]:
        """Those that a word may mean in prose, or a member of which it may mean."""
        ...


def neighbours(statements: Sequence[TypeStatement], known: KnownTypes) -> list[TypeStatement]:
    """What is known of the types that linking some others looks at, without what it does not look at.

    Args:
        statements: The others, merged.
        known: All types that are known.
    """
    own = {statement.name for statement in statements}
    found: dict[TypeName, TypeStatement] = {}
    waiting = [name for statement in statements for name in _looked_at(statement, known)]
    while waiting:
        name = waiting.pop()
        if name in own or name in found or name not in known.types:
            continue
        found[name] = _statement(known.types[name], known)
        waiting += name.enclosing
        if (base := known.types[name].base) is not None:
            waiting.append(base)
    return list(found.values())


def _looked_at(statement: TypeStatement, known: KnownTypes) -> Iterator[TypeName]:
    for use in uses_of(statement):
        yield use.value
        yield from use.value.enclosing
    for link in _links(statement):
        yield link.target.type
        if link.target.type not in known.types:
            yield from known.called(link.text)
            yield from known.called(link.text.rpartition(".")[0])


def _links(statement: TypeStatement) -> Iterator[Link]:
    """The links of all texts of a type."""
    for item in items(statement, linked=False):
        for fact in item.record.facts:
            stated = stated_of(item.value, fact.name) if fact.codec in HAS_PROSE else None
            if stated is not None and not isinstance(stated.value, bool):
                for paragraph in paragraphs(cast(Prose, stated.value)):  # cast: as its codec says
                    yield from (inline for inline in paragraph.inlines if isinstance(inline, Link))


def _statement(type_: Type, known: KnownTypes) -> TypeStatement:
    """A type as it was linked, as if a document stated it: its names, kind, base and version.

    A base that no document describes is left out: it leads to nothing else.
    """
    place = type_.sources[0] if type_.sources else Place("")
    base = type_.base if type_.base is not None and type_.base in known.types else None
    return TypeStatement(
        type_.name,
        place,
        FACTS_FILES,
        kind=Stated(type_.kind, place),
        base=Stated(base, place) if base is not None else None,
        since=Stated(VersionRef(type_.since), place) if type_.since_stated else None,
        wire_name=Stated(type_.wire_name, place) if type_.wire_name is not None else None,
        properties=tuple(PropertyStatement(each.name, place) for each in type_.properties),
        methods=tuple(MethodStatement(each.name, place) for each in type_.methods),
        values=tuple(ValueStatement(each.name, place) for each in type_.values),
    )
