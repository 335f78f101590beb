"""Reading the IR back from its JSON."""

from __future__ import annotations

import json

from codegen.ir.commonmark_reader import from_commonmark
from codegen.ir.model import (
    Api,
    Deprecated,
    Method,
    Opaque,
    Parameter,
    Property,
    Raise,
    Returns,
    Type,
    Value,
    Version,
)
from codegen.ir.names import Kind, Primitive, TypeExpr, TypeName
from codegen.ir.place import Place
from codegen.ir.schema import FORMAT, VERSION, Json

_PRIMITIVES = {primitive.value: primitive for primitive in Primitive}


class UnknownFormat(ValueError):
    """The text is not an IR of the version that this program reads."""


def from_json(text: str) -> Api:
    """The API whose text this is.

    Raises:
        UnknownFormat: If the text is of another format, of another version of it, or against its schema.
        ValueError: If the text is not JSON.
    """
    return from_document(json.loads(text))


def from_document(document: Json) -> Api:
    """The API whose JSON this is, already taken apart.

    Raises:
        UnknownFormat: If it is of another format, of another version of it, or against its schema.
    """
    try:
        return _api(document)
    except (KeyError, TypeError, AttributeError) as error:
        raise UnknownFormat(f"not as the schema says: {error!r}") from error


def _api(document: Json) -> Api:
    if (document.get("format"), document.get("version")) != (FORMAT, VERSION):
        raise UnknownFormat(f"not the format {FORMAT}, version {VERSION}")
    versions = tuple(
        Version(v["id"], v["name"], v["number"], v["namespace"], listed=v["number"] is not None)
        for v in document["versions"]
    )
    opaque = tuple(
        Opaque(
            TypeName.parse(item["name"]),
            Kind(item["kind"]) if item["kind"] else None,
            _read_place(item["first_use"]),
        )
        for item in document["opaque"]
    )
    types = tuple(_read_type(item) for item in document["types"])
    return Api(
        versions, tuple(sorted(types, key=lambda t: t.name)), tuple(sorted(opaque, key=lambda o: o.name))
    )


def _read_type(item: Json) -> Type:
    return Type(
        name=TypeName.parse(item["name"]),
        kind=Kind(item["kind"]),
        base=TypeName.parse(item["base"]) if item["base"] else None,
        since=item["since"],
        since_stated=item["since_stated"],
        deprecated=_read_deprecated(item["deprecated"]),
        wire_name=item["wire_name"],
        description=from_commonmark(item["description"]),
        sources=_read_places(item["sources"]),
        properties=tuple(_read_property(each) for each in item["properties"]),
        methods=tuple(_read_method(each) for each in item["methods"]),
        values=tuple(Value(v["name"], from_commonmark(v["description"])) for v in item["values"]),
    )


def _read_property(item: Json) -> Property:
    return Property(
        name=item["name"],
        type=_read_expr(item["type"]),
        array=item["array"],
        optional=item["optional"],
        since=item["since"],
        since_stated=item["since_stated"],
        privilege=item["privilege"],
        deprecated=_read_deprecated(item["deprecated"]),
        description=from_commonmark(item["description"]),
        sources=_read_places(item["sources"]),
    )


def _read_parameter(item: Json) -> Parameter:
    return Parameter(
        name=item["name"],
        type=_read_expr(item["type"]),
        array=item["array"],
        optional=item["optional"],
        since=item["since"],
        since_stated=item["since_stated"],
        description=from_commonmark(item["description"]),
    )


def _read_method(item: Json) -> Method:
    returns: Json = item["returns"]
    return Method(
        name=item["name"],
        since=item["since"],
        since_stated=item["since_stated"],
        privilege=item["privilege"],
        deprecated=_read_deprecated(item["deprecated"]),
        description=from_commonmark(item["description"]),
        sources=_read_places(item["sources"]),
        parameters_complete=item["parameters_complete"],
        parameters=tuple(_read_parameter(each) for each in item["parameters"]),
        returns=Returns(
            type=_read_expr(returns["type"]),
            array=returns["array"],
            optional=returns["optional"],
            task_result=_read_expr(returns["task_result"]),
            task_result_array=returns.get("task_result_array"),  # files of earlier releases have none
            description=from_commonmark(returns["description"]),
        ),
        faults=tuple(
            Raise(TypeName.parse(fault["type"]), from_commonmark(fault["description"]))
            for fault in item["faults"]
        ),
        short_name=item.get("short_name"),
    )


def _read_expr(text: str | None) -> TypeExpr | None:
    return None if text is None else _PRIMITIVES.get(text) or TypeName.parse(text)


def _read_deprecated(value: bool | str | None) -> Deprecated:
    return from_commonmark(value) if isinstance(value, str) else value


def _read_place(item: Json) -> Place:
    return Place(item["path"], item["line"])


def _read_places(items: list[Json]) -> tuple[Place, ...]:
    return tuple(_read_place(item) for item in items)
