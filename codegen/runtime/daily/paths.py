"""Paths of properties, such as ``runtime.powerState``, and what documents say of where they lead."""

# What begins with one underscore in generated classes and in the runtime is private to both together.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from .. import gate, registry
from ..managed_object import ManagedObject, Stub
from ..meta import Property, TypeInfo
from ..version import lacks, own_service, service_of


def checked(stub: Stub, cls: type[ManagedObject], paths: Iterable[str]) -> tuple[str, ...]:
    """The paths that somebody asks for, each once.

    Args:
        stub: The connection.
        cls: The class of the objects.
        paths: The paths.

    Raises:
        TypeError: One text was given, which is a list of its letters, or something that is no text.
        UnsupportedVersion: The server is too old for one of them, where that is the connection's policy.
    """
    if isinstance(paths, str):
        raise TypeError(f"a list of paths is needed, such as [{paths!r}]")
    wanted = tuple(dict.fromkeys(paths))
    for path in wanted:
        if not isinstance(cast(object, path), str):
            raise TypeError(f"a path is a text, such as 'name', not {path!r:.80}")
        for step, prop in steps(cls._info, path):
            if prop.rank > stub.rank and lacks(prop, stub.rank, gate.served_by(stub)):
                service = service_of(prop.since)
                named = "" if service == own_service() else service
                gate.refuse(stub, f"{cls._info.name}.{step}", prop.rank, named, stacklevel=4)
    return wanted


def of_all(stub: Stub, objects: Iterable[ManagedObject], paths: Iterable[str]) -> tuple[str, ...]:
    """The paths that somebody asks for of objects of any classes; as ``checked``."""
    wanted = checked(stub, ManagedObject, paths)
    for cls in dict.fromkeys(type(each) for each in objects):
        checked(stub, cls, wanted)
    return wanted


def steps(info: TypeInfo, path: str) -> list[tuple[str, Property]]:
    """The properties on the way of a path, each with the path to it, as far as documents know them."""
    found: list[tuple[str, Property]] = []
    at: TypeInfo | None = info
    whole = ""
    for step in split(path):
        name = step.partition("[")[0]
        prop = at.properties.get(name) if at is not None else None
        if prop is None:
            break
        whole = f"{whole}.{step}" if whole else step
        found.append((whole, prop))
        at = info_of(prop.type)
    return found


def leads_to_list(info: TypeInfo, path: str) -> bool:
    """Whether a path leads to an array, so that nothing is an empty list there."""
    whole = split(path)
    known = steps(info, path)
    return len(known) == len(whole) and known[-1][1].array and not whole[-1].endswith("]")


def split(path: str) -> list[str]:
    """The steps of a path; a key in brackets may hold points."""
    found: list[str] = []
    open_bracket = False
    for piece in path.split("."):
        if open_bracket:
            found[-1] += f".{piece}"
        else:
            found.append(piece)
        open_bracket = found[-1].count("[") > found[-1].count("]")
    return found


def info_of(name: str) -> TypeInfo | None:
    """What is known of a type; None of a primitive, and of one that the package does not have."""
    found = getattr(registry.find(name), "_info", None) if "." in name else None
    return found if isinstance(found, TypeInfo) else None
