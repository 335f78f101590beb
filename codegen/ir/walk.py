"""Going through all of an API or of what documents state of it: all facts, all references, all prose.

Whoever needs every fact of some sort goes through here, so that a new fact is seen by all of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeVar, cast

from codegen.ir.codec import HAS_REFERENCES, PROSE, VERSION
from codegen.ir.declared import Fact
from codegen.ir.dynamic import changed, many_of, stated_of, value_of
from codegen.ir.facts import Target
from codegen.ir.model import Type
from codegen.ir.names import Primitive, TypeName
from codegen.ir.place import Place, Stated
from codegen.ir.prose import Prose
from codegen.ir.records import PARAMETER, RAISE, RETURNS, TYPE, Record
from codegen.ir.statements import TypeStatement, VersionRef

R = TypeVar("R")

Change = Callable[[Target, Fact[object], Stated[object]], Stated[object] | None]
"""What becomes of a fact of a target."""
Rewrite = Callable[[Record, Target, object], object]
"""What becomes of a statement about a target."""


@dataclass(frozen=True, slots=True)
class Item:
    """A record, and what it is about."""

    record: Record
    target: Target
    value: object


def within(owner: Target, record: Record, item: object) -> Target:
    """What a record is about that another one holds, by what that one is about."""
    if record is TYPE or record is RAISE:
        return owner
    if record is RETURNS:
        return Target(owner.type, owner.member, returns=True)
    name = str(value_of(item, "name"))
    if record is PARAMETER:
        return Target(owner.type, owner.member, name)
    return Target(owner.type, name)


def items(type: Type | TypeStatement, linked: bool = True) -> Iterator[Item]:
    """A type and all that is in it, what holds others first."""
    yield from below(Item(TYPE, Target(type.name), type), linked)


def below(item: Item, linked: bool = True) -> Iterator[Item]:
    """A record and all that is in it."""
    yield item
    for part in item.record.parts:
        for each in many_of(item.value, part.of_linked if linked else part.name):
            yield from below(Item(part.record, within(item.target, part.record, each), each), linked)


def rewriting(statement: TypeStatement, rewrite: Rewrite) -> TypeStatement:
    """The type where each statement, what holds others first, is what ``rewrite`` gives."""
    return _rewriting(Item(TYPE, Target(statement.name), statement), statement, rewrite)


def _rewriting(item: Item, statement: R, rewrite: Rewrite) -> R:
    """A statement and all within it rewritten from the outside in; what stays the same is not made anew."""
    new = rewrite(item.record, item.target, statement)
    values: dict[str, object] = {}
    for part in item.record.parts:
        old = many_of(new, part.name)
        parts = tuple(
            _rewriting(Item(part.record, within(item.target, part.record, each), each), each, rewrite)
            for each in old
        )
        if any(one is not other for one, other in zip(old, parts, strict=True)):
            values[part.name] = parts[0] if part.single else parts
    return changed(cast(R, new), values)  # cast: a statement of the same class


def changing(statement: TypeStatement, change: Change) -> TypeStatement:
    """The type where each fact that is stated, of it or within it, is what ``change`` gives."""

    def rewrite(record: Record, target: Target, item: object) -> object:
        values: dict[str, object] = {}
        for fact in record.facts:
            stated = stated_of(item, fact.name)
            new = change(target, fact, stated) if stated is not None else None
            if new is not stated:
                values[fact.name] = new
        return changed(item, values)

    return rewriting(statement, rewrite)


def proses(item: Item) -> Iterator[Prose]:
    """All words of a linked record by itself; what is in it has its own."""
    for fact in item.record.facts:
        if fact.linked and fact.codec is PROSE:
            yield cast(Prose, value_of(item.value, fact.name))  # cast: as its codec says


def references(type: Type) -> Iterator[TypeName]:
    """All types that a linked type refers to, those of its members included."""
    return (use.name for use in uses(type))


@dataclass(frozen=True, slots=True)
class Use:
    """A reference of a linked type to another.

    Attributes:
        name: The type that is referred to.
        item: The record that does.
        fact: Which of its facts; ``type`` of a fault that is raised, too.
        sources: Where the member that refers, or else the type, is stated; empty in what no document states.
    """

    name: TypeName
    item: Item
    fact: str
    sources: tuple[Place, ...]


def uses(type: Type) -> Iterator[Use]:
    """All references of a linked type to others, those of its members included."""
    sources = type.sources
    for item in items(type):
        if "sources" in item.record.schema:  # cast: as the records declare
            sources = cast("tuple[Place, ...]", many_of(item.value, "sources")) or type.sources
        if item.record is RAISE:
            yield Use(_name(value_of(item.value, "type")), item, "type", sources)
        for fact in item.record.facts:
            if fact.linked and fact.codec in HAS_REFERENCES:
                found = value_of(item.value, fact.name)
                if isinstance(found, TypeName):
                    yield Use(found, item, fact.name, sources)


def stated_references(statement: TypeStatement) -> Iterator[Stated[TypeName]]:
    """All references to types in a statement, each with its place."""
    for item in items(statement, linked=False):
        if item.record is RAISE:
            place = value_of(item.value, "place")
            assert isinstance(place, Place)  # as its class declares
            yield Stated(_name(value_of(item.value, "type")), place)
        for fact in item.record.facts:
            stated = stated_of(item.value, fact.name) if fact.codec in HAS_REFERENCES else None
            if stated is not None and not isinstance(stated.value, Primitive):
                yield Stated(_name(stated.value), stated.place)


def stated_versions(statement: TypeStatement) -> Iterator[tuple[Target, VersionRef]]:
    """What is stated to have come with which version, of a type and of all that is in it."""
    for item in items(statement, linked=False):
        for fact in item.record.facts:
            stated = stated_of(item.value, fact.name) if fact.codec is VERSION else None
            if stated is not None:
                yield item.target, cast(VersionRef, stated.value)  # cast: as its codec says


def _name(value: object) -> TypeName:
    assert isinstance(value, TypeName)  # as the classes of the records declare
    return value
