"""Plain data to objects; what ``encoding`` writes, and what servers send in the same form."""

# What begins with one underscore in generated classes and in the runtime is private to both together.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from base64 import b64decode
from collections.abc import Callable
from copy import deepcopy
from datetime import datetime
from functools import lru_cache
from typing import TypeVar, cast

from . import registry
from .boxes import ANY, ARRAY, NUMBERS, PRIMITIVES, REFERENCE, SCALARS, WRAPPER, Array
from .enums import VimEnum
from .fields import Fields
from .managed_object import ManagedObject, Opaque, Stub
from .meta import LOCALIZED_FAULT

F = TypeVar("F", bound=Fields)


_Converter = Callable[[object, Stub | None], object]
"""What makes a value of plain data that is not None."""
_Row = tuple[str, bool, bool, object, type, _Converter]
"""A field as it is read: its attribute, whether it is the runtime's, whether it is an array, what it starts
with, the type of plain data that stays what it is, and what makes values of other data."""
_TYPES_REMEMBERED = 8192


def decode(plain: object, declared: str, stub: Stub | None = None) -> object:
    """The value that plain data stands for, given the type that its field documents."""
    return None if plain is None else _converter(declared)(plain, stub)


@lru_cache(maxsize=_TYPES_REMEMBERED)
def _converter(declared: str) -> _Converter:
    """What makes values of a type."""
    if declared in SCALARS:
        return lambda plain, stub: _scalar(plain, declared)
    if declared == LOCALIZED_FAULT:
        return _unwrapped
    if declared == "dateTime":
        return lambda plain, stub: datetime.fromisoformat(_text(plain))
    if declared == "base64Binary":
        return lambda plain, stub: b64decode(_text(plain), validate=True)
    cls = registry.find(declared)
    if cls is None or issubclass(cls, Opaque):
        return _decode_any
    if issubclass(cls, VimEnum):
        return lambda plain, stub: cls(_text(plain))
    if issubclass(cls, ManagedObject):
        return lambda plain, stub: _reference(cls, plain, stub)
    return _plan_of(cast("type[Fields]", cls)).read


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


class _Plan:
    """How objects of a class are read: of each field that was met, what is made of its data."""

    __slots__ = ("_fields", "_is_fault", "_kinds", "_rows", "cls")

    def __init__(self, cls: type[Fields]) -> None:
        self.cls = cls
        fields = (*cls._runtime_fields, *cls._info.properties.values())
        self._fields = {field.name: field for field in fields}
        self._is_fault = cls._info.kind == "fault"
        self._rows: dict[str, _Row] = {}
        self._kinds: dict[str, _Plan] = {}

    def read(self, plain: object, stub: Stub | None) -> object:
        """An object of the class, or of what its ``_typeName`` says.

        Servers also send something else where documents have an object, such as the key of one. Then the data
        hold a box, or a reference.
        """
        fields = _mapping(plain)
        name = fields.get("_typeName")
        if name is None:
            return self._fill(self.cls(), fields, stub)
        name = _text(name)
        plan = self._kinds.get(name)
        if plan is None:
            if "_value" in fields or name == REFERENCE:
                return _decode_any(fields, stub)
            plan = self._of_kind(name)
        if plan is not None:
            return plan._fill(plan.cls(), fields, stub)
        made = self.cls()
        made._wire_type = name
        return self._fill(made, fields, stub)

    def _of_kind(self, name: str) -> _Plan | None:
        """How objects of a type that data name are read, None where it is not known."""
        cls, actual = self.cls, registry.find(name)
        if actual is None:
            return None
        if cls._info is getattr(actual, "_info", None):
            actual = cls  # perhaps a class that a program made of a documented one
        if not issubclass(actual, cls):
            raise ValueError(f"{name} is not a {cls._info.name}")
        plan = self._kinds[name] = _plan_of(actual)
        return plan

    def _fill(self, made: Fields, fields: dict[str, object], stub: Stub | None) -> Fields:
        """Set the fields of a new object to what data have; keep what its type does not document."""
        mine, rows, is_fault = made.__dict__, self._rows, self._is_fault
        unknown: dict[str, object] = {}
        for key, value in fields.items():
            if key == "_typeName":
                continue
            row = rows.get(key) or self._meet(key)
            if row is None:
                unknown[key] = _decode_any(value, stub)
                continue
            attribute, of_runtime, array, start, kept, convert = row
            if value is None:
                continue
            if array or type(value) is not kept:
                try:
                    value = _each(value, convert, stub) if array else convert(value, stub)
                except ValueError as error:
                    raise ValueError(f"{self.cls._info.name}.{key}: {error}") from None
            if of_runtime:
                setattr(made, attribute, value)
            elif start is None or value != start:  # else nobody has set it
                if is_fault:
                    made._keep(attribute, value)
                else:
                    mine[attribute] = value
        if unknown:
            made._unknown = unknown
        return made

    def _meet(self, name: str) -> _Row | None:
        """The field of a name that is met for the first time."""
        field = self._fields.get(name)
        if field is None:
            return None
        start = None if field.array else field.start
        accepted = SCALARS.get(field.type, ())
        kept = next((kind for kind in (bool, float, int, str) if kind in accepted), type(None))
        of_runtime = field in self.cls._runtime_fields
        convert = _converter(field.type)
        row = self._rows[name] = field.attribute, of_runtime, field.array, start, kept, convert
        return row


_plans: dict[type, _Plan] = {}


def _plan_of(cls: type[Fields]) -> _Plan:
    """How objects of a class are read."""
    plan = _plans.get(cls)
    if plan is None:
        plan = _plans[cls] = _Plan(cls)
    return plan


registry.when_reloaded(_plans.clear)
registry.when_reloaded(_converter.cache_clear)


def read(cls: type[F], plain: object, stub: Stub | None) -> F:
    """An object of a class, or of what its ``_typeName`` says; fields that documents do not have are kept.

    Raises:
        ValueError: It is no mapping, of a type that does not extend the class, or a field does not fit.
    """
    found = _plan_of(cls).read(plain, stub)
    if not isinstance(found, cls):
        raise ValueError(f"expected a {cls._info.name}, not {found!r:.60}")
    return found


def _each(plain: object, convert: _Converter, stub: Stub | None) -> list[object]:
    if not isinstance(plain, list):
        raise ValueError(f"expected a list, not {plain!r:.60}")
    return [None if item is None else convert(item, stub) for item in cast("list[object]", plain)]


def _mapping(plain: object) -> dict[str, object]:
    if not isinstance(plain, dict):
        raise ValueError(f"expected an object, not {plain!r:.60}")
    return cast("dict[str, object]", plain)


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
