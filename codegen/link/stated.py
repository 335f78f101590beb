"""A linked API as statements, so that documents can be merged with what is known without them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import cast

from codegen.ir.codec import PROSE
from codegen.ir.dynamic import made, many_of, value_of
from codegen.ir.forms import Form
from codegen.ir.model import Type
from codegen.ir.place import Place, Stated
from codegen.ir.records import TYPE, Record, RecordPart
from codegen.ir.statements import TypeStatement
from codegen.link.draft import MergedType


def as_merged(type_: Type, form: Form) -> MergedType:
    """A linked type as merging would have made it of a document that states all that it holds.

    Args:
        type_: The type.
        form: What is stated to be its form.
    """
    place = _place(type_.sources, Place(str(type_.name)))
    statement = cast(TypeStatement, _statement(TYPE, type_, place, {"form": form}))  # cast: by its record
    properties = {prop.name: prop.sources for prop in type_.properties}
    methods = {method.name: method.sources for method in type_.methods}
    return MergedType(statement, type_.sources, {**properties, **methods})


def _statement(
    record: Record, item: object, place: Place, more: Mapping[str, object] | None = None
) -> object:
    """What a linked record holds, as stated at one place; what it has of its owner is not stated."""
    values: dict[str, object] = {name: value_of(item, name) for name in record.schema if name != "sources"}
    if "sources" in record.schema:
        place = _place(cast("Sequence[Place]", value_of(item, "sources")), place)  # cast: by its schema
    for fact in record.facts:
        value = value_of(item, fact.name) if fact.linked else None
        own = not fact.inherits or value_of(item, f"{fact.name}_stated") is True
        if own and value is not None and not (fact.codec is PROSE and not value):
            values[fact.name] = Stated(fact.codec.to_stated(value), place)
    for part in record.parts:
        values[part.name] = _parts(part, item, place)
    return made(record.statement, {**values, "place": place, **(more or {})})


def _parts(part: RecordPart, item: object, place: Place) -> object:
    found = tuple(_statement(part.record, each, place) for each in many_of(item, part.of_linked))
    return found[0] if part.single else found


def _place(sources: Sequence[Place], otherwise: Place) -> Place:
    return min(sources, default=otherwise)
