"""Values whose place does not tell their type: what each is called, and classes for those that Python lacks.

Where anything may stand (``anyType``), a value travels in a box that names its type. Python has one type for
all whole numbers and one for all lists, so the others have classes here.
"""

# What begins with one underscore in generated classes and in the runtime is private to both together.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import SupportsIndex

from . import registry
from .enums import VimEnum
from .fields import Fields
from .managed_object import ManagedObject
from .meta import LOCALIZED_FAULT, TypeInfo, infos

REFERENCE = "ManagedObjectReference"
ARRAY = "ArrayOf"
WRAPPER = LOCALIZED_FAULT.rpartition(".")[2]
ANY = "anyType"
SCALARS: dict[str, tuple[type, ...]] = {
    "boolean": (bool,),
    **dict.fromkeys(("byte", "short", "int", "long"), (int,)),
    **dict.fromkeys(("float", "double"), (int, float)),
    **dict.fromkeys(("string", "anyURI", "TypeName", "PropertyPath", "MethodName"), (str,)),
}
"""The primitives that JSON can carry as they are, each with the types of their values."""
PRIMITIVES = frozenset({*SCALARS, "dateTime", "base64Binary"})


class Byte(int):
    """A whole number of 8 bits."""


class Short(int):
    """A whole number of 16 bits."""


class Long(int):
    """A whole number of 64 bits; what 32 bits cannot hold is one without saying so."""


class Float(float):
    """A number of 32 bits; other floats have 64."""


class Array(list[object]):
    """A list that knows the type of its items, also when it is empty.

    Args:
        item: Wire name of that type, or of a primitive, such as ``string``.
        values: The items.
    """

    def __init__(self, item: str, values: Iterable[object] = ()) -> None:
        super().__init__(values)
        self.item = item

    def __reduce_ex__(self, protocol: SupportsIndex) -> tuple[object, ...]:
        return type(self), (self.item, list(self))


NUMBERS: dict[str, type[int] | type[float]] = {"byte": Byte, "short": Short, "long": Long, "float": Float}
"""The classes of numbers that are not Python's own."""
_NAMES: dict[type, str] = {
    bool: "boolean",
    float: "double",
    str: "string",
    datetime: "dateTime",
    bytes: "base64Binary",
    **{cls: name for name, cls in NUMBERS.items()},
}


def name_of(value: object) -> str:
    """The name of a value's type on the wire; ``anyType`` where it has none."""
    match value:
        case Fields() if value._info.kind == "fault":
            return WRAPPER
        case Fields():
            return value._wire_type or wire_name(value._info)
        case VimEnum():
            return wire_name(value._info)
        case ManagedObject():
            return REFERENCE
        case int() if type(value) not in _NAMES:
            return "int" if -(1 << 31) <= value < 1 << 31 else "long"
        case _:
            return next((_NAMES[base] for base in type(value).__mro__ if base in _NAMES), ANY)


def item_name(values: list[object]) -> str:
    """The name of the type that the items of a list have in common."""
    if isinstance(values, Array):
        return values.item
    names = {name_of(value) for value in values}
    if len(names) == 1:
        return names.pop()
    if names == {"int", "long"}:
        return "long"
    return _common_base(values)


def wire_name(info: TypeInfo) -> str:
    """What a type is called on the wire, or in documents where that is not known or leads to another type."""
    known = info.wire_name
    return info.name if known is None or registry.is_of_another(known, info.name) else known


def _common_base(values: list[object]) -> str:
    if not values or not all(isinstance(value, Fields) and value._info.kind == "data" for value in values):
        return ANY
    lines = [infos(type(value).__mro__) for value in values]
    shared = (info for info in lines[0] if all(info in line for line in lines))
    return next((wire_name(info) for info in shared if info.documented and info.base), ANY)
