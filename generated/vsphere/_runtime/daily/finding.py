# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""Finding entities: by their path in the inventory, by name, and by what the server has an index of."""

# What begins with one underscore in generated classes and in the runtime is private to both together.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar, cast

from .. import needs, registry
from ..faults import Fault
from ..managed_object import ManagedObject, Stub
from ..protocols import Content
from .children import named_below
from .found import Found
from .globs import ANY_DEPTH, is_pattern, matches
from .parts import SearchIndex

T = TypeVar("T", bound=ManagedObject)
_INDEX = "vim.SearchIndex"
_WAYS = {
    "uuid": ("Uuid", "uuid"),
    "instance_uuid": ("Uuid", "uuid"),
    "ip": ("Ip", "ip"),
    "dns": ("DnsName", "dnsName"),
}
"""What there is an index of: the last part of its methods' names, and the parameter that takes it."""


def by_path(entry_points: Content, stub: Stub, path: str, under: ManagedObject | None) -> list[ManagedObject]:
    """The entities at a path, in no order that can be relied on; ``Session.find`` describes it."""
    steps = [step for step in path.split("/") if step]
    if under is None:
        literal = next((at for at, step in enumerate(steps) if is_pattern(step)), len(steps))
        found = _at(entry_points, "/".join(steps[:literal])) if literal else None
        if found is not None:
            return _walked(entry_points, stub, [found], steps[literal:])
    return _walked(entry_points, stub, [under or entry_points.rootFolder], steps)


def _at(entry_points: Content, path: str) -> ManagedObject | None:
    """The entity at a path without patterns, by one call; None also where the server does not know."""
    index = _index(entry_points)
    if index is None or "FindByInventoryPath" not in index._info.methods:
        return None
    return index.FindByInventoryPath(path)


def _walked(
    entry_points: Content, stub: Stub, begin: list[ManagedObject], steps: Sequence[str]
) -> list[ManagedObject]:
    """The entities that steps lead to, all those of a step by one call."""
    found = begin
    for step in steps:
        if step == ANY_DEPTH:
            found = _all_below(entry_points, stub, found)
        elif found:
            below = named_below(entry_points, stub, found)
            found = _each_once(each for name, each in below if matches(name, step))
    return found


def _all_below(entry_points: Content, stub: Stub, begin: list[ManagedObject]) -> list[ManagedObject]:
    """Entities and everything that is below them."""
    found, newest = dict.fromkeys(begin), begin
    while newest:
        below = (each for _, each in named_below(entry_points, stub, newest))
        newest = [each for each in _each_once(below) if each not in found]
        found.update(dict.fromkeys(newest))
    return list(found)


def by_name(entities: Iterable[Found[T]], name: str) -> list[T]:
    """Those of some entities, read with their names, that have a name or one of a pattern."""
    return [each.obj for each in entities if matches(each.values.get("name") or "", name)]


def by_index(
    entry_points: Content,
    stub: Stub,
    way: str,
    value: str,
    cls: type[ManagedObject] | None,
    datacenter: ManagedObject | None,
) -> list[ManagedObject]:
    """What the server's index has.

    Args:
        entry_points: The server's.
        stub: The connection.
        way: By what: one of ``_WAYS``.
        value: What is looked for.
        cls: The class of what is wanted.
        datacenter: Where to look.
    """
    needs.needed(_INDEX)
    index = _index(entry_points)
    if index is None:
        raise LookupError(f"the server has no {_INDEX}")
    what, parameter = _WAYS[way]
    host = registry.find("vim.HostSystem")
    machines = cls is None or host is None or not issubclass(cls, host)
    arguments: dict[str, object] = {"datacenter": datacenter, parameter: value, "vmSearch": machines}
    if way == "instance_uuid":
        arguments["instanceUuid"] = True
    found = _by_index(index, what, stub.rank, arguments)
    return [each for each in found if cls is None or isinstance(each, cls)]


def _by_index(
    index: SearchIndex, what: str, rank: int, arguments: dict[str, object]
) -> Iterable[ManagedObject]:
    """All that the index has, or, where the server is too old to tell all, one of them."""
    every = index._info.methods.get(f"FindAllBy{what}")
    if every is not None and every.rank <= rank:
        ask = cast("Callable[..., Iterable[ManagedObject]]", getattr(index, every.name))
        try:
            return dict.fromkeys(ask(**arguments))
        except Fault as fault:  # some servers have only the older method, whatever their version
            if not needs.is_a(fault, "vmodl.fault.MethodNotFound"):
                raise
    one = cast("Callable[..., ManagedObject | None]", getattr(index, f"FindBy{what}"))
    found = one(**arguments)
    return () if found is None else (found,)


def _index(entry_points: Content) -> SearchIndex | None:
    return cast("SearchIndex | None", getattr(entry_points, "searchIndex", None))


def _each_once(objects: Iterable[ManagedObject]) -> list[ManagedObject]:
    return list(dict.fromkeys(objects))
