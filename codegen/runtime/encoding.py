"""Objects to plain data.

Objects become dictionaries with ``_typeName`` first, the wire name of their type where it is known and the
dotted name where not. A reference to a managed object is ``{"_typeName": "ManagedObjectReference", "type",
"value"}``. Where only the value can tell its type (``anyType``), it is boxed as in VI-JSON:
``{"_typeName": "int", "_value": 3}``, ``{"_typeName": "ArrayOfString", "_value": [...]}``. There, and where
documents say so, a fault is wrapped in a ``LocalizedMethodFault``.
"""

# What begins with one underscore in generated classes and in the runtime is private to both together.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable
from datetime import datetime
from functools import partial
from math import isfinite
from typing import cast

from . import registry
from .boxes import ANY, ARRAY, PRIMITIVES, REFERENCE, SCALARS, WRAPPER, Array, item_name, name_of, wire_name
from .enums import VimEnum
from .fields import Fields
from .frozen import Frozen
from .managed_object import ManagedObject
from .meta import LOCALIZED_FAULT, Property

_Row = tuple[str, str, object, type, bool, Callable[[object], object]]
"""A field as it is written: its name, its attribute, what it starts with, the type of values that stay what
they are, whether it is an array, and what makes plain data of other values."""


class _Plan(Frozen):
    """How objects of a class are written, worked out once.

    Attributes:
        name: The name of the type.
        rows: Its fields, in order.
    """

    name: str
    rows: tuple[_Row, ...]


_plans: dict[type, _Plan] = {}
registry.when_reloaded(_plans.clear)


def encode_object(target: Fields) -> dict[str, object]:
    """A data object or fault as plain data."""
    plan = _plans.get(type(target)) or _planned(type(target))
    plain: dict[str, object] = {"_typeName": target._wire_type or plan.name}
    mine = target.__dict__
    name = ""
    try:
        for name, attribute, start, kept, array, convert in plan.rows:
            value = mine.get(attribute)
            if value is None:
                if start is None:
                    continue
                value = start
            if array:
                if value:
                    plain[name] = [convert(item) for item in cast("list[object]", value)]
            elif type(value) is kept:
                plain[name] = value
            else:
                plain[name] = convert(value)
    except ValueError as error:
        raise ValueError(f"{target._info.name}.{name}: {error}") from None
    if target._unknown:
        plain.update((name, _free(value)) for name, value in target._unknown.items())
    return plain


def _planned(cls: type[Fields]) -> _Plan:
    documented = cls._info.properties
    # A fault that documents a field of that name has its message in what wraps the fault.
    own = [field for field in cls._runtime_fields if field.name not in documented]
    rows = tuple(_row(cls, field) for field in (*own, *documented.values()))
    plan = _plans[cls] = _Plan(wire_name(cls._info), rows)
    return plan


def _row(cls: type[Fields], field: Property) -> _Row:
    start = None if field.array else getattr(cls, field.attribute)
    kept = next((kind for kind in (bool, int, str) if kind in SCALARS.get(field.type, ())), type(None))
    convert = partial(encode, declared=field.type)
    return field.name, field.attribute, start, kept, field.array, convert


def encode(value: object, declared: str) -> object:
    """A value as plain data, given the type that its field documents."""
    free = declared not in PRIMITIVES
    match value:
        case Fields() if value._info.kind == "fault" and declared in (LOCALIZED_FAULT, ANY):
            return _wrapped(value)
        case Fields():
            return encode_object(value)
        case ManagedObject():
            name = value._wire_type or wire_name(value._info)
            return {"_typeName": REFERENCE, "type": name, "value": value._moId}
        case list() | tuple():
            items = cast("list[object]", value)
            return _encode_list(items if isinstance(items, Array) else list(items))
        case VimEnum():
            return _boxed(str(value), wire_name(value._info), free and declared != value._info.name)
        case datetime():
            return _boxed(value.isoformat(), "dateTime", free)
        case bytes():
            return _boxed(b64encode(value).decode("ascii"), "base64Binary", free)
        case bool() | int() | float() | str():
            return _boxed(_json_scalar(value), name_of(value), free)
        case _:
            return _free(value)


def _encode_list(values: list[object]) -> object:
    """A list where anything may stand; what its items have in common is the type of the box."""
    item = item_name(values)
    declared = LOCALIZED_FAULT if item == WRAPPER else item
    cls = registry.find(declared)
    info = getattr(cls, "_info", None)
    inside = info.name if info is not None and info.kind == "enum" else declared
    plain = [encode(value, inside) for value in values]
    return {"_typeName": ARRAY + item[:1].upper() + item[1:], "_value": plain}


def _free(value: object) -> object:
    """Plain data that no type describes, with whatever objects somebody put in."""
    match value:
        case dict():
            return {key: _free(item) for key, item in cast("dict[object, object]", value).items()}
        case list():
            return [_free(item) for item in cast("list[object]", value)]
        case None | bool() | int() | float() if not isinstance(value, float) or isfinite(value):
            return value
        case str() if not isinstance(value, VimEnum):
            return value
        case VimEnum() | Fields() | ManagedObject() | datetime() | bytes() | tuple() | float():
            return encode(cast(object, value), ANY)
        case _:
            raise TypeError(f"{type(value).__name__} has no form as plain data")


def _wrapped(fault: Fields) -> dict[str, object]:
    """A fault in what documents wrap around it, where its message has a place of its own."""
    inside = encode_object(fault)
    message: object = vars(fault).get("msg") if "msg" in fault._info.properties else inside.pop("msg", None)
    plain: dict[str, object] = {"_typeName": WRAPPER, "fault": inside}
    return plain if message is None else {**plain, "localizedMessage": message}


def _boxed(plain: object, type_name: str, needed: bool) -> object:
    return {"_typeName": type_name, "_value": plain} if needed else plain


def _json_scalar(value: bool | float | str) -> object:
    """A number or string of Python's own types, as JSON can carry it."""
    if isinstance(value, bool | str):
        return value if isinstance(value, bool) else str.__str__(value)
    if isinstance(value, int):
        return int(value)
    if not isfinite(value):
        raise ValueError(f"JSON has no number {value}")
    return float(value)
