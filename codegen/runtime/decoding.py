"""Plain data to objects; what ``encoding`` writes, and what servers send in the same form."""

# What begins with one underscore in generated classes and in the runtime is private to both together.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from base64 import b64decode
from copy import deepcopy
from datetime import datetime
from typing import TypeVar, cast

from . import registry
from .boxes import ANY, ARRAY, NUMBERS, PRIMITIVES, REFERENCE, SCALARS, WRAPPER, Array
from .enums import VimEnum
from .fields import Fields, fields_of
from .managed_object import ManagedObject, Opaque, Stub
from .meta import LOCALIZED_FAULT, Property

F = TypeVar("F", bound=Fields)


def decode(plain: object, declared: str, stub: Stub | None = None) -> object:
    """The value that plain data stands for, given the type that its field documents."""
    if plain is None:
        return None
    if declared in SCALARS:
        return _scalar(plain, declared)
    if declared == LOCALIZED_FAULT:
        return _unwrapped(plain, stub)
    if declared == "dateTime":
        return datetime.fromisoformat(_text(plain))
    if declared == "base64Binary":
        return b64decode(_text(plain), validate=True)
    cls = registry.find(declared)
    if cls is None or issubclass(cls, Opaque):
        return _decode_any(plain, stub)
    if issubclass(cls, VimEnum):
        return cls(_text(plain))
    if issubclass(cls, ManagedObject):
        return _reference(cls, plain, stub)
    return read(cast("type[Fields]", cls), plain, stub)


def _unwrapped(plain: object, stub: Stub | None) -> object:
    """The fault inside of what wraps it, with its message."""
    fields = _mapping(plain)
    root: type[Fields] = cast("type[Fields]", registry.find("vmodl.MethodFault") or registry.root("Fault"))
    if "fault" not in fields and fields.get("_typeName") not in (None, LOCALIZED_FAULT, WRAPPER):
        return read(root, fields, stub)
    inside = fields.get("fault")
    fault = read(root, inside or {}, stub)
    message = fields.get("localizedMessage")
    if message is not None:
        setattr(fault, "msg", _text(message))  # noqa: B010  faults, which alone have it, are not known here
    return fault


def _scalar(plain: object, declared: str) -> object:
    accepted = SCALARS[declared]
    if not isinstance(plain, accepted) or (isinstance(plain, bool) and bool not in accepted):
        raise ValueError(f"expected {declared}, not {plain!r:.60}")
    return float(plain) if accepted == (int, float) and isinstance(plain, int) else plain


def _text(plain: object) -> str:
    if not isinstance(plain, str):
        raise ValueError(f"expected a string, not {plain!r:.60}")
    return plain


def read(cls: type[F], plain: object, stub: Stub | None) -> F:
    """An object of a class, or of what its ``_typeName`` says; fields that documents do not have are kept.

    Raises:
        ValueError: It is no mapping, of a type that does not extend the class, or a field does not fit.
    """
    fields = _mapping(plain)
    name = fields.pop("_typeName", None)
    actual = cls if name is None else registry.find(_text(name))
    if actual is not None and cls._info is getattr(actual, "_info", None):
        actual = cls  # perhaps a class that a program made of a documented one
    if actual is not None and not issubclass(actual, cls):
        raise ValueError(f"{name} is not a {cls._info.name}")
    made = (actual or cls)()
    if actual is None:
        made._wire_type = _text(name)
    known = {field.name: field for field in fields_of(made)}
    unknown: dict[str, object] = {}
    for key, value in fields.items():
        if key in known:
            _set(made, known[key], _field(made, known[key], value, stub))
        else:
            unknown[key] = deepcopy(value)
    if unknown:
        made._unknown = unknown
    return made


def _set(made: Fields, field: Property, value: object) -> None:
    """Set a field to a value as it came; what it starts with anyway nobody has set."""
    if field in made._runtime_fields:
        setattr(made, field.attribute, value)
    elif value is not None and (field.array or value != field.start):
        made._keep(field.attribute, value)


def _field(owner: Fields, field: Property, plain: object, stub: Stub | None) -> object:
    try:
        return (_each if field.array else decode)(plain, field.type, stub)
    except ValueError as error:
        raise ValueError(f"{owner._info.name}.{field.name}: {error}") from None


def _each(plain: object, declared: str, stub: Stub | None) -> list[object]:
    if plain is None:
        return []
    if not isinstance(plain, list):
        raise ValueError(f"expected a list, not {plain!r:.60}")
    return [decode(item, declared, stub) for item in cast("list[object]", plain)]


def _mapping(plain: object) -> dict[str, object]:
    if not isinstance(plain, dict):
        raise ValueError(f"expected an object, not {plain!r:.60}")
    return dict(cast("dict[str, object]", plain))


def _reference(cls: type[ManagedObject], plain: object, stub: Stub | None) -> ManagedObject:
    fields = _mapping(plain)
    name = _text(fields.get("type"))
    actual = registry.find(name)
    if actual is not None and issubclass(actual, cls):
        return actual(_text(fields.get("value")), stub)
    made = cls(_text(fields.get("value")), stub)
    made._wire_type = name
    return made


def _decode_any(plain: object, stub: Stub | None) -> object:
    """A value whose place does not tell its type: the data say it themselves, or it stays as it is."""
    if isinstance(plain, list):
        return [_decode_any(item, stub) for item in cast("list[object]", plain)]
    if not isinstance(plain, dict):
        return plain
    fields = cast("dict[str, object]", plain)
    if "_typeName" not in fields:
        return deepcopy(fields)
    name = _text(fields["_typeName"])
    if name == REFERENCE:
        return _reference(ManagedObject, fields, stub)
    if "_value" in fields:
        return _decode_box(name, fields, stub)
    if name in (LOCALIZED_FAULT, WRAPPER):
        return _unwrapped(fields, stub)
    cls = registry.find(name)
    if cls is None or not issubclass(cls, Fields):
        cls = cast("type[Fields]", registry.root("DataObject"))
    return read(cls, fields, stub)


def _decode_box(name: str, fields: dict[str, object], stub: Stub | None) -> object:
    value = fields["_value"]
    if name.startswith(ARRAY) and isinstance(value, list):
        return _decode_array(name.removeprefix(ARRAY), cast("list[object]", value), stub)
    if name in NUMBERS:
        return _number(value, name)
    known = name in PRIMITIVES or registry.find(name) is not None
    return decode(value, name, stub) if known else deepcopy(fields)


def _number(plain: object, name: str) -> object:
    """A number that keeps its type."""
    return NUMBERS[name](cast(int, _scalar(plain, name)))


def _decode_array(name: str, values: list[object], stub: Stub | None) -> Array:
    """A list that goes back under the name that it came with."""
    small = name[:1].lower() + name[1:]
    item = small if small in PRIMITIVES or small == ANY else name
    if item in (ANY, REFERENCE):
        return Array(item, [_decode_any(value, stub) for value in values])
    if item in NUMBERS:
        return Array(item, [_number(value, item) for value in values])
    declared = LOCALIZED_FAULT if item == WRAPPER else item
    return Array(item, [decode(value, declared, stub) for value in values])
