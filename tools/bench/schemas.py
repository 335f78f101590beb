"""An API as the schemas that other generators read: XML Schema, JSON Schema and OpenAPI.

They say what our IR says, so that what each generator makes of them is a package of the same size.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from xml.sax.saxutils import escape, quoteattr

from codegen.ir.model import Api, Method, Parameter, Property, Type
from codegen.ir.names import Kind, Primitive, TypeExpr, TypeName
from codegen.ir.prose import Prose, words

Json = dict[str, object]

_XML = {
    Primitive.DATE_TIME: "xs:dateTime",
    Primitive.BINARY: "xs:base64Binary",
    Primitive.URI: "xs:anyURI",
    Primitive.ANY: "xs:anyType",
    Primitive.TYPE_NAME: "xs:string",
    Primitive.PROPERTY_PATH: "xs:string",
    Primitive.METHOD_NAME: "xs:string",
}
_JSON: dict[Primitive, Json] = {
    Primitive.BOOLEAN: {"type": "boolean"},
    Primitive.BYTE: {"type": "integer"},
    Primitive.SHORT: {"type": "integer"},
    Primitive.INT: {"type": "integer", "format": "int32"},
    Primitive.LONG: {"type": "integer", "format": "int64"},
    Primitive.FLOAT: {"type": "number", "format": "float"},
    Primitive.DOUBLE: {"type": "number", "format": "double"},
    Primitive.DATE_TIME: {"type": "string", "format": "date-time"},
    Primitive.BINARY: {"type": "string", "format": "byte"},
    Primitive.ANY: {},
}
_REFERENCE = "ManagedObjectReference"


class Schemas:
    """The schemas of one API."""

    def __init__(self, api: Api) -> None:
        self._api = api
        self._kinds = {type.name: type.kind for type in api.types}

    def xml(self) -> str:
        """XML Schema: a complex type each, one more for what a method is given and gives back."""
        return "\n".join(
            [
                '<?xml version="1.0" encoding="UTF-8"?>',
                '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:vim25"'
                ' targetNamespace="urn:vim25" elementFormDefault="qualified">',
                *self._xml_types(),
                "</xs:schema>",
            ]
        )

    def json(self) -> Json:
        """JSON Schema 2020-12, with every type among its definitions."""
        return {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "title": "Api",
            "type": "object",
            "$defs": self._definitions("#/$defs/"),
        }

    def openapi(self) -> Json:
        """OpenAPI 3.1, with a path for each method of a managed object."""
        paths = {
            f"/{_named(type.name)}/{{moId}}/{method.name}": {"post": self._operation(type, method)}
            for type in self._api.types
            for method in type.methods
        }
        components = {"schemas": self._definitions("#/components/schemas/")}
        info = {"title": "Virtual Infrastructure", "version": "1"}
        return {"openapi": "3.1.0", "info": info, "paths": paths, "components": components}

    def _xml_types(self) -> Iterator[str]:
        yield f'<xs:complexType name="{_REFERENCE}"><xs:simpleContent><xs:extension base="xs:string">'
        yield '<xs:attribute name="type" type="xs:string"/></xs:extension></xs:simpleContent>'
        yield "</xs:complexType>"
        for type in self._api.types:
            if type.kind is Kind.ENUM:
                yield f'<xs:simpleType name="{_named(type.name)}">{_note(type.description)}'
                yield '<xs:restriction base="xs:string">'
                for value in type.values:
                    yield f"<xs:enumeration value={quoteattr(value.name)}>{_note(value.description)}"
                    yield "</xs:enumeration>"
                yield "</xs:restriction></xs:simpleType>"
            elif type.kind is not Kind.MANAGED:
                base = _named(type.base) if type.base and type.base in self._kinds else None
                yield from self._xml_record(_named(type.name), base, type.description, type.properties)
            for method in type.methods:
                name = f"{_named(type.name)}{method.name}"
                yield from self._xml_record(name, None, method.description, method.parameters)
                result = method.returns.task_result or method.returns.type
                if result is not None and result is not Primitive.VOID:
                    element = f'<xs:element name="returnval" type="{self._xml_name(result)}"/>'
                    yield f'<xs:complexType name="{name}Response"><xs:sequence>{element}</xs:sequence>'
                    yield "</xs:complexType>"

    def _xml_record(
        self, name: str, base: str | None, description: Prose, members: Iterable[Property | Parameter]
    ) -> Iterator[str]:
        yield f'<xs:complexType name="{name}">{_note(description)}'
        if base:
            yield f'<xs:complexContent><xs:extension base="{base}">'
        yield "<xs:sequence>"
        for member in members:
            least = ' minOccurs="0"' if member.optional or member.array else ""
            most = ' maxOccurs="unbounded"' if member.array else ""
            yield f'<xs:element name="{member.name}" type="{self._xml_name(member.type)}"{least}{most}>'
            yield f"{_note(member.description)}</xs:element>"
        yield "</xs:sequence>"
        if base:
            yield "</xs:extension></xs:complexContent>"
        yield "</xs:complexType>"

    def _xml_name(self, type: TypeExpr | None) -> str:
        if isinstance(type, Primitive):
            return _XML.get(type, f"xs:{type.value}")
        if type is None or type not in self._kinds:
            return "xs:anyType"
        return _REFERENCE if self._kinds[type] is Kind.MANAGED else _named(type)

    def _definitions(self, home: str) -> Json:
        text = {"type": "string"}
        found: Json = {
            _REFERENCE: {
                "type": "object",
                "properties": {"_typeName": text, "type": text, "value": text},
                "required": ["type", "value"],
            }
        }
        for type in self._api.types:
            if type.kind is Kind.ENUM:
                values = [value.name for value in type.values]
                found[_named(type.name)] = {"type": "string", "enum": values} | _told(type.description)
            elif type.kind is not Kind.MANAGED:
                found[_named(type.name)] = self._object(type, home)
        return found

    def _object(self, type: Type, home: str) -> Json:
        own = self._record(type.properties, home) | _told(type.description)
        if type.base is None or type.base not in self._kinds:
            return own
        return {"allOf": [{"$ref": f"{home}{_named(type.base)}"}, own]}

    def _record(self, members: Iterable[Property | Parameter], home: str) -> Json:
        members = tuple(members)
        required = [member.name for member in members if not member.optional]
        properties = {
            member.name: self._value(member.type, bool(member.array), home) | _told(member.description)
            for member in members
        }
        record: Json = {"type": "object", "properties": properties}
        return record | ({"required": required} if required else {})

    def _value(self, type: TypeExpr | None, array: bool, home: str) -> Json:
        if isinstance(type, Primitive):
            item = _JSON.get(type, {"type": "string"})
        elif type is None or type not in self._kinds:
            item = {}
        else:
            name = _REFERENCE if self._kinds[type] is Kind.MANAGED else _named(type)
            item = {"$ref": f"{home}{name}"}
        return {"type": "array", "items": item} if array else dict(item)

    def _operation(self, type: Type, method: Method) -> Json:
        home = "#/components/schemas/"
        answer: Json = {"description": "what it gives back"}
        if method.returns.type not in (None, Primitive.VOID):
            shape = self._value(method.returns.type, bool(method.returns.array), home)
            answer["content"] = {"application/json": {"schema": shape}}
        body = {"application/json": {"schema": self._record(method.parameters, home)}}
        path = {"name": "moId", "in": "path", "required": True, "schema": {"type": "string"}}
        return {
            "operationId": f"{_named(type.name)}_{method.name}",
            "tags": [_named(type.name)],
            "parameters": [path],
            "requestBody": {"content": body},
            "responses": {"200": answer},
        } | _told(method.description)


def _named(name: TypeName) -> str:
    """A name that no other type has, of letters and digits."""
    return "".join(part[:1].upper() + part[1:] for part in name.parts)


def _text(prose: Prose) -> str:
    return " ".join(words(prose))


def _told(description: Prose) -> Json:
    return {"description": _text(description)} if description else {}


def _note(description: Prose) -> str:
    if not description:
        return ""
    text = escape(_text(description))
    return f"<xs:annotation><xs:documentation>{text}</xs:documentation></xs:annotation>"
