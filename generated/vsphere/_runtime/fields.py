# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""What data objects and faults share: documented fields, values that compare, and a readable form."""

# Generated classes keep single underscores for the runtime, whose modules are each other's friends.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Iterator, Mapping
from reprlib import recursive_repr
from types import MappingProxyType
from typing import ClassVar

from .meta import Property, TypeInfo


class Fields:
    """Base of the roots of data objects and faults.

    Two private attributes keep what a newer server said: ``_unknown`` the fields that the type does not
    document, ``_wire_type`` the name of a type that this one stands in for.
    """

    _info: ClassVar[TypeInfo]
    _runtime_fields: ClassVar[tuple[Property, ...]] = ()

    _unknown: Mapping[str, object] = MappingProxyType({})
    _wire_type: str | None = None

    def __setattr__(self, name: str, value: object) -> None:
        field = self._info.attributes.get(name)
        if field is None:
            if not name.startswith("_") and not hasattr(type(self), name):
                raise AttributeError(f"{self._info.name} has no attribute {name!r}", name=name, obj=self)
        elif value is None and field.array:
            value = []
        super().__setattr__(name, value)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Fields):
            return NotImplemented
        return type(self) is type(other) and vars(self) == vars(other)

    @recursive_repr()
    def __repr__(self) -> str:
        shown = [f"{field.attribute}={value!r}" for field, value in set_fields(self)]
        shown += [f"{name}={value!r}" for name, value in self._unknown.items()]
        return f"{type_name(self)}({', '.join(shown)})"


def fields_of(target: Fields) -> Iterator[Property]:
    """The fields of an object: those of the runtime, then the documented ones, inherited ones first."""
    yield from target._runtime_fields
    yield from target._info.properties.values()


def set_fields(target: Fields) -> Iterator[tuple[Property, object]]:
    """The fields that are set, each with its value; None and an empty array mean unset."""
    for field in fields_of(target):
        value = vars(target).get(field.attribute)
        if value is not None and (value or not field.array):
            yield field, value


def type_name(target: Fields) -> str:
    """The dotted name of an object's type, or the name that a server gave where the type is not known."""
    return target._wire_type or target._info.name
