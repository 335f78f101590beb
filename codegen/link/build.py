"""The way out: give every fact that nothing states its default, and leave places behind."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import cast

from codegen.ir.dynamic import made, many_of, stated_of, value_of
from codegen.ir.model import FIRST_VERSION, Api, Type
from codegen.ir.place import Place
from codegen.ir.records import TYPE, Record, RecordPart
from codegen.link.draft import Draft, MergedType

Sources = Mapping[str, tuple[Place, ...]]


def build(draft: Draft) -> Api:
    """The linked API. Without a stated version a type is of the first, and what it holds is of its own."""
    opaque = tuple(replace(each, first_use=each.first_use.whole_line()) for each in draft.opaque)
    return Api(draft.versions, tuple(_type(merged) for merged in draft.types), opaque)


def _type(merged: MergedType) -> Type:
    values = _linked(TYPE, merged.statement, FIRST_VERSION, merged.member_sources)
    return cast(Type, made(TYPE.linked, {**values, "sources": _lines(merged.sources)}))


def _linked(record: Record, statement: object, owners: object, sources: Sources) -> dict[str, object]:
    """What a linked record holds; what it inherits and does not state is its owner's."""
    values: dict[str, object] = {
        name: value_of(statement, name) for name in record.schema if name != "sources"
    }
    for fact in record.facts:
        if fact.linked:
            stated = stated_of(statement, fact.name)
            unstated = owners if fact.inherits else fact.codec.unstated
            value = fact.codec.to_linked(stated.value) if stated else unstated
            values[fact.name] = value
            if fact.inherits:
                values[f"{fact.name}_stated"] = stated is not None
                values[fact.name] = owners = value or owners
    if "sources" in record.schema:
        values["sources"] = _lines(sources.get(str(value_of(statement, "name")), ()))
    for part in record.parts:
        values[part.of_linked] = _parts(part, statement, owners, sources)
    return values


def _parts(part: RecordPart, statement: object, owners: object, sources: Sources) -> object:
    """What a record holds of others; what there is one of is there, although nothing states it."""
    found = tuple(
        made(part.record.linked, _linked(part.record, each, owners, sources))
        for each in many_of(statement, part.name)
    )
    if not part.single:
        return found
    unstated = {fact.name: fact.codec.unstated for fact in part.record.facts if fact.linked}
    return found[0] if found else made(part.record.linked, unstated)


def _lines(places: Iterable[Place]) -> tuple[Place, ...]:
    return tuple(sorted({place.whole_line() for place in places}))
