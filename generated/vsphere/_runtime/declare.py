# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The decorators of generated classes: each states what the documents say about the type."""

# What begins with one underscore in generated classes and in the runtime is private to both together.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from types import MappingProxyType
from typing import TypedDict, TypeVar, Unpack

from . import registry
from .data_object import DataObject
from .enums import VimEnum
from .faults import Fault
from .managed_object import ManagedObject, Opaque
from .meta import Deprecated, MethodInfo, Property, TypeInfo
from .values import start_of
from .version import FIRST_VERSION

AnyType = ManagedObject | DataObject | Fault | VimEnum
M = TypeVar("M", bound=ManagedObject)
D = TypeVar("D", bound=DataObject)
F = TypeVar("F", bound=Fault)
E = TypeVar("E", bound=VimEnum)
R = TypeVar("R", bound=ManagedObject | DataObject | Fault)
A = TypeVar("A", bound=AnyType)

_UNDOCUMENTED_ROOTS = (DataObject._info, Fault._info, Opaque._info)


class TypeFacts(TypedDict, total=False):
    """What a declaration may state beside the name; see ``TypeInfo``."""

    wire_name: str | None
    since: str
    rank: int
    deprecated: Deprecated
    properties: tuple[Property, ...]


def managed(name: str, **facts: Unpack[TypeFacts]) -> Callable[[type[M]], type[M]]:
    """Declare a managed object."""
    return lambda cls: _declare(cls, name, facts)


def data(name: str, **facts: Unpack[TypeFacts]) -> Callable[[type[D]], type[D]]:
    """Declare a data object."""
    return lambda cls: _declare(cls, name, facts)


def fault(name: str, **facts: Unpack[TypeFacts]) -> Callable[[type[F]], type[F]]:
    """Declare a fault."""
    return lambda cls: _declare(cls, name, facts)


def enum(name: str, **facts: Unpack[TypeFacts]) -> Callable[[type[E]], type[E]]:
    """Declare an enum."""
    return lambda cls: _declare(cls, name, facts)


def opaque(name: str, **facts: Unpack[TypeFacts]) -> Callable[[type[R]], type[R]]:
    """Declare a type that documents refer to but none describes; its base class says what it is."""
    return lambda cls: _declare(cls, name, facts, documented=False)


def _declare(cls: type[A], name: str, facts: TypeFacts, documented: bool = True) -> type[A]:
    """Write on a class what is stated of it and what it inherits."""
    base = cls._info if hasattr(cls, "_info") else None  # VimEnum itself has none
    values = tuple(str(member) for member in cls) if issubclass(cls, VimEnum) else ()
    own = TypeInfo(
        name=name,
        kind=base.kind if base else "enum",
        wire_name=facts.get("wire_name"),
        base=None if base is None or any(base is root for root in _UNDOCUMENTED_ROOTS) else base.name,
        since=facts.get("since", FIRST_VERSION),
        rank=facts.get("rank", 1),
        deprecated=facts.get("deprecated", False),
        documented=documented and (bool(values) or not issubclass(cls, VimEnum)),
        values=values,
    )
    properties = {prop.name: prop for prop in facts.get("properties", ())}
    methods = {info.name: info for info in _own_methods(cls)}
    cls._wsdlName = own.wire_name or own.name
    inherited = base or own
    cls._info = replace(
        own,
        properties=MappingProxyType({**inherited.properties, **properties}),
        methods=MappingProxyType({**inherited.methods, **methods}),
    )
    if own.kind in ("data", "fault"):
        for prop in properties.values():
            setattr(cls, prop.attribute, start_of(prop))
    registry.declared(cls)
    return cls


def _own_methods(cls: type) -> list[MethodInfo]:
    """The methods that a class itself defines."""
    found = (getattr(function, "info", None) for function in vars(cls).values())
    return [info for info in found if isinstance(info, MethodInfo)]
