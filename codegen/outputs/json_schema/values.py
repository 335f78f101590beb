"""What values look like, by the type that is documented of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from codegen.ir.hierarchy import ApiLookups, Hierarchy
from codegen.ir.model import Type
from codegen.ir.names import ANY_MANAGED, LOCALIZED_FAULT, Kind, Primitive, TypeExpr, TypeName
from codegen.ir.schema import Json
from codegen.outputs.json_schema import names

_BITS = {Primitive.BYTE: 8, Primitive.SHORT: 16, Primitive.INT: 32, Primitive.LONG: 64}
PRIMITIVES: Mapping[Primitive, Json] = {
    Primitive.BOOLEAN: {"type": "boolean"},
    **{
        whole: {
            "type": "integer",
            "format": f"int{bits}",
            "minimum": -(1 << bits - 1),
            "maximum": (1 << bits - 1) - 1,
        }
        for whole, bits in _BITS.items()
    },
    Primitive.FLOAT: {"type": "number", "format": "float"},
    Primitive.DOUBLE: {"type": "number", "format": "double"},
    Primitive.STRING: {"type": "string"},
    Primitive.DATE_TIME: {"type": "string", "format": "date-time"},
    Primitive.BINARY: {"type": "string", "format": "byte", "contentEncoding": "base64"},
    Primitive.URI: {"type": "string", "format": "uri-reference"},
    Primitive.TYPE_NAME: {"type": "string"},
    Primitive.PROPERTY_PATH: {"type": "string"},
    Primitive.METHOD_NAME: {"type": "string"},
}
"""Primitives whose values JSON carries as they are."""


class ValueSchemas:
    """The schemas of values of an API, which refer to its definitions.

    Attributes:
        names: What each documented type is called.
    """

    def __init__(self, hierarchy: Hierarchy) -> None:
        self.names = names.wire_names(hierarchy.api)
        self._hierarchy = hierarchy
        self._opaque = _opaque_kinds(hierarchy.api)

    def value(self, type_: TypeExpr | None, array: bool | None = False) -> Json:
        """The schema of a value.

        Args:
            type_: Its type; None where nobody knows it, so that it may be anything.
            array: Whether it is a list of that.
        """
        if array:
            return {"type": "array", "items": self.value(type_)}
        if isinstance(type_, TypeName):
            return self._named(type_)
        if type_ is Primitive.ANY:
            return reference_to(names.ANY)
        return dict(PRIMITIVES.get(type_, {})) if type_ else {}

    def exact(self, name: TypeName) -> Json:
        """The schema of an object of a documented type and of no other."""
        return reference_to(self.names[name])

    def exact_by_name(self, types: Iterable[Type]) -> dict[str, Json]:
        """The schemas of objects of documented types, by what each says that it is."""
        return {self.names[each.name]: self.exact(each.name) for each in types}

    def localized_fault(self) -> Json:
        """The schema of what is wrapped around a fault where it is a value."""
        known = LOCALIZED_FAULT in self.names
        return self.exact(LOCALIZED_FAULT) if known else reference_to(names.LOCALIZED)

    def _named(self, name: TypeName) -> Json:
        """The schema of a value of a type that has a name: an object, a reference or text."""
        if name == LOCALIZED_FAULT:
            return self.localized_fault()
        type_ = self._hierarchy.types.get(name)
        kind = type_.kind if type_ else self._opaque.get(name)
        if kind is Kind.MANAGED:
            return {**reference_to(names.MANAGED), "x-refers-to": str(name)}
        if type_ is None:
            return {**_undocumented(kind), "x-undocumented": str(name)}
        extended = type_.kind is not Kind.ENUM and any(self._hierarchy.extensions(type_))
        return reference_to(names.or_subtype(self.names[name])) if extended else self.exact(name)


def reference_to(definition: str) -> Json:
    """A schema that is one of the definitions."""
    return {"$ref": f"#/$defs/{definition}"}


def one_of(schemas: Mapping[str, Json]) -> Json:
    """The schema of an object that is one of several, told apart by what it says that it is.

    No ``oneOf``: most validators would hold an object, and all that is in it, against each schema in turn, so
    that time grew with a power of the depth, and would not tell what is wrong with the one that is meant.

    Args:
        schemas: The schema of each, by the name that it says; without any, nothing is valid.
    """
    if not schemas:
        return {"not": {}}
    return {
        "type": "object",
        "properties": {names.TYPE: {"enum": [*schemas]}},
        "required": [names.TYPE],
        "allOf": [
            {"if": {"properties": {names.TYPE: {"const": name}}}, "then": schema}
            for name, schema in schemas.items()
        ],
    }


def closed(type_name: str, properties: Mapping[str, Json], required: tuple[str, ...] = ()) -> Json:
    """The schema of an object of one type, with its properties and no others.

    Args:
        type_name: What it says that it is.
        properties: The schema of each property.
        required: The properties that it must have.
    """
    return {
        "type": "object",
        "properties": {names.TYPE: {"const": type_name}, **properties},
        "required": [names.TYPE, *required],
        "additionalProperties": False,
    }


def _opaque_kinds(api: ApiLookups) -> Mapping[TypeName, Kind | None]:
    kinds = {name: opaque.kind for name, opaque in api.opaque.items()}
    return kinds | {ANY_MANAGED: Kind.MANAGED}


def _undocumented(kind: Kind | None) -> Json:
    """The schema of values of a type that documents refer to and none describes."""
    if kind is Kind.ENUM:
        return {"type": "string"}
    return reference_to(names.UNKNOWN_OBJECT) if kind else {}
