# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""What data objects and faults share: documented fields, values that compare, and a readable form."""

# What begins with one underscore in generated classes and in the runtime is private to both together.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Iterator, Mapping
from reprlib import recursive_repr
from types import MappingProxyType
from typing import ClassVar, Self

from .checking import TYPE_CHECKING
from .constructor import ConstructorSignature
from .meta import Property, TypeInfo, property_list
from .values import held, shown

_NOTES = "__notes__"
"""Where exceptions keep what was added to them: how one was met, which is no part of what it says."""


class Fields:
    """Base of the roots of data objects and faults.

    An object holds what was set; what it starts with is on its class.

    Two private attributes keep what a newer server said: ``_unknown`` the fields that the type does not
    document, ``_wire_type`` the name of a type that this one stands in for.
    """

    _info: ClassVar[TypeInfo]
    _wsdlName: ClassVar[str]
    _runtime_fields: ClassVar[tuple[Property, ...]] = ()

    _unknown: Mapping[str, object] = MappingProxyType({})
    _wire_type: str | None = None

    __signature__ = ConstructorSignature()

    if not TYPE_CHECKING:  # checkers would take it for leave to set any name

        def __init__(self, /, **fields: object) -> None:
            for name, value in fields.items():
                if name not in self._info.attributes and not self._is_respelt(name):
                    cls = type(self).__qualname__
                    raise TypeError(f"{cls}.__init__() got an unexpected keyword argument {name!r}")
                setattr(self, name, value)

        def __setattr__(self, name: str, value: object) -> None:
            info = self._info
            field = info.attributes.get(name)
            if field is not None:
                if value is None:
                    vars(self).pop(name, None)
                else:
                    vars(self)[name] = held(info, field, value)
            elif name.startswith("_") or hasattr(type(self), name):
                super().__setattr__(name, value)
            elif self._is_respelt(name):
                setattr(self, info.properties[name].attribute, value)
            else:
                raise AttributeError(f"{info.name} has no attribute {name!r}", name=name, obj=self)

        def __getattr__(self, name: str) -> object:
            info = self._info
            if self._is_respelt(name):
                return getattr(self, info.properties[name].attribute)
            raise AttributeError(f"{info.name} has no attribute {name!r}", name=name, obj=self)

        def _is_respelt(self, name: str) -> bool:
            """Whether a field is documented under a name, has another one in Python, and nothing else has it.

            Programs for pyVmomi read ``getattr(event, "from")``.
            """
            field = self._info.properties.get(name)
            return field is not None and field.attribute != name and not hasattr(type(self), name)

        def __delattr__(self, name: str) -> None:
            if name in self._info.attributes:
                setattr(self, name, None)
            else:
                super().__delattr__(name)

    def __replace__(self, /, **changes: object) -> Self:
        """A copy with other values, as ``copy.replace`` of Python 3.13 makes it."""
        known = {field.attribute for field in fields_of(self)}
        for name in changes:
            if name not in known:
                raise TypeError(f"{self._info.name} has no attribute {name!r}")
        from copy import copy  # as few programs need it, and it takes others with it

        made = copy(self)
        for name, value in changes.items():
            setattr(made, name, value)
        return made

    @classmethod
    def _GetPropertyList(cls, includeBaseClassProps: bool = True) -> list[Property]:
        """As in pyVmomi: what ``describe`` knows of the type's fields."""
        return property_list(cls, includeBaseClassProps)

    def _keep(self, name: str, value: object) -> None:
        """Set a field to what a server sent, as it is."""
        vars(self)[name] = value

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Fields):
            return NotImplemented
        return type(self) is type(other) and _own_values(self) == _own_values(other)

    @recursive_repr()
    def __repr__(self) -> str:
        info = self._info
        fields = [
            f"{field.attribute}={shown(info, field.name, value, field.type)}"
            for field, value in set_fields(self)
        ]
        fields += [f"{name}={shown(info, name, value)}" for name, value in self._unknown.items()]
        return f"{type_name(self)}({', '.join(fields)})"


def fields_of(target: Fields) -> Iterator[Property]:
    """The fields of an object: those of the runtime, then the documented ones, inherited ones first."""
    yield from target._runtime_fields
    yield from target._info.properties.values()


def is_set(field: Property, value: object) -> bool:
    """Whether a value is one that a field holds; None and an array's empty list mean unset."""
    return value is not None and (bool(value) or not field.array)


def set_fields(target: Fields) -> Iterator[tuple[Property, object]]:
    """The fields that are set, each with its value."""
    for field in fields_of(target):
        value = vars(target).get(field.attribute)
        if is_set(field, value):
            yield field, value


def _own_values(target: Fields) -> dict[str, object]:
    """What an object holds beyond what every new one of its class holds."""
    attributes = target._info.attributes
    own: dict[str, object] = {}
    for name, value in vars(target).items():
        if name == _NOTES:
            continue
        field = attributes.get(name)
        if field is None or (value if field.array else value != getattr(type(target), name)):
            own[name] = value
    return own


def type_name(target: Fields) -> str:
    """The dotted name of an object's type, or the name that a server gave where the type is not known."""
    return target._wire_type or target._info.name
