"""Results as they go over the network: with the types that documents state, in the client's version."""

# What begins with one underscore in generated classes and in the runtime is private to both together.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from ... import registry
from ...boxes import NUMBERS, Array, wire_name
from ...data_object import DataObject
from ...faults import Fault
from ...meta import LOCALIZED_FAULT, TypeInfo
from ...version import Dated, lacks
from ..core import paths
from ..core.generated_types import PC, info_of, read

_CONTENTS = {f"{PC}.ObjectContent": "propSet", f"{PC}.ObjectUpdate": "changeSet"}
_PARTS = {
    f"{PC}.RetrieveResult": "objects",
    f"{PC}.UpdateSet": "filterSet",
    f"{PC}.FilterUpdate": "objectSet",
}


def typed(value: object, target: object, path: str) -> object:
    """The value of a property for a place where anything may stand: it has to say itself what it is.

    A list does not know what it would hold if it were not empty, and a number not how wide it is.

    Args:
        value: The value.
        target: The object that has the property.
        path: The property, or a path into it.
    """
    declared, array = _declared(info_of(target), path)
    if array and isinstance(value, list):
        items = cast("list[object]", value)
        return Array(_item_name(declared), [_sized(item, declared) for item in items])
    return _sized(value, declared)


def with_types(result: object, rank: int) -> object:
    """A result, in which all values of properties that a collector tells say what they are.

    Args:
        result: The result, which is changed.
        rank: Rank of the client's version; properties that this lacks are left out.
    """
    for content in _contents(result):
        target, field = read(content, "obj"), _CONTENTS[info_of(content).name]
        changes = cast("list[DataObject]", read(content, field))
        changes[:] = [each for each in changes if not is_newer(target, read(each, "name"), rank)]
        for change in changes:
            value = read(change, "val")
            if value is not None:
                change._keep("val", typed(value, target, read(change, "name")))
    return result


def is_newer(target: object, path: str, rank: int) -> bool:
    """Whether a property of an object came after a version."""
    field = info_of(target).properties.get(paths.root_of(path))
    return field is not None and _lacked(field, rank)


def _contents(result: object) -> Iterator[DataObject]:
    """What a collector tells of single objects, wherever in a result it stands."""
    if isinstance(result, list):
        for item in cast("list[object]", result):
            yield from _contents(item)
    elif isinstance(result, DataObject):
        name = info_of(result).name
        if name in _CONTENTS:
            yield result
        elif name in _PARTS:
            yield from _contents(read(result, _PARTS[name]))


def _declared(info: TypeInfo, path: str) -> tuple[str, bool]:
    """The type that documents state at the end of a path, and whether it is an array of it."""
    infos, declared, array = [info], "anyType", False
    for name, is_key in paths.steps_of(path) or []:
        if is_key:
            array = False
            continue
        fields = [each.properties[name] for each in infos if name in each.properties]
        stated = {(each.type, each.array) for each in fields}
        if len(stated) != 1:  # types that extend one another may disagree about a name
            return "anyType", False
        [(declared, array)] = stated
        cls = registry.find(declared)
        infos = [info_of(each) for each in paths.with_subclasses(cls)] if cls is not None else []
    return declared, array


def _item_name(declared: str) -> str:
    """What the items of an array are called on the network."""
    cls = registry.find(declared)
    if cls is None:
        return declared
    info = info_of(cls)
    if info.kind == "managed" or info.kind == "opaque":
        return "ManagedObjectReference"
    if info.kind == "fault":
        return LOCALIZED_FAULT.rpartition(".")[2]
    return wire_name(info)


def _sized(value: object, declared: str) -> object:
    """A number as one of its type."""
    made = NUMBERS.get(declared)
    return made(value) if made is not None and isinstance(value, int | float) else value


def as_known(value: object, rank: int) -> object:
    """A result for a client that speaks an older version: without what that lacks.

    An object of a type that came later becomes one of the nearest base that the version has.

    Args:
        value: The result, which may be changed.
        rank: Rank of the version.
    """
    if isinstance(value, list):
        items = cast("list[object]", value)
        items[:] = [as_known(item, rank) for item in items]
        return items
    return _reduced(value, rank) if isinstance(value, DataObject | Fault) else value


def _reduced(value: DataObject | Fault, rank: int) -> object:
    """An object as an older version has it."""
    cls = type(value)
    if _lacked(info_of(cls), rank):
        bases = (each for each in cls.__mro__[1:] if issubclass(each, DataObject | Fault))
        cls = next(each for each in bases if not _lacked(info_of(each), rank))
    made = cls()
    attributes = info_of(cls).attributes
    for name, item in vars(value).items():
        field = attributes.get(name)
        if field is None:
            if isinstance(value, Fault) and name == "msg":
                made._keep(name, item)
        elif not _lacked(field, rank):
            made._keep(name, as_known(item, rank))
    return made


def _lacked(fact: Dated, rank: int) -> bool:
    return fact.rank > rank and lacks(fact, rank)
