"""The definitions of documented types."""

from __future__ import annotations

from codegen.ir.commonmark import to_commonmark
from codegen.ir.hierarchy import Hierarchy
from codegen.ir.model import Deprecated, Property, Type
from codegen.ir.names import Kind
from codegen.ir.prose import Prose
from codegen.ir.schema import Json
from codegen.outputs.json_schema.values import ValueSchemas, closed

_MESSAGE: Json = {"type": "string", "description": "The server's message."}


def enum(type_: Type) -> Json:
    """The definition of an enum."""
    said = {value.name: to_commonmark(value.description) for value in type_.values if value.description}
    schema = {**_about_type(type_), "type": "string"}
    if type_.values:
        schema["enum"] = [value.name for value in type_.values]
    return {**schema, "x-values": said} if said else schema


def record(hierarchy: Hierarchy, values: ValueSchemas, type_: Type) -> Json:
    """The definition of a data object or fault, with what it has from the types that it extends."""
    members = [*hierarchy.inherited(type_), *((type_, prop) for prop in type_.properties)]
    # Faults have a message of their own wherever nothing is wrapped around them that has it.
    properties: dict[str, Json] = {"msg": dict(_MESSAGE)} if type_.kind is Kind.FAULT else {}
    properties |= {prop.name: _property(values, owner, prop) for owner, prop in members}
    required = tuple(prop.name for _, prop in members if prop.optional is False)
    schema = {**_about_type(type_), **closed(values.names[type_.name], properties, required)}
    if not _is_known_whole(hierarchy, type_):
        del schema["additionalProperties"]
    return schema


def _is_known_whole(hierarchy: Hierarchy, type_: Type) -> bool:
    """Whether all types are documented that a type extends, so that there are no other properties."""
    *_, last = (type_, *hierarchy.bases(type_))
    return last.base is None


def _property(values: ValueSchemas, owner: Type, prop: Property) -> Json:
    schema = {**values.value(prop.type, prop.array), **_about(prop.description, prop.deprecated)}
    if prop.since != owner.since:
        schema["x-since"] = prop.since
    if prop.privilege:
        schema["x-privilege"] = prop.privilege
    return schema


def _about_type(type_: Type) -> Json:
    about = {"title": str(type_.name), **_about(type_.description, type_.deprecated)}
    return {**about, "x-since": type_.since}


def _about(description: Prose, deprecated: Deprecated) -> Json:
    """What is said of a type or property; the words that deprecate it are part of its description."""
    why = to_commonmark(deprecated) if isinstance(deprecated, tuple) else ""
    text = "\n\n".join(filter(None, [to_commonmark(description), why and f"Deprecated: {why}"]))
    about: Json = {"description": text} if text else {}
    return {**about, "deprecated": True} if deprecated else about
