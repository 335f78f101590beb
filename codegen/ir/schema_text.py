"""The text of ``schema.json``: the definitions of records come from the declarations of their facts."""

from __future__ import annotations

import json

from codegen.ir.codec import TYPE_NAME, WIRE_NAME
from codegen.ir.names import IDENTIFIER, VALUE_NAME, Kind, Primitive
from codegen.ir.records import METHOD, PARAMETER, PROPERTY, RAISE, RETURNS, TYPE, VALUE, Record
from codegen.ir.schema import FORMAT, VERSION, Json

_TEXT: Json = {"type": "string"}
_TEXT_OR_NULL: Json = {"type": ["string", "null"]}
_KINDS = [kind.value for kind in Kind]


def schema_text() -> str:
    """The JSON Schema as it is checked in."""
    document: Json = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:{FORMAT}:{VERSION}",
        "title": f"{FORMAT}, version {VERSION}",
        "description": "A linked API. null means that no source states the fact; "
        "docs/ir.md explains every field.",
        **_object(
            {
                "format": {"const": FORMAT},
                "version": {"const": VERSION},
                "versions": {
                    **_list("version"),
                    "minItems": 1,
                    "description": "Oldest first; those that no table lists come last.",
                },
                "types": {**_list("type"), "description": "Sorted by name."},
                "opaque": {
                    **_list("opaque"),
                    "description": "Types that are referred to but not described, sorted by name.",
                },
            }
        ),
        "$defs": {**_values(), **{record.name: _record(record) for record in _ORDER}, "opaque": _OPAQUE},
    }
    document["$defs"]["type"]["allOf"] = _members_by_kind()
    return json.dumps(document, indent=2) + "\n"


_ORDER = (PROPERTY, PARAMETER, RETURNS, RAISE, METHOD, VALUE, TYPE)


LATER: Json = {"$comment": "Files of earlier releases lack it."}
"""What a field has in the schema that may be missing when a file is read."""


def _object(properties: Json) -> Json:
    return {
        "type": "object",
        "additionalProperties": False,
        "required": sorted(properties),
        "properties": properties,
    }


def _list(name: str) -> Json:
    return {"type": "array", "items": _ref(name)}


def _ref(name: str) -> Json:
    return {"$ref": f"#/$defs/{name}"}


def _record(record: Record) -> Json:
    """The definition of a record: what it has beside facts, its facts, and what it holds."""
    properties: Json = {name: dict(schema) for name, schema in record.schema.items()}
    for fact in record.facts:
        if fact.linked:
            properties[fact.name] = {**fact.codec.schema, "description": fact.about}
            if fact.later:
                properties[fact.name] |= LATER
            if fact.inherits:
                properties[f"{fact.name}_stated"] = {"type": "boolean"}
    for part in record.parts:
        properties[part.of_linked] = _ref(part.record.name) if part.single else _list(part.record.name)
    return _object(properties)


_OPAQUE = _object(
    {
        "name": _ref("type_name"),
        "kind": {"enum": [*_KINDS, None]},
        "first_use": _ref("place"),
        "base": {
            **TYPE_NAME.schema,
            "description": "The type that it extends, where that is known.",
            **LATER,
        },
        "wire_name": {
            **WIRE_NAME.schema,
            "description": "Its name on the wire, where that is known.",
            **LATER,
        },
    }
)


def _values() -> Json:
    """What fields of records hold."""
    return {
        "name": {"type": "string", "pattern": f"^{IDENTIFIER}$"},
        "type_name": {"type": "string", "pattern": rf"^{IDENTIFIER}(\.{IDENTIFIER})+$"},
        "value_name": {"type": "string", "pattern": f"^{VALUE_NAME}$"},
        "type_expr": {
            "description": "A primitive, the dotted name of a type, or null.",
            "anyOf": [
                {"enum": [primitive.value for primitive in Primitive]},
                _ref("type_name"),
                {"type": "null"},
            ],
        },
        "version_id": {
            "type": "string",
            "minLength": 1,
            "description": "The id of an entry of versions.",
        },
        "prose": {"type": "string", "description": "CommonMark; empty where nothing is said."},
        "deprecated": {
            "type": ["boolean", "string", "null"],
            "description": "true, false, the words that say so, or null.",
        },
        "place": {
            "description": "Where something is stated; line 0 means the whole document.",
            **_object({"path": _TEXT, "line": {"type": "integer", "minimum": 0}}),
        },
        "version": _object(
            {
                "id": {"type": "string", "minLength": 1},
                "name": _TEXT,
                "number": {**_TEXT_OR_NULL, "description": "null where no table lists the version."},
                "namespace": _TEXT_OR_NULL,
            }
        ),
    }


def _members_by_kind() -> list[Json]:
    """Which members types of a kind cannot have."""

    def none(*names: str) -> Json:
        return {name: {"maxItems": 0} for name in names}

    def of(kind: Kind) -> Json:
        return {"properties": {"kind": {"const": kind.value}}}

    return [
        {"if": of(Kind.MANAGED), "else": {"properties": none("methods")}},
        {
            "if": of(Kind.ENUM),
            "then": {"properties": {**none("properties"), "base": {"type": "null"}}},
            "else": {"properties": none("values")},
        },
    ]
