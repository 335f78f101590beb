# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""Properties of a managed object, read by the server's property collector in one round trip."""

# What begins with one underscore in generated classes and in the runtime is private to both together.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol, cast

from .. import needs
from ..faults import Fault
from ..managed_object import ManagedObject, Stub
from ..meta import TypeInfo
from ..protocols import Change, MissingProperty
from ..updates import COLLECTOR
from .names import wire_name


class _Content(Protocol):
    """What a collector tells of one object."""

    propSet: list[Change]
    missingSet: list[MissingProperty]


class _Result(Protocol):
    objects: list[_Content]


class _Reading(Protocol):
    """The methods of a property collector that read."""

    _info: TypeInfo

    def RetrievePropertiesEx(self, specSet: list[object], options: object) -> _Result | None: ...
    def RetrieveProperties(self, specSet: list[object]) -> list[_Content]: ...


_EX = "RetrievePropertiesEx"


def read_properties(
    stub: Stub, collector: str, target: ManagedObject, paths: Sequence[str]
) -> Mapping[str, object]:
    """Read properties by wire name; unset ones are left out.

    Args:
        stub: The connection.
        collector: The id of the property collector.
        target: The object.
        paths: The properties.

    Raises:
        Fault: One of them cannot be read, or the object is not there.
        TransportError: No answer that can be used.
    """
    cls = cast("Callable[[str, Stub], _Reading]", needs.needed(COLLECTOR))
    reading = cls(collector, stub)
    properties = needs.make(
        f"{COLLECTOR}.PropertySpec",
        type=target._wire_type or wire_name(target._info),
        pathSet=list(paths),
        all=False,
    )
    chosen = needs.make(f"{COLLECTOR}.ObjectSpec", obj=target, skip=False)
    spec = needs.make(f"{COLLECTOR}.FilterSpec", propSet=[properties], objectSet=[chosen])
    values: dict[str, object] = {}
    for content in _contents(stub, reading, spec):
        for missing in content.missingSet:
            raise missing.fault or Fault(f"the server does not show {missing.path}")
        for change in content.propSet:
            values[change.name] = change.val
    return values


def _contents(stub: Stub, reading: _Reading, spec: object) -> list[_Content]:
    """What the server tells; the newer of two methods is asked where the server has it."""
    newer = reading._info.methods.get(_EX)
    if newer is None or stub.rank < newer.rank:
        return reading.RetrieveProperties([spec])
    result = reading.RetrievePropertiesEx([spec], needs.make(f"{COLLECTOR}.RetrieveOptions"))
    return result.objects if result is not None else []
