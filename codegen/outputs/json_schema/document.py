"""The schema as a whole: one file, since most types lead to all others."""

from __future__ import annotations

import json

from codegen.ir.hierarchy import Hierarchy
from codegen.ir.model import Api, Type
from codegen.ir.names import Kind
from codegen.ir.schema import Json
from codegen.outputs.json_schema import anything, definitions, names
from codegen.outputs.json_schema.values import ValueSchemas, one_of, reference_to

FILE = "schema.json"
_HEADER = (
    "Generated from the API reference; do not edit. To regenerate it, run: codegen generate --as json-schema"
)


def schema_files(api: Api) -> dict[str, str]:
    """The files of the output.

    Args:
        api: The linked API.

    Returns:
        The schema, by its path.
    """
    return {FILE: json.dumps(schema(api), indent=2, ensure_ascii=False) + "\n"}


def schema(api: Api) -> Json:
    """A JSON Schema of any data object or fault of an API, with a definition of each type.

    Args:
        api: The linked API.
    """
    hierarchy = Hierarchy(api)
    values = ValueSchemas(hierarchy)
    found = anything.definitions(hierarchy, values)
    for type_ in api.types:
        found |= _of_type(hierarchy, values, type_)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$comment": _HEADER,
        "title": "Data objects, faults and enums of the API",
        "description": "Any data object or fault; $defs has each type by its _typeName.",
        **reference_to(names.ANY_OBJECT),
        "$defs": dict(sorted(found.items())),
    }


def _of_type(hierarchy: Hierarchy, values: ValueSchemas, type_: Type) -> dict[str, Json]:
    """The definitions of a type; managed objects have none, as nothing but references to them travels."""
    name = values.names[type_.name]
    if type_.kind is Kind.MANAGED:
        return {}
    if type_.kind is Kind.ENUM:
        return {name: definitions.enum(type_)}
    found = {name: definitions.record(hierarchy, values, type_)}
    extensions = values.exact_by_name(hierarchy.extensions(type_))
    if extensions:
        found[names.or_subtype(name)] = one_of({name: values.exact(type_.name), **extensions})
    return found
