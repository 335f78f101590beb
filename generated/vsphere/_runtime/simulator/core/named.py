# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""What users of the simulator name: types, methods and properties; what there is not gets a suggestion."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

from ... import registry
from ...managed_object import ManagedObject
from ...meta import MethodInfo
from .generated_types import fully_documented, info_of


def managed_type(named: str | type[ManagedObject]) -> type[ManagedObject]:
    """A managed object type, given as a class or by its dotted or wire name.

    Raises:
        LookupError: There is none.
    """
    cls = registry.find(named) if isinstance(named, str) else named
    if isinstance(cls, type) and issubclass(cls, ManagedObject):
        return cls
    if cls is not None:
        raise LookupError(f"{named} is no managed object type")
    raise _unknown("managed object type", str(named), registry.names())


def method_name(cls: type[ManagedObject], named: object) -> str:
    """The wire name of a method, given as that, as an alias, or as the method of the class.

    Raises:
        LookupError: The type has no such method.
    """
    info = info_of(cls)
    known = named if not isinstance(named, str) else getattr(cls, named, None)
    found = getattr(known, "info", None)
    wire_name = found.name if isinstance(found, MethodInfo) else str(named)
    if wire_name in info.methods:
        return wire_name
    if not info.documented:
        raise LookupError(f"this package does not document {info.name}, so that nobody can call its methods")
    aliases = (name for name in dir(cls) if isinstance(getattr(getattr(cls, name), "info", None), MethodInfo))
    raise _unknown(f"method of {info.name}", wire_name, {*info.methods, *aliases})


def property_name(cls: type[ManagedObject], named: str) -> str:
    """The wire name of a property, given as that or as the attribute of the class.

    Where documents do not say all of a type, any name may be a property's.

    Raises:
        LookupError: The type has no such property.
    """
    info = info_of(cls)
    if named in info.properties:
        return named
    if named in info.attributes:
        return info.attributes[named].name
    if not fully_documented(cls):
        return named
    raise unknown_property(info.name, named, info.properties)


def entry_point_name(named: str) -> str:
    """The wire name of a property of the service content.

    Raises:
        LookupError: There is none.
    """
    cls = registry.find("vim.ServiceInstanceContent")
    known: Iterable[str] = info_of(cls).properties if cls is not None else ()
    if named not in known:
        raise _unknown("place in the service content", named, known)
    return named


def unknown_property(type_name: str, named: str, known: Iterable[str]) -> LookupError:
    """The error for a property that a type does not have."""
    return _unknown(f"property of {type_name}", named, known)


def _unknown(what: str, named: object, known: Iterable[str]) -> LookupError:
    close = get_close_matches(str(named), sorted(known), n=3, cutoff=0.6)
    hint = f"; did you mean {' or '.join(close)}?" if close else ""
    return LookupError(f"there is no {what} {named!r}{hint}")
