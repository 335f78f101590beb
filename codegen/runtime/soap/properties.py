"""Properties of a managed object, read by the server's property collector in one round trip."""

# What begins with one underscore in generated classes and in the runtime is private to both together.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Any, Protocol, cast

from .. import needs, registry
from ..faults import Fault
from ..managed_object import ManagedObject, Stub
from ..meta import MethodInfo
from ..protocols import Change, MissingProperty
from ..updates import COLLECTOR
from .answered import Answered
from .errors import UnreadableAnswer
from .names import CLASSES_REMEMBERED, wire_name
from .requests import body_of_request
from .texts import escaped

_EX, _OLD = "RetrievePropertiesEx", "RetrieveProperties"
_ANYBODY = "\ue000"
"""Stands for the id of the object in a call that is written once for all objects of a type."""


class Asked(Stub, Protocol):
    """A connection, seen by who reads properties.

    Attributes:
        collector: The id of the server's property collector.
    """

    collector: str

    def ask(self, what: str, body: str) -> Answered: ...

    # Any: it gives back what the call does.
    def renewing(self, call: Callable[[], Any]) -> Any: ...


class _Content(Protocol):
    """What a collector tells of one object."""

    propSet: list[Change]
    missingSet: list[MissingProperty]


class _Result(Protocol):
    objects: list[_Content]


def read_properties(stub: Asked, target: ManagedObject, paths: Sequence[str]) -> Mapping[str, object]:
    """Read properties by wire name; unset ones are left out.

    Args:
        stub: The connection.
        target: The object.
        paths: The properties.

    Raises:
        Fault: One of them cannot be read, or the object is not there.
        TransportError: No answer that can be used.
    """
    method = _method(stub.rank)
    kind = target._wire_type or wire_name(target._info)
    begin, end = _written(method.name, stub.collector, kind, tuple(paths), target._serverGuid)
    body = f"{begin}{escaped(target._moId)}{end}"
    what = f"{method.name} of {target!r}"

    def read() -> Mapping[str, object]:
        found = stub.ask(what, body).read(method, stub)
        try:
            if method.name == _EX:
                found = cast(_Result, found).objects if found is not None else []
            return _values_in(cast("list[_Content]", found))
        except (AttributeError, TypeError):
            raise UnreadableAnswer("it tells properties in a form that no collector has") from None

    return cast("Mapping[str, object]", stub.renewing(read))


def _values_in(contents: list[_Content]) -> Mapping[str, object]:
    """The values of properties.

    Raises:
        Fault: One of them cannot be read, be it that the session has ended.
    """
    values: dict[str, object] = {}
    for content in contents:
        for missing in content.missingSet:
            raise missing.fault or Fault(f"the server does not show {missing.path}")
        for change in content.propSet:
            values[change.name] = change.val
    return values


@lru_cache(maxsize=64)
def _method(rank: int) -> MethodInfo:
    """The method that servers of a version read by: the newer one where they have it."""
    methods = needs.info_of(COLLECTOR).methods
    newer = methods.get(_EX)
    return newer if newer is not None and newer.rank <= rank else methods[_OLD]


@lru_cache(maxsize=CLASSES_REMEMBERED)
def _written(
    called: str, collector: str, kind: str, paths: tuple[str, ...], guid: str | None
) -> tuple[str, str]:
    """The call that reads properties of objects of a type: what is before an object's id, and behind it."""
    anybody = ManagedObject(_ANYBODY)
    anybody._wire_type, anybody._serverGuid = kind, guid
    properties = needs.make(f"{COLLECTOR}.PropertySpec", type=kind, pathSet=list(paths), all=False)
    chosen = needs.make(f"{COLLECTOR}.ObjectSpec", obj=anybody, skip=False)
    spec = needs.make(f"{COLLECTOR}.FilterSpec", propSet=[properties], objectSet=[chosen])
    arguments: dict[str, object] = {"specSet": [spec]}
    if called == _EX:
        arguments["options"] = needs.make(f"{COLLECTOR}.RetrieveOptions")
    cls = cast("Callable[[str], ManagedObject]", needs.needed(COLLECTOR))
    begin, _, end = body_of_request(
        needs.info_of(COLLECTOR).methods[called], cls(collector), arguments
    ).partition(_ANYBODY)
    return begin, end


for _cached in (_method, _written):
    registry.when_reloaded(_cached.cache_clear)
