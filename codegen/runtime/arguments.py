"""Checks of arguments that generated signatures cannot express."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeVar, cast

from .data_object import DataObject
from .managed_object import ManagedObject
from .values import items_of, name_of_class

T = TypeVar("T")
TypeClass = type[ManagedObject] | type[DataObject]
"""A class in place of the name of its type."""

# Any: it is the default of parameters of every type. Static checkers see that such a parameter has a default,
# the type that they show stays the documented one.
REQUIRED: Any = None
"""Default of what the documents require but Python cannot: unset, like None."""


def require(name: str, value: object) -> None:
    """Refuse a call that leaves out a required argument which follows optional ones."""
    if value is None:
        raise TypeError(f"missing required argument: {name!r}")


def array(name: str, values: Iterable[T] | None) -> list[T]:
    """A list of what was given for an array.

    Raises:
        TypeError: What was given is one value, not several; a bare string would fall apart into characters.
    """
    return [] if values is None else list(cast("Iterable[T]", items_of(name, values)))


def type_name(value: str | TypeClass | None) -> str | None:
    """The name that is sent where a program names a type, perhaps by its class.

    Raises:
        TypeError: It is neither a name nor the class of a managed or data object.
    """
    return None if value is None else _type_name(value)


def type_names(name: str, values: Iterable[str | TypeClass] | None) -> list[str]:
    """The same for an array."""
    return [_type_name(value) for value in array(name, values)]


def _type_name(value: object) -> str:
    name = name_of_class(value)
    if not isinstance(name, str):
        raise TypeError(f"{value!r:.60} is neither the name nor the class of a managed or data object")
    return name
