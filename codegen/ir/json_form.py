"""The IR as JSON, and back; ``docs/ir.md`` says what the fields mean, ``schema.json`` what they may hold."""

from __future__ import annotations

import json
from typing import cast

from codegen.ir.dynamic import many_of, value_of
from codegen.ir.json_reader import UnknownFormatError, from_document, from_json
from codegen.ir.model import Api, Method, Property, Type, Value
from codegen.ir.names import TypeName
from codegen.ir.place import Place
from codegen.ir.records import TYPE, Record, record_of
from codegen.ir.schema import FORMAT, VERSION, Json

__all__ = ["UnknownFormatError", "as_object", "from_document", "from_json", "to_json"]


def to_json(api: Api) -> str:
    """The IR as text: keys sorted, types sorted by name, a line break at the end."""
    document = {
        "format": FORMAT,
        "version": VERSION,
        "versions": [
            {"id": v.id, "name": v.name, "number": v.number, "namespace": v.namespace} for v in api.versions
        ],
        "types": [_record(TYPE, type) for type in sorted(api.types, key=lambda type: str(type.name))],
        "opaque": [
            {
                "name": str(item.name),
                "kind": str(item.kind) if item.kind else None,
                "first_use": _place(item.first_use),
                "base": str(item.base) if item.base else None,
                "wire_name": item.wire_name,
            }
            for item in sorted(api.opaque, key=lambda item: str(item.name))
        ],
    }
    return json.dumps(document, indent=2, sort_keys=True, ensure_ascii=False) + "\n"


def as_object(item: Type | Method | Property | Value) -> Json:
    """One type or member as it stands in the JSON of its API."""
    return _record(record_of(item), item)


def _record(record: Record, item: object) -> Json:
    """A record as JSON: what has no fact first, then facts, sources, and the records within it."""
    written: Json = {name: _held(value_of(item, name)) for name in record.schema if name != "sources"}
    for fact in record.facts:
        if fact.linked:
            value = value_of(item, fact.name)
            written[fact.name] = None if value is None else fact.codec.to_json(value)
            if fact.inherits:
                written[f"{fact.name}_stated"] = value_of(item, f"{fact.name}_stated")
    if "sources" in record.schema:
        places = cast("tuple[Place, ...]", many_of(item, "sources"))  # cast: as the records declare
        written["sources"] = [_place(place) for place in places]
    for part in record.parts:
        found = [_record(part.record, each) for each in many_of(item, part.of_linked)]
        written[part.of_linked] = found[0] if part.single else found
    return written


def _held(value: object) -> object:
    return str(value) if isinstance(value, TypeName) else value


def _place(place: Place) -> Json:
    return {"path": place.path, "line": place.line}
