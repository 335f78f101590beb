"""Reading the IR back from its JSON."""

from __future__ import annotations

import json
from typing import TypeVar, cast

from codegen.ir.dynamic import made
from codegen.ir.model import Api, Opaque, Type, Version
from codegen.ir.names import Kind, TypeName
from codegen.ir.place import Place
from codegen.ir.records import TYPE, Record
from codegen.ir.schema import FORMAT, VERSION, Json

R = TypeVar("R")


class UnknownFormatError(ValueError):
    """The text is not an IR of the version that this program reads."""


def from_json(text: str) -> Api:
    """The API whose text this is.

    Raises:
        UnknownFormatError: If the text is of another format, of another version of it, or against its schema.
        ValueError: If the text is not JSON.
    """
    return from_document(json.loads(text))


def from_document(document: Json) -> Api:
    """The API whose JSON this is, already taken apart.

    Raises:
        UnknownFormatError: If it is of another format, of another version of it, or against its schema.
    """
    try:
        return _api(document)
    except (KeyError, TypeError, AttributeError) as error:
        raise UnknownFormatError(f"not as the schema says: {error!r}") from error


def _api(document: Json) -> Api:
    """The API of a document that fits the schema; types are sorted, whatever order the file has."""
    if (document.get("format"), document.get("version")) != (FORMAT, VERSION):
        raise UnknownFormatError(f"not the format {FORMAT}, version {VERSION}")
    versions = tuple(
        Version(v["id"], v["name"], v["number"], v["namespace"], listed=v["number"] is not None)
        for v in document["versions"]
    )
    opaque = tuple(
        Opaque(
            TypeName.parse(item["name"]),
            Kind(item["kind"]) if item["kind"] else None,
            _place(item["first_use"]),
            # Files of earlier releases lack these.
            TypeName.parse(item["base"]) if item.get("base") else None,
            item.get("wire_name"),
        )
        for item in document["opaque"]
    )
    types = tuple(cast(Type, _record(TYPE, item)) for item in document["types"])
    return Api(
        versions, tuple(sorted(types, key=lambda t: t.name)), tuple(sorted(opaque, key=lambda o: o.name))
    )


def _record(record: Record, item: Json) -> object:
    """A record from JSON; facts that came later may be missing from files of earlier releases."""
    values: dict[str, object] = {name: _held(name, item[name], record) for name in record.schema}
    for fact in record.facts:
        if fact.linked:
            found = item.get(fact.name) if fact.later else item[fact.name]
            missing = fact.later and found is None
            values[fact.name] = (
                fact.codec.unstated if missing else None if found is None else fact.codec.from_json(found)
            )
            if fact.inherits:
                values[f"{fact.name}_stated"] = item[f"{fact.name}_stated"]
    for part in record.parts:
        found = item[part.of_linked]
        values[part.of_linked] = (
            _record(part.record, found)
            if part.single
            else tuple(_record(part.record, each) for each in found)
        )
    return made(record.linked, values)


def _held(name: str, value: object, record: Record) -> object:
    """What is in a record beside facts: its name, its sources, whether it is whole."""
    if name == "sources":
        return tuple(map(_place, cast("list[Json]", value)))  # cast: as the schema says
    schema = record.schema[name]
    return TypeName.parse(cast(str, value)) if str(schema.get("$ref")).endswith("type_name") else value


def _place(item: Json) -> Place:
    return Place(item["path"], item["line"])
