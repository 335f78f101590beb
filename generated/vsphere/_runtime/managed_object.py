# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""Managed objects, references to what lives on a server, and the connections that they have to it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from sys import maxsize
from typing import Any, ClassVar, Protocol, Self, cast

from . import gate, registry
from .meta import MethodInfo, Property, TypeInfo, property_list
from .policy import GatePolicy
from .unconnected import NoStub
from .version import Version


class Stub(Protocol):
    """A connection to a server, or something that answers like one.

    Attributes:
        rank: Rank of the negotiated version in the line of its service; generated code compares it before it
            sends anything.
        policy: What happens where the server is too old.
    """

    rank: int
    policy: GatePolicy

    @property
    def version(self) -> Version:
        """The negotiated version."""
        ...

    @property
    def server(self) -> str:
        """What identifies the server; equal objects may have come by different connections to it."""
        ...

    # Any: a result is decoded to the type that the method documents, which generated code states.
    def invoke(self, target: ManagedObject, method: MethodInfo, arguments: Mapping[str, object]) -> Any:
        """Call a method; optional arguments that are unset are left out.

        Raises:
            Fault: What the server answers instead of a result.
        """
        ...

    # Any: as above, for properties.
    def fetch(self, target: ManagedObject, paths: Sequence[str]) -> Mapping[str, Any]:
        """Read properties by wire name; unset ones may be left out."""
        ...


NO_STUB = cast(Stub, NoStub())
"""The connection of an object that has none."""


class ManagedObject:
    """A reference to an object on a server; root of all managed objects.

    Two references are equal where type, id and server are. A reference can be pickled and copied; unpickled
    it has no connection, but is still equal to the one it was made from.

    Args:
        moId: The object's id on its server.
        stub: The connection; without one, the object can only be compared and passed on.
    """

    _info: ClassVar[TypeInfo] = TypeInfo("vmodl.ManagedObject", "managed", "ManagedObject")
    _wsdlName: ClassVar[str] = "ManagedObject"
    _wire_type: str | None = None
    _serverGuid: str | None = None  # the server that has the object, where one speaks of another's

    def __init__(self, moId: str, stub: Stub | None = None) -> None:
        self._moId = moId
        self._stub = stub if stub is not None else NO_STUB
        self._server = stub.server if stub is not None else ""
        # Gates compare this; without a connection every call passes them and is told what is missing.
        self._rank = stub.rank if stub is not None else maxsize

    @property
    def moId(self) -> str:
        """The object's id on its server."""
        return self._moId

    def _GetMoId(self) -> str:
        """As in pyVmomi: ``moId``."""
        return self._moId

    @classmethod
    def _GetPropertyList(cls, includeBaseClassProps: bool = True) -> list[Property]:
        """As in pyVmomi: what ``describe`` knows of the type's properties."""
        return property_list(cls, includeBaseClassProps)

    def __eq__(self, other: object) -> bool:
        return self._identity() == other._identity() if isinstance(other, ManagedObject) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._identity())

    def __repr__(self) -> str:
        moId = self._moId if "[" not in self._moId else _shown_id(self._moId)
        return f"{self._wire_type or self._info.name}({moId!r})"

    def __reduce__(self) -> tuple[object, ...]:
        state = {"_server": self._server, "_wire_type": self._wire_type, "_serverGuid": self._serverGuid}
        return type(self), (self._moId,), state

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: dict[int, object]) -> Self:
        return self

    def _by(self, stub: Stub) -> Self:
        """The same object by another connection."""
        made = type(self)(self._moId, stub)
        made._wire_type, made._serverGuid = self._wire_type, self._serverGuid
        return made

    def _identity(self) -> tuple[object, ...]:
        return type(self), self._wire_type, self._moId, self._server, self._serverGuid

    # Any: generated code states the documented type of each property and result.
    def _fetch(self, name: str) -> Any:
        """Read a property from the server."""
        value = self._stub.fetch(self, (name,)).get(name)
        return [] if value is None and self._info.properties[name].array else value

    # Any: as above.
    def _invoke(self, name: str, arguments: Mapping[str, object]) -> Any:
        """Call a method on the server; arguments that are None are left out."""
        method = self._info.methods[name]
        given = {key: value for key, value in arguments.items() if value is not None}
        value = self._stub.invoke(self, method, given)
        return [] if value is None and method.returns.array else value

    def _unsupported(self, what: str, rank: int, service: str = "") -> None:
        """Refuse, as the connection's policy says, what needs a newer server.

        The service is that of the version which is needed, left out where it is that of the API itself.
        """
        gate.refuse(self._stub, f"{self._info.name}.{what}", rank, service, stacklevel=3)

    def _check_arguments(self, what: str, arguments: Mapping[str, object]) -> None:
        """Refuse arguments with fields that need a newer server, as the connection's policy says.

        Raises:
            TypeError: Inside an argument, a required field is not set.
        """
        for found in gate.findings(f"{self._info.name}.{what}", arguments, self._rank, self._stub):
            if not found.rank:
                raise TypeError(f"{found.what} is required and not set")
            gate.refuse(self._stub, found.what, found.rank, found.service, stacklevel=3)


def _shown_id(moId: str) -> str:
    """An id as messages and ``repr`` show it: that of what belongs to a session, such as a view, holds that
    of the session, which some servers take for its cookie."""
    begin, bracket, rest = moId.partition("session[")
    return f"{begin}{bracket}<hidden>{rest[rest.index(']') :]}" if "]" in rest else moId


class Opaque(ManagedObject):
    """A value of a type that no document describes; what it really is, only a server knows."""

    _info: ClassVar[TypeInfo] = TypeInfo("Opaque", "opaque")


registry.register_root(ManagedObject, "vmodl.ManagedObject", "ManagedObject")
