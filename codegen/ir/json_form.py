"""The IR as JSON, and back; ``docs/ir.md`` says what the fields mean, ``schema.json`` what they may hold."""

from __future__ import annotations

import json

from codegen.ir.commonmark import to_commonmark
from codegen.ir.json_reader import UnknownFormat, from_document, from_json
from codegen.ir.model import Api, Deprecated, Method, Parameter, Property, Type, Value
from codegen.ir.names import TypeExpr
from codegen.ir.place import Place
from codegen.ir.schema import FORMAT, VERSION, Json

__all__ = ["UnknownFormat", "as_object", "from_document", "from_json", "to_json"]


def to_json(api: Api) -> str:
    """The IR as text: keys sorted, types sorted by name, a line break at the end."""
    document = {
        "format": FORMAT,
        "version": VERSION,
        "versions": [
            {"id": v.id, "name": v.name, "number": v.number, "namespace": v.namespace} for v in api.versions
        ],
        "types": [_type(type) for type in sorted(api.types, key=lambda type: str(type.name))],
        "opaque": [
            {
                "name": str(item.name),
                "kind": str(item.kind) if item.kind else None,
                "first_use": _place(item.first_use),
            }
            for item in sorted(api.opaque, key=lambda item: str(item.name))
        ],
    }
    return json.dumps(document, indent=2, sort_keys=True, ensure_ascii=False) + "\n"


def as_object(item: Type | Method | Property | Value) -> Json:
    """One type or member as it stands in the JSON of its API."""
    if isinstance(item, Type):
        return _type(item)
    if isinstance(item, Method):
        return _method(item)
    return _property(item) if isinstance(item, Property) else _value(item)


def _type(type: Type) -> Json:
    return {
        "name": str(type.name),
        "kind": str(type.kind),
        "base": _name(type.base),
        "since": type.since,
        "since_stated": type.since_stated,
        "deprecated": _deprecated(type.deprecated),
        "wire_name": type.wire_name,
        "description": to_commonmark(type.description),
        "sources": [_place(place) for place in type.sources],
        "properties": [_property(item) for item in type.properties],
        "methods": [_method(item) for item in type.methods],
        "values": [_value(value) for value in type.values],
    }


def _property(item: Property) -> Json:
    return {
        **_variable(item),
        "privilege": item.privilege,
        "deprecated": _deprecated(item.deprecated),
        "sources": [_place(place) for place in item.sources],
    }


def _value(item: Value) -> Json:
    return {"name": item.name, "description": to_commonmark(item.description)}


def _variable(item: Property | Parameter) -> Json:
    return {
        "name": item.name,
        "type": _name(item.type),
        "array": item.array,
        "optional": item.optional,
        "since": item.since,
        "since_stated": item.since_stated,
        "description": to_commonmark(item.description),
    }


def _method(item: Method) -> Json:
    return {
        "name": item.name,
        "short_name": item.short_name,
        "since": item.since,
        "since_stated": item.since_stated,
        "privilege": item.privilege,
        "deprecated": _deprecated(item.deprecated),
        "description": to_commonmark(item.description),
        "sources": [_place(place) for place in item.sources],
        "parameters_complete": item.parameters_complete,
        "parameters": [_variable(parameter) for parameter in item.parameters],
        "returns": {
            "type": _name(item.returns.type),
            "array": item.returns.array,
            "optional": item.returns.optional,
            "task_result": _name(item.returns.task_result),
            "task_result_array": item.returns.task_result_array,
            "description": to_commonmark(item.returns.description),
        },
        "faults": [
            {"type": str(fault.type), "description": to_commonmark(fault.description)}
            for fault in item.faults
        ],
    }


def _name(expr: TypeExpr | None) -> str | None:
    return None if expr is None else str(expr)


def _deprecated(value: Deprecated) -> bool | str | None:
    return value if value is None or isinstance(value, bool) else to_commonmark(value)


def _place(place: Place) -> Json:
    return {"path": place.path, "line": place.line}
