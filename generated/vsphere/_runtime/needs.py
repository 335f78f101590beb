# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The generated types that the runtime itself uses, found by name.

Everything is called through the generated methods, so that the version gate looks at the runtime's own calls
as well.
"""

# What begins with one underscore in generated classes and in the runtime is private to both together.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar, cast

from . import registry
from .faults import Fault
from .managed_object import Stub
from .meta import MethodInfo, TypeInfo
from .protocols import AuthorizationManager, Collector, ServiceInstance
from .transport import TransportError

T = TypeVar("T")


class MissingType(LookupError):
    """The package was generated without a type that the runtime needs for what was asked."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name

    def __str__(self) -> str:
        return f"this package was generated without {self.name}, which is needed here"


def needed(name: str) -> type:
    """A class of the package.

    Raises:
        MissingType: The package does not have it, or knows no more than its name.
    """
    cls = registry.find(name)
    info = getattr(cls, "_info", None)
    if cls is None or not isinstance(info, TypeInfo) or not info.documented:
        raise MissingType(name)
    return cls


def info_of(name: str) -> TypeInfo:
    """What is known about a type.

    Raises:
        MissingType: As for the class.
    """
    return cast(TypeInfo, getattr(needed(name), "_info", None))


def expected(value: T, name: str) -> T:
    """What a server has answered, if it is of a type that the runtime goes on with.

    Raises:
        TransportError: It is something else.
    """
    if isinstance(value, needed(name)):
        return value
    raise TransportError(f"the server answers with {type(value).__name__} in place of {name}")


def make(name: str, *value: str, **fields: object) -> object:
    """A new data object of the package, or the member of an enum for a value."""
    cls = cast("Callable[..., object]", needed(name))
    return cls(*value, **fields)


def fault(name: str, message: str, **fields: object) -> Fault:
    """A new fault; where the package does not have its type, one that carries no more than the message."""
    cls = registry.find(name)
    return cls(message, **fields) if cls is not None and issubclass(cls, Fault) else Fault(message)


def service_instance(stub: Stub) -> ServiceInstance:
    """The root object of the server at the other end of a connection."""
    cls = cast("Callable[[str, Stub], ServiceInstance]", needed("vim.ServiceInstance"))
    return cls("ServiceInstance", stub)


def method_of(owner: Collector | AuthorizationManager, name: str) -> MethodInfo:
    """What is known about a method, among it the version that brought it.

    Raises:
        MissingType: The package knows no more than the name of the object's type.
    """
    found = owner._info.methods.get(name)
    if found is None:
        raise MissingType(f"{owner._info.name}.{name}")
    return found


def is_a(value: object, *names: str) -> bool:
    """Whether a value, such as a fault, is of one of these types."""
    classes = (registry.find(name) for name in names)
    return any(cls is not None and isinstance(value, cls) for cls in classes)
