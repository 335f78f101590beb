"""Finding what a facts entry is about, and correcting it there."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TypeVar

from codegen.ir.facts import Fact
from codegen.ir.names import TypeName
from codegen.ir.place import Place
from codegen.ir.statements import ReturnStatement
from codegen.link.apply_fact import (
    Kept,
    correct_method,
    correct_parameter,
    correct_property,
    correct_returns,
    correct_type,
)
from codegen.link.draft import MergedType
from codegen.link.match_methods import stem

T = TypeVar("T")


class NoMatch(Exception):
    """What an entry names that is not there."""


def apply_entry(fact: Fact, types: dict[TypeName, MergedType]) -> Kept:
    """Correct the type that an entry is about, and tell what that changed.

    Raises:
        NoMatch: If it is about something that is not there.
        WrongFact: If it sets what cannot be set there.
    """
    merged = types.get(fact.target.type)
    if merged is None:
        raise NoMatch("no source documents this type")
    kept = Kept(fact.place)
    if fact.target.member is None:
        statement = correct_type(merged.statement, fact.values, kept)
        types[fact.target.type] = replace(merged, statement=statement)
    else:
        types[fact.target.type] = _with_member(merged, fact, fact.target.member, kept)
    return kept


def _with_member(merged: MergedType, fact: Fact, member: str, kept: Kept) -> MergedType:
    statement = merged.statement
    names = [item.name for item in statement.properties]
    if member in names and not fact.target.parameter and not fact.target.returns:
        properties = _at(
            statement.properties, names.index(member), lambda p: correct_property(p, fact.values, kept)
        )
        return replace(merged, statement=replace(statement, properties=properties))
    methods = [item.name for item in statement.methods]
    if member not in methods:
        methods = [stem(name) for name in methods]
    if member not in methods and stem(member) not in methods:
        raise NoMatch(f"the type has no {'method' if member in names else 'member'} `{member}`")
    index = methods.index(member if member in methods else stem(member))
    return _with_method(merged, index, fact, kept)


def _with_method(merged: MergedType, index: int, fact: Fact, kept: Kept) -> MergedType:
    method = merged.statement.methods[index]
    if fact.target.returns:
        old = method.returns or ReturnStatement(fact.place)
        new = replace(method, returns=correct_returns(old, fact.values, kept))
    elif fact.target.parameter:
        names = [parameter.name for parameter in method.parameters]
        if fact.target.parameter not in names:
            raise NoMatch(f"the method has no parameter `{fact.target.parameter}`")
        position = names.index(fact.target.parameter)
        parameters = _at(method.parameters, position, lambda p: correct_parameter(p, fact.values, kept))
        new = replace(method, parameters=parameters)
    else:
        new = correct_method(method, fact.values, kept)
    methods = _at(merged.statement.methods, index, lambda _: new)
    return MergedType(
        replace(merged.statement, methods=methods),
        merged.sources,
        renamed(merged.member_sources, method.name, new.name),
    )


def renamed(sources: Mapping[str, tuple[Place, ...]], old: str, new: str) -> Mapping[str, tuple[Place, ...]]:
    """The sources of members, after one of them got another name."""
    return {new if name == old else name: places for name, places in sources.items()}


def _at(items: tuple[T, ...], index: int, change: Callable[[T], T]) -> tuple[T, ...]:
    return (*items[:index], change(items[index]), *items[index + 1 :])
