"""The gate: nothing is sent that the connected server is too old for, and no object that is not complete.

Generated methods compare ranks themselves. What is here runs only where a comparison failed, or for the
fields inside arguments.
"""

# What begins with one underscore in generated classes and in the runtime is private to both together.
# pyright: reportPrivateUsage=false

from __future__ import annotations

import warnings
from collections.abc import Iterator, Mapping
from typing import Protocol, cast

from .enums import VimEnum
from .fields import Fields, is_set, set_fields
from .frozen import Frozen
from .meta import Property
from .policy import GatePolicy, UnsupportedVersion, UnsupportedVersionWarning
from .version import Dated, Version, lacks, own_service, service_of, version_of

_DEEP = (VimEnum, Fields, list, tuple)
"""What may have something inside, or a version of its own."""


class Gated(Protocol):
    """What the gate asks of a connection.

    Attributes:
        policy: What happens where the server is too old.
    """

    policy: GatePolicy

    @property
    def version(self) -> Version:
        """The negotiated version."""
        ...


def served_by(stub: Gated) -> str:
    """The service that a connection leads to; in the line of its versions the connection has its rank."""
    version = stub.version
    return service_of(version.id, version.service)


def refuse(stub: Gated, what: str, rank: int, service: str, stacklevel: int) -> None:
    """Raise, warn or do nothing, as the policy of a connection says.

    Nothing is done either where the connection leads to another service, whose versions have another order.

    Args:
        stub: The connection.
        what: What was used.
        rank: Rank of the version that it needs.
        service: The service of that version; that of the API itself if empty.
        stacklevel: Frames from here to the code that used it, for the warning.
    """
    if stub.policy == GatePolicy.OFF or served_by(stub) != (service or own_service()):
        return
    needs = version_of(rank, service) or Version(f"rank {rank}", "a later version")
    finding = UnsupportedVersion(what, needs, stub.version)
    if stub.policy == GatePolicy.STRICT:
        raise finding
    warnings.warn(str(finding), UnsupportedVersionWarning, stacklevel=stacklevel + 1)


class Finding(Frozen):
    """A part of an argument that cannot be sent.

    Attributes:
        what: Its path, such as ``Pay(order.lines[0].gift)``.
        rank: Rank of the version that it needs; 0 where it is required and not set.
        service: The service of that version, empty for that of the API itself.
    """

    what: str
    rank: int = 0
    service: str = ""


def findings(
    what: str, arguments: Mapping[str, object], rank: int, stub: Gated | None = None
) -> Iterator[Finding]:
    """Find what is inside arguments, at any depth, that came after a version, and what is missing there.

    Args:
        what: The method.
        arguments: By parameter name.
        rank: Rank of the version.
        stub: The connection that has it; without one, it is a version of the API's own service.

    Yields:
        Each such field, type or enum. What is inside of one is not looked at.
    """
    seen: set[int] = set()
    todo = list(arguments.items())[::-1]
    while todo:
        path, value = todo.pop()
        if isinstance(value, VimEnum | Fields) and _lacked(value._info, rank, stub):
            yield _finding(f"{what}({path}: {value._info.name})", value._info)
        elif isinstance(value, Fields | list | tuple) and id(cast(object, value)) not in seen:
            seen.add(id(cast(object, value)))
            inside: list[tuple[str, object]] = []
            for step, part, field in _parts(cast(object, value)):
                if field is not None and field.rank > rank and _lacked(field, rank, stub):
                    yield _finding(f"{what}({path}{step})", field)
                elif isinstance(part, _DEEP):
                    inside.append((path + step, cast(object, part)))
            if isinstance(value, Fields):
                yield from (Finding(f"{what}({path}.{name})") for name in _missing(value, rank, stub))
            todo.extend(reversed(inside))


def _lacked(fact: Dated, rank: int, stub: Gated | None) -> bool:
    """Whether a connection lacks something; its service is asked for only where ranks do not settle it."""
    return fact.rank > rank and lacks(fact, rank, served_by(stub) if stub is not None else "")


def _finding(what: str, fact: Dated) -> Finding:
    service = service_of(fact.since)
    return Finding(what, fact.rank, "" if service == own_service() else service)


def _missing(value: Fields, rank: int, stub: Gated | None) -> Iterator[str]:
    """The required fields of an object that are not set, but for those that a version lacks."""
    mine = vars(value)
    for field in value._info.demanded:
        lacked = field.rank > rank and _lacked(field, rank, stub)
        if not lacked and not is_set(field, mine.get(field.attribute)):
            yield field.attribute


def _parts(value: object) -> Iterator[tuple[str, object, Property | None]]:
    """What is directly inside a value: the step to it, itself, and its field, if it is in one."""
    if isinstance(value, list | tuple):
        for index, item in enumerate(cast("list[object]", value)):
            yield f"[{index}]", item, None
    elif isinstance(value, Fields):
        for field, item in set_fields(value):
            yield f".{field.attribute}", item, field
