"""The way out: give every fact that nothing states its default, and leave places behind."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TypeVar

from codegen.ir.model import (
    FIRST_VERSION,
    Api,
    Method,
    Parameter,
    Property,
    Raise,
    Returns,
    Type,
    Value,
)
from codegen.ir.names import Kind
from codegen.ir.place import Place, Stated
from codegen.ir.prose import Prose
from codegen.ir.statements import (
    MethodStatement,
    ParameterStatement,
    PropertyStatement,
    ReturnStatement,
    VersionRef,
)
from codegen.link.draft import Draft, MergedType

T = TypeVar("T")


def build(draft: Draft) -> Api:
    """The linked API. Without a stated version a type is of the first, and what it holds is of its own."""
    opaque = tuple(replace(each, first_use=each.first_use.whole_line()) for each in draft.opaque)
    return Api(draft.versions, tuple(_type(merged) for merged in draft.types), opaque)


def _type(merged: MergedType) -> Type:
    statement = merged.statement
    since = _since(statement.since, FIRST_VERSION)
    sources = merged.member_sources
    return Type(
        name=statement.name,
        kind=_value(statement.kind) or Kind.DATA,
        base=_value(statement.base),
        since=since,
        since_stated=statement.since is not None,
        deprecated=_value(statement.deprecated),
        wire_name=_value(statement.wire_name),
        description=_prose(statement.description),
        sources=_lines(merged.sources),
        properties=tuple(_property(p, since, sources.get(p.name, ())) for p in statement.properties),
        methods=tuple(_method(m, since, sources.get(m.name, ())) for m in statement.methods),
        values=tuple(Value(v.name, _prose(v.description)) for v in statement.values),
    )


def _lines(places: Iterable[Place]) -> tuple[Place, ...]:
    return tuple(sorted({place.whole_line() for place in places}))


def _property(item: PropertyStatement, since: str, sources: tuple[Place, ...]) -> Property:
    return Property(
        name=item.name,
        type=_value(item.type),
        array=_value(item.array),
        optional=_value(item.optional),
        since=_since(item.since, since),
        since_stated=item.since is not None,
        privilege=_value(item.privilege),
        deprecated=_value(item.deprecated),
        description=_prose(item.description),
        sources=_lines(sources),
    )


def _method(item: MethodStatement, since: str, sources: tuple[Place, ...]) -> Method:
    since = _since(item.since, since)
    return Method(
        name=item.name,
        since=since,
        since_stated=item.since is not None,
        privilege=_value(item.privilege),
        deprecated=_value(item.deprecated),
        description=_prose(item.description),
        sources=_lines(sources),
        parameters_complete=item.parameters_complete,
        parameters=tuple(_parameter(parameter, since) for parameter in item.parameters),
        returns=_returns(item.returns),
        faults=tuple(Raise(r.type, _prose(r.description)) for r in item.raises),
        short_name=_value(item.short_name),
    )


def _parameter(item: ParameterStatement, since: str) -> Parameter:
    return Parameter(
        name=item.name,
        type=_value(item.type),
        array=_value(item.array),
        optional=_value(item.optional),
        since=_since(item.since, since),
        since_stated=item.since is not None,
        description=_prose(item.description),
    )


def _returns(item: ReturnStatement | None) -> Returns:
    if item is None:
        return Returns(None, None, None, None, None, ())
    return Returns(
        type=_value(item.type),
        array=_value(item.array),
        optional=_value(item.optional),
        task_result=_value(item.task_result),
        task_result_array=_value(item.task_result_array),
        description=_prose(item.description),
    )


def _since(stated: Stated[VersionRef] | None, default: str) -> str:
    return (stated.value.id if stated else None) or default


def _value(stated: Stated[T] | None) -> T | None:
    return stated.value if stated else None


def _prose(stated: Stated[Prose] | None) -> Prose:
    return stated.value if stated else ()
