"""Finding what a facts entry is about, and asking it there as the first of all sources."""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping
from dataclasses import replace
from typing import TypeVar, cast

from codegen.ir.facts import FactEntry
from codegen.ir.forms import FACTS_FILES
from codegen.ir.names import TypeName
from codegen.ir.place import Place, Stated
from codegen.ir.records import METHOD, PARAMETER, PROPERTY, RETURNS, TYPE, Record, statement_of
from codegen.ir.statements import MethodStatement, RaiseStatement, ReturnStatement, TypeStatement
from codegen.link.choose import Said
from codegen.link.draft import MergedType
from codegen.link.match_methods import find_method
from codegen.link.tasks import is_misnamed
from codegen.link.weigh import Overruled, weigh

T = TypeVar("T")


class NoMatchError(Exception):
    """What an entry names that is not there."""


class WrongFactError(Exception):
    """Why an entry cannot be used, in a sentence."""


def apply_entry(
    fact: FactEntry, types: dict[TypeName, MergedType], ordered: Container[TypeName] = ()
) -> Overruled:
    """Correct the type that an entry is about, and tell what that changed.

    Args:
        fact: The entry.
        types: The types by name, where the corrected one takes its place.
        ordered: The enums whose documents have their values in order.

    Raises:
        NoMatchError: If it is about something that is not there.
        WrongFactError: If it sets what cannot be set there.
    """
    merged = types.get(fact.target.type)
    if merged is None:
        raise NoMatchError("no source documents this type")
    overruled = Overruled()
    if fact.target.member is None:
        statement = _corrected(TYPE, merged.statement, fact, overruled)
        types[fact.target.type] = replace(merged, statement=_ordered(statement, fact, ordered, overruled))
    else:
        types[fact.target.type] = _with_member(merged, fact, fact.target.member, overruled)
    return overruled


def _corrected(record: Record, item: T, fact: FactEntry, overruled: Overruled) -> T:
    """What documents state, with what the entry states of the same thing."""
    for name in fact.values.names:
        if name not in record.settable:
            parts = "; use 'parameter' or 'returns'" if record is METHOD else ""
            raise WrongFactError(f"'{name}' cannot be set on a {record.name}{parts}")
    facts = {
        name: Stated(codec.to_stated(fact.values.get(name)), fact.place)
        for name, codec in record.settable.items()
        if name not in record.beside and fact.values.get(name) is not None
    }
    entry = statement_of(record, fact.target.parameter or fact.target.member, fact.place, facts)
    return weigh(record, item, Said(FACTS_FILES, entry), overruled)


def _with_member(merged: MergedType, fact: FactEntry, member: str, overruled: Overruled) -> MergedType:
    """The type with one member corrected; methods may be named with or without the suffix of tasks."""
    statement = merged.statement
    names = [item.name for item in statement.properties]
    if member in names and not fact.target.parameter and not fact.target.returns:
        properties = _at(
            statement.properties,
            names.index(member),
            lambda item: _corrected(PROPERTY, item, fact, overruled),
        )
        return replace(merged, statement=replace(statement, properties=properties))
    index = find_method(statement.methods, member)
    if index is None:
        raise NoMatchError(f"the type has no {'method' if member in names else 'member'} '{member}'")
    return _with_method(merged, index, fact, overruled)


def _with_method(merged: MergedType, index: int, fact: FactEntry, overruled: Overruled) -> MergedType:
    """The type with a method corrected, or its return, or one of its parameters."""
    method = merged.statement.methods[index]
    if fact.target.returns:
        old = method.returns or ReturnStatement(fact.place)
        new = replace(method, returns=_corrected(RETURNS, old, fact, overruled))
    elif fact.target.parameter:
        names = [parameter.name for parameter in method.parameters]
        if fact.target.parameter not in names:
            raise NoMatchError(f"the method has no parameter '{fact.target.parameter}'")
        position = names.index(fact.target.parameter)
        parameters = _at(
            method.parameters, position, lambda item: _corrected(PARAMETER, item, fact, overruled)
        )
        new = replace(method, parameters=parameters)
    else:
        new = _corrected(METHOD, method, fact, overruled)
        new = _renamed(_raising(new, fact, overruled), fact, overruled)
    methods = _at(merged.statement.methods, index, lambda _: new)
    return MergedType(
        replace(merged.statement, methods=methods),
        merged.sources,
        renamed(merged.member_sources, method.name, new.name),
    )


def _ordered(
    statement: TypeStatement, fact: FactEntry, ordered: Container[TypeName], overruled: Overruled
) -> TypeStatement:
    """The enum with its values in the order that the entry has; those that it does not name come last."""
    order = cast("tuple[str, ...] | None", fact.values.get("order"))  # cast: as its codec says
    if order is None:
        return statement
    before = tuple(value.name for value in statement.values)
    if lacking := [name for name in order if name not in before]:
        if not fact.releases:
            raise NoMatchError(f"the type has no value '{lacking[0]}'")
        order = tuple(name for name in order if name in before)
    after = (*order, *(name for name in before if name not in order))
    if statement.name not in ordered:
        overruled.changed = True  # documents of this form say nothing of it
    elif before != after:
        overruled.over("order", Stated(before, statement.place))
    values = {value.name: value for value in statement.values}
    return replace(statement, values=tuple(values[name] for name in after))


def _renamed(method: MethodStatement, fact: FactEntry, overruled: Overruled) -> MethodStatement:
    """The method under the wire name that the entry sets."""
    name = fact.values.get("wire_name")
    if name == method.name and is_misnamed(method):
        overruled.changed = True  # a rule would say otherwise
    if name is None or name == method.name:
        return method
    overruled.over("method.wire_name", Stated(method.name, method.place))
    return replace(method, name=str(name))


def _raising(method: MethodStatement, fact: FactEntry, overruled: Overruled) -> MethodStatement:
    """The method with the faults that the entry lists; those that documents state keep what these say."""
    types = cast("tuple[TypeName, ...] | None", fact.values.get("raises"))  # cast: as its codec says
    before = {each.type for each in method.raises}
    if types is None or before == {*types}:
        return method
    overruled.over(
        "method.raises",
        None if before <= {*types} else Stated(tuple(sorted(before)), method.place),
    )
    kept = tuple(each for each in method.raises if each.type in types)
    added = tuple(RaiseStatement(type, fact.place) for type in types if type not in before)
    return replace(method, raises=(*kept, *added))


def renamed(sources: Mapping[str, tuple[Place, ...]], old: str, new: str) -> Mapping[str, tuple[Place, ...]]:
    """The sources of members, after one of them got another name."""
    return {new if name == old else name: places for name, places in sources.items()}


def _at(items: tuple[T, ...], index: int, change: Callable[[T], T]) -> tuple[T, ...]:
    return (*items[:index], change(items[index]), *items[index + 1 :])
