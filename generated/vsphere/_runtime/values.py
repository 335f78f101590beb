# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""What fields start with, what they take, and what becomes of it: values that are as the documents say."""

# What begins with one underscore in generated classes and in the runtime is private to both together.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from datetime import datetime
from functools import lru_cache
from math import inf, isfinite
from typing import Any, cast

from . import registry
from .meta import LOCALIZED_FAULT, Property, TypeInfo, infos

WIDTHS = {"byte": 8, "short": 16, "int": 32, "long": 64}
"""The whole numbers of the API, and how many bits each has."""
_TEXTS = ("string", "anyURI", "PropertyPath", "MethodName", "TypeName")
_EXACT: Mapping[str, frozenset[type]] = {
    "boolean": frozenset({bool}),
    "double": frozenset({float}),
    "dateTime": frozenset({datetime}),
    "base64Binary": frozenset({bytes}),
    **dict.fromkeys(_TEXTS, frozenset({str})),
}
"""Types whose values need no second look."""
_SECRETS = (
    r"(?i:password|passwd|passphrase|secret|secretkey|privatekey|ticket|(?:auth|saml|sspi|base64|verification)token)$"
    r"|Password\.value$|Ticket\.id$|SAML\w*\.token$|UserSession\.key$|\.sessionId$"
)
"""What fields are called that hold secrets, alone or together with the type that has them."""
_HIDDEN = "<hidden>"
_LARGEST_FLOAT = 3.4028235677973366e38
"""Everything below is rounded to a finite number of 32 bits."""


class EmptyArray:
    """What an unset array is on its class: an object that is asked for it gets an empty list of its own."""

    __slots__ = ("_name",)

    def __init__(self, name: str) -> None:
        self._name = name

    def __get__(self, instance: object, owner: type) -> object:
        return self if instance is None else vars(instance).setdefault(self._name, [])


class _Empty:
    """Becomes the empty array of each name that a class gives it."""

    def __set_name__(self, owner: type, name: str) -> None:
        setattr(owner, name, EmptyArray(name))


# Any: both stand in the bodies of classes as values of fields of every type.
EMPTY: Any = _Empty()
"""What arrays start with."""
UNSET: Any = None
"""What a field starts with that is unset then, although its type does not say that it may be."""


def held(owner: TypeInfo, field: Property, value: object) -> object:
    """What a field holds when a value, which is not None, is given to it.

    Raises:
        TypeError: The value is of a type that the field does not take.
        ValueError: The value does not fit into the field's type.
    """
    exact = _EXACT.get(field.type, ())
    if not field.array:
        return value if type(value) in exact else _converted(owner, field, value)
    items = items_of(f"{owner.name}.{field.attribute}", value)
    return [item if type(item) in exact else _converted(owner, field, item) for item in items]


def shown(owner: TypeInfo, field: str, value: object, declared: str = "string") -> str:
    """The value of a field as messages and ``repr`` show it: passwords, tickets and tokens are hidden."""
    return _HIDDEN if _is_secret(owner.name, field, declared) else repr(value)


@lru_cache(maxsize=8192)
def _is_secret(owner: str, field: str, declared: str) -> bool:
    """Whether a field holds something that nobody may see; documents do not say, but names do."""
    import re  # few programs show objects

    texts = (*_TEXTS, "base64Binary", "anyType")
    return declared in texts and re.search(_SECRETS, f"{owner.rpartition('.')[2]}.{field}") is not None


def name_of_class(value: object) -> object:
    """What is sent where a type's name goes: the name in place of the class of a managed or data object.

    Anything else comes back as it is, for the caller to judge.
    """
    info = getattr(value, "_info", None) if isinstance(value, type) else None
    if isinstance(info, TypeInfo) and info.kind in ("managed", "data", "opaque"):
        return info.wire_name or info.name
    return value


def items_of(what: str, values: object) -> Iterable[object]:
    """What was given for an array; a bare string would fall apart into characters."""
    if not _is_sequence(values):
        raise TypeError(f"{what} takes a sequence of values, not a single {type(values).__name__}")
    return cast("Iterable[object]", values)


def _is_sequence(values: object) -> bool:
    return not isinstance(values, str | bytes | Mapping) and hasattr(values, "__iter__")


def _converted(owner: TypeInfo, field: Property, value: object) -> object:
    """A value as the field holds it."""
    declared = field.type
    if declared in WIDTHS:
        if isinstance(value, int) and not isinstance(value, bool):
            why = too_wide(declared, value)
            if not why:
                return value
            raise ValueError(f"{owner.name}.{field.attribute} {why}")
    elif declared == "anyType":
        return value
    elif declared in ("float", "double"):
        if isinstance(value, int | float) and not isinstance(value, bool):
            return _number(owner, field, value)
    elif declared in _EXACT:
        value = name_of_class(value) if declared == "TypeName" else value
        if isinstance(value, tuple(_EXACT[declared])):
            return value
    else:
        found = _kind(cast(Hashable, type(value)), declared)
        if found == "fits":
            return value
        if found == "text":
            return _member(declared, cast("str", value))
        if found == "wrapped":
            return unwrapped(value)
    given = (
        f"{type(value).__name__} ({shown(owner, field.name, value, declared):.60})"
        if value is not None
        else "None"
    )
    raise TypeError(f"{owner.name}.{field.attribute} takes {declared}, not {given}")


def too_wide(declared: str, value: int) -> str:
    """Why a whole number does not fit into its type, empty where it does."""
    bits = WIDTHS[declared]
    fits = -(1 << bits - 1) <= value < 1 << bits - 1
    return "" if fits else f"takes {bits} bits, which {value} is beyond"


def _number(owner: TypeInfo, field: Property, value: float) -> float:
    largest = _LARGEST_FLOAT if field.type == "float" else inf
    try:
        if abs(value) < largest or not isfinite(value):
            float(value)
            return value
    except OverflowError:
        pass
    raise ValueError(f"{owner.name}.{field.attribute} takes {field.type}, which {value!r:.60} is beyond")


@lru_cache(maxsize=8192)
def _kind(given: Hashable, declared: str) -> str:
    """How values of a class fit a named type: as they are, as text of an enum, wrapped, or not at all."""
    assert isinstance(given, type)  # the cache wants to know no more than that it has a hash
    names = {info.name for info in infos(given.__mro__)}
    if declared == LOCALIZED_FAULT:
        kind = getattr(getattr(given, "_info", None), "kind", "")
        return "fits" if kind == "fault" else "wrapped" if declared in names else ""
    if declared in names:
        return "fits"
    cls = registry.find(declared)
    info: TypeInfo | None = getattr(cls, "_info", None)
    if cls is None or info is None or info.kind == "opaque":
        return "fits"
    if info.kind == "enum":
        return "text" if issubclass(given, str) and not names else ""
    own: TypeInfo | None = getattr(given, "_info", None)
    if own is None or own.kind != info.kind:
        return ""
    # Of a type that no document describes, nobody knows what it extends, or what extends it.
    return "fits" if issubclass(given, cls) or not (own.documented and info.documented) else ""


registry.when_reloaded(_kind.cache_clear)


def _member(declared: str, value: str) -> object:
    """The member of an enum for a text."""
    cls = registry.find(declared)
    return cls(value) if cls is not None else value


def unwrapped(value: object) -> object:
    """The fault in a data object that some documents wrap around faults, with its message."""
    fault = getattr(value, "fault", None)
    message = getattr(value, "localizedMessage", None)
    if fault is not None and message and not fault.msg:
        fault.msg = message
    return fault
