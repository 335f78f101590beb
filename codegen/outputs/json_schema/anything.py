"""Values that stand where anything may stand: each says itself what it is."""

from __future__ import annotations

from codegen.ir.hierarchy import Hierarchy
from codegen.ir.model import Type
from codegen.ir.names import LOCALIZED_FAULT, Kind, Primitive
from codegen.ir.schema import Json
from codegen.outputs.json_schema import names
from codegen.outputs.json_schema.values import PRIMITIVES, ValueSchemas, closed, one_of, reference_to

_TEXT: Json = {"type": "string"}


def definitions(hierarchy: Hierarchy, values: ValueSchemas) -> dict[str, Json]:
    """The definitions that are of no documented type, by their names."""
    data = values.exact_by_name(_of_kind(hierarchy, Kind.DATA))
    faults = values.exact_by_name(_of_kind(hierarchy, Kind.FAULT))
    known_wrapper = LOCALIZED_FAULT in hierarchy.types
    unboxed = {names.REFERENCE: reference_to(names.MANAGED), **data, names.WRAPPER: values.localized_fault()}
    return {
        names.ANY: {
            "if": {"required": [names.VALUE]},
            "then": reference_to(names.BOXED),
            "else": reference_to(names.UNBOXED),
        },
        names.ANY_OBJECT: one_of(data | faults),
        names.BOXED: one_of(_boxes(hierarchy, values)),
        names.UNBOXED: one_of(unboxed),
        names.MANAGED: closed(names.REFERENCE, {"type": _TEXT, "value": _TEXT}, ("type", "value")),
        names.UNKNOWN_OBJECT: {"type": "object", "properties": {names.TYPE: _TEXT}, "required": [names.TYPE]},
        **({} if known_wrapper else {names.LOCALIZED: _wrapper(faults)}),
    }


def _wrapper(faults: dict[str, Json]) -> Json:
    """What is wrapped around faults, where no document describes it."""
    fault = one_of(faults) if faults else reference_to(names.UNKNOWN_OBJECT)
    return closed(names.WRAPPER, {"fault": fault, "localizedMessage": _TEXT}, ("fault",))


def _of_kind(hierarchy: Hierarchy, kind: Kind) -> list[Type]:
    return [type_ for type_ in hierarchy.types.values() if type_.kind is kind]


def _boxes(hierarchy: Hierarchy, values: ValueSchemas) -> dict[str, Json]:
    """Boxes by the type that they name, of what is in them: a primitive, a member of an enum, or a list."""
    single = {str(primitive): dict(schema) for primitive, schema in PRIMITIVES.items()}
    single |= values.exact_by_name(_of_kind(hierarchy, Kind.ENUM))
    data = {values.names[each.name]: values.value(each.name) for each in _of_kind(hierarchy, Kind.DATA)}
    listed = {
        **single,
        str(Primitive.ANY): reference_to(names.ANY),
        names.REFERENCE: reference_to(names.MANAGED),
        **data,
        names.WRAPPER: values.localized_fault(),
    }
    arrays = {names.array_of(name): _list(schema) for name, schema in listed.items()}
    return {
        name: closed(name, {names.VALUE: schema}, (names.VALUE,))
        for name, schema in (single | arrays).items()
    }


def _list(schema: Json) -> Json:
    return {"type": "array", "items": schema}
