"""Names on the wire: of name spaces, of types in them, and of methods."""

# What begins with one underscore in generated classes and in the runtime is private to both together.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import cast

from .. import registry
from ..managed_object import ManagedObject
from ..meta import MethodInfo, Parameter, Returns, TypeInfo
from ..methods import Facts
from ..version import service_of

XSI = "http://www.w3.org/2001/XMLSchema-instance"
XSD = "http://www.w3.org/2001/XMLSchema"
ENVELOPE = "http://schemas.xmlsoap.org/soap/envelope/"
ENVELOPES = frozenset({ENVELOPE, "http://www.w3.org/2003/05/soap-envelope"})
URN = "urn:"

CLASSES_REMEMBERED = 8192
"""Bounded, since servers can send any number of names."""


def info_of(cls: type | None) -> TypeInfo | None:
    """What is known of a class, None where it is no type of the API."""
    info = getattr(cls, "_info", None)
    return info if isinstance(info, TypeInfo) else None


def wire_name(info: TypeInfo) -> str:
    """What a type is called on the wire; where no document says it, what it is usually called."""
    return info.wire_name or info.name.rpartition(".")[2]


@lru_cache(maxsize=CLASSES_REMEMBERED)
def name_space(since: str) -> str:
    """The name space in which something travels, by the version that brought it."""
    return URN + service_of(since)


@lru_cache(maxsize=CLASSES_REMEMBERED)
def class_of(space: str, name: str) -> type | None:
    """The class of a name on the wire.

    Args:
        space: Its name space. Where another one alone has such a type, that is taken: servers are not exact.
        name: Wire name of a type.
    """
    found = registry.find(name)
    if found is None or travels_in(found, space):
        return found
    return next((other for other in _namesakes(name) if travels_in(other, space)), found)


def travels_in(cls: type, space: str) -> bool:
    """Whether a type is one of a name space."""
    info = info_of(cls)
    return info is not None and name_space(info.since) == space


def _namesakes(name: str) -> Iterator[type]:
    """The classes that have a wire name, each in its service."""
    for root in sorted({each.partition(".")[0] for each in registry.names() if "." in each}):
        try:
            found = registry.table(f"{root}._wire_names", name)
        except (ImportError, AttributeError):
            continue
        if isinstance(found, type):
            yield found


FETCH = MethodInfo(
    "Fetch", parameters=(Parameter("prop", "string"),), returns=Returns("anyType", optional=True)
)
"""How pyVmomi reads a property of any object. No document has it, but servers and recordings do."""


@lru_cache(maxsize=CLASSES_REMEMBERED)
def method_named(name: str) -> tuple[type[ManagedObject], MethodInfo] | None:
    """The class that has a method of this wire name, and what is known of the method."""
    if name == FETCH.name:
        return ManagedObject, FETCH
    owners = cast("Mapping[str, str]", registry.table("_methods", "OWNERS"))
    owner = registry.find(owners.get(name, ""))
    if owner is None or not issubclass(owner, ManagedObject):
        return None
    return owner, owner._info.methods[name]


Callee = Facts | MethodInfo | str
"""A method: the generated one, what is known of it, or its wire name."""


def info_of_method(method: Callee) -> MethodInfo:
    """What is known of a method.

    Raises:
        LookupError: There is no method of this name.
    """
    if isinstance(method, MethodInfo):
        return method
    if not isinstance(method, str):
        return method.info
    found = method_named(method)
    if found is None:
        raise LookupError(f"this package has no method {method!r:.60}")
    return found[1]


for _cached in (name_space, class_of, method_named):
    registry.when_reloaded(_cached.cache_clear)
