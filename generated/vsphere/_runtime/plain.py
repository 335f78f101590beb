# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""Objects as plain data (dictionaries, lists, strings, numbers) and back, as JSON can carry it.

Objects become dictionaries with ``_typeName`` first, the wire name of their type where it is known and the
dotted name where not. A reference to a managed object is ``{"_typeName": "ManagedObjectReference", "type",
"value"}``. Where only the value can tell its type (``anyType``), what JSON has no form for is boxed:
``{"_typeName": "dateTime", "_value": "..."}``.
"""

# Generated classes keep single underscores for the runtime, whose modules are each other's friends.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from base64 import b64decode, b64encode
from copy import deepcopy
from datetime import datetime
from typing import Any, Self, TypeVar, cast

from . import registry
from .enums import VimEnum
from .fields import Fields, set_fields
from .managed_object import ManagedObject, Opaque
from .meta import Property, TypeInfo
from .stub import Stub

REFERENCE = "ManagedObjectReference"
F = TypeVar("F", bound="Plain")
_SCALARS: dict[str, tuple[type, ...]] = {
    "boolean": (bool,),
    **dict.fromkeys(("byte", "short", "int", "long"), (int,)),
    **dict.fromkeys(("float", "double"), (int, float)),
    **dict.fromkeys(("string", "anyURI", "TypeName", "PropertyPath", "MethodName"), (str,)),
}


class Plain(Fields):
    """Fields that can be written as plain data and read back."""

    # Any: as with json, what is inside depends on the type and on the server.
    def to_dict(self) -> dict[str, Any]:
        """The object as plain data: set fields under their wire names, and ``_typeName``.

        Unknown fields, and the name of an unknown type, are given back as they came.
        """
        plain: dict[str, Any] = {"_typeName": self._wire_type or _name(self._info)}
        for field, value in set_fields(self):
            plain[field.name] = encode(value, field.type)
        plain.update((name, encode(value, "anyType")) for name, value in self._unknown.items())
        return plain

    # Any: as above.
    @classmethod
    def from_dict(cls, plain: dict[str, Any], stub: Stub | None = None) -> Self:
        """Make an object from plain data.

        Args:
            plain: What ``to_dict`` gives. ``_typeName`` may name a subclass; without it this class is meant.
                A type or a field that is not known is kept and given back by ``to_dict``.
            stub: The connection that references to managed objects get.

        Raises:
            ValueError: The data does not fit the type.
        """
        return _read(cls, plain, stub)


def encode(value: object, declared: str) -> object:
    """A value as plain data, given the type that its field documents."""
    match value:
        case Plain():
            return value.to_dict()
        case ManagedObject():
            return {
                "_typeName": REFERENCE,
                "type": value._wire_type or _name(value._info),
                "value": value._moId,
            }
        case list() | tuple():
            return [encode(item, declared) for item in cast("list[object]", value)]
        case VimEnum():
            free = declared not in _SCALARS and declared != value._info.name
            return _boxed(str(value), _name(value._info), free)
        case datetime():
            return _boxed(value.isoformat(), "dateTime", declared != "dateTime")
        case bytes():
            return _boxed(b64encode(value).decode("ascii"), "base64Binary", declared != "base64Binary")
        case None | bool() | int() | float() | str() | dict():
            return deepcopy(cast(object, value))
        case _:
            raise TypeError(f"{type(value).__name__} has no form as plain data")


def decode(plain: object, declared: str, stub: Stub | None = None) -> object:
    """The value that plain data stands for, given the type that its field documents."""
    if plain is None:
        return None
    if declared in _SCALARS:
        return _scalar(plain, declared)
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
    return _read(cast("type[Plain]", cls), plain, stub)


def _boxed(text: str, type_name: str, needed: bool) -> object:
    return {"_typeName": type_name, "_value": text} if needed else text


def _name(info: TypeInfo) -> str:
    return info.wire_name or info.name


def _scalar(plain: object, declared: str) -> object:
    accepted = _SCALARS[declared]
    if not isinstance(plain, accepted) or (isinstance(plain, bool) and bool not in accepted):
        raise ValueError(f"expected {declared}, not {plain!r:.60}")
    return float(plain) if accepted == (int, float) and isinstance(plain, int) else plain


def _text(plain: object) -> str:
    if not isinstance(plain, str):
        raise ValueError(f"expected a string, not {plain!r:.60}")
    return plain


def _read(cls: type[F], plain: object, stub: Stub | None) -> F:
    fields = _mapping(plain)
    name = fields.pop("_typeName", None)
    actual = cls if name is None else registry.find(_text(name))
    if actual is not None and not issubclass(actual, cls):
        raise ValueError(f"{name} is not a {cls._info.name}")
    made = (actual or cls)()
    if actual is None:
        made._wire_type = _text(name)
    known = {field.name: field for field in (*made._runtime_fields, *made._info.properties.values())}
    unknown: dict[str, object] = {}
    for key, value in fields.items():
        if key in known:
            setattr(made, known[key].attribute, _field(made, known[key], value, stub))
        else:
            unknown[key] = deepcopy(value)
    if unknown:
        made._unknown = unknown
    return made


def _field(owner: Plain, field: Property, plain: object, stub: Stub | None) -> object:
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
    cls = registry.find(name)
    if "_value" in fields:
        known = cls is not None or name in _SCALARS or name in ("dateTime", "base64Binary")
        return decode(fields["_value"], name, stub) if known else deepcopy(fields)
    if cls is None or not issubclass(cls, Plain):
        cls = cast("type[Plain]", registry.root("DataObject"))
    return _read(cls, fields, stub)
