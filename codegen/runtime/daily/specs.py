"""What a property collector is asked for: which properties of which objects, and the way to these."""

# What begins with one underscore in generated classes and in the runtime is private to both together.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Iterable, Sequence

from .. import needs
from ..managed_object import ManagedObject
from ..updates import COLLECTOR, wire_name_of

Way = tuple[str, str]
"""A type, by its name on the wire, and the property of it that leads on."""


def properties(cls: type[ManagedObject], paths: Sequence[str]) -> object:
    """Which properties are wanted of objects of a class."""
    return needs.make(f"{COLLECTOR}.PropertySpec", type=wire_name_of(cls), pathSet=list(paths), all=False)


def of_objects(objects: Iterable[ManagedObject], wanted: Iterable[object]) -> object:
    """Properties of objects that one has."""
    where = [needs.make(f"{COLLECTOR}.ObjectSpec", obj=each, skip=False) for each in objects]
    return needs.make(f"{COLLECTOR}.FilterSpec", propSet=list(wanted), objectSet=where)


def beyond(objects: Iterable[ManagedObject], ways: Iterable[Way], wanted: Iterable[object]) -> object:
    """Properties of what is one step away from objects that one has."""
    onward = [
        needs.make(f"{COLLECTOR}.TraversalSpec", type=kind, path=path, skip=False) for kind, path in ways
    ]
    where = [needs.make(f"{COLLECTOR}.ObjectSpec", obj=each, skip=True, selectSet=onward) for each in objects]
    return needs.make(f"{COLLECTOR}.FilterSpec", propSet=list(wanted), objectSet=where)
