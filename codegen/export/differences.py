"""How two APIs differ, fact by fact; where they were stated counts for nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar, cast

from codegen.ir.dynamic import many_of, names_of, value_of
from codegen.ir.model import Api, Method, Parameter, Property, Raise, Returns, Type, Value, Version

Item = Type | Property | Method | Parameter | Returns | Raise | Value | Version
T = TypeVar("T", bound=Item)

_PLACES = frozenset(("sources", "first_use"))


@dataclass(frozen=True, slots=True)
class ApiDifference:
    """A fact that one of two APIs states otherwise than the other.

    Attributes:
        where: The dotted name of the type and member.
        fact: What it is about, such as ``property.array``; ``order`` of members that are the same.
        was: What the first API states, None where it leaves it open.
        now: What the second one states.
    """

    where: str
    fact: str
    was: object
    now: object


def differences(one: Api, other: Api) -> Iterator[ApiDifference]:
    """The facts in which an API differs from what it should be."""
    yield from _items("", "version", one.versions, other.versions)
    yield from _items("", "type", one.types, other.types)


def _items(where: str, sort: str, ones: Sequence[T], others: Sequence[T]) -> Iterator[ApiDifference]:
    """What is in one list alone, what differs within pairs of one name, and whether the order differs."""
    names, other_names = list(map(_name, ones)), list(map(_name, others))
    found = dict(zip(other_names, others, strict=True))
    for item, name in zip(ones, names, strict=True):
        at = f"{where}.{name}".strip(".")
        if name in found:
            yield from _facts(at, sort, item, found[name])
        else:
            yield ApiDifference(at, sort, name, None)
    known = frozenset(names)
    yield from (
        ApiDifference(f"{where}.{n}".strip("."), sort, None, n) for n in other_names if n not in known
    )
    if names != other_names and sorted(names) == sorted(other_names):
        yield ApiDifference(where, f"{sort} order", tuple(names), tuple(other_names))


def _facts(where: str, sort: str, one: Item, other: Item) -> Iterator[ApiDifference]:
    """What differs in the fields of two things of one name, and in what they hold."""
    for name in names_of(one):
        was, now = value_of(one, name), value_of(other, name)
        if isinstance(was, Returns) and isinstance(now, Returns):
            yield from _facts(f"{where}()", "return", was, now)
        elif name in _SORTS:
            held = (
                cast("tuple[Item, ...]", many_of(each, name)) for each in (one, other)
            )  # cast: as declared
            yield from _items(where, _SORTS[name], *held)
        elif name not in _PLACES and was != now:
            yield ApiDifference(where, f"{sort} {name}", was, now)


def _name(item: Item) -> str:
    if isinstance(item, Raise):
        return str(item.type)
    return item.id if isinstance(item, Version) else "" if isinstance(item, Returns) else str(item.name)


_SORTS = {
    "properties": "property",
    "methods": "method",
    "values": "value",
    "parameters": "parameter",
    "faults": "fault",
}
