# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""What generated code asks of a transport."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NoReturn, Protocol, cast

from .checking import TYPE_CHECKING

if TYPE_CHECKING:
    from .gate import GatePolicy
    from .managed_object import ManagedObject
    from .meta import MethodInfo
    from .version import Version


class Stub(Protocol):
    """A connection to a server, or something that answers like one.

    Attributes:
        rank: Rank of the negotiated version; generated code compares it before it sends anything.
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


class NotConnected(RuntimeError, AttributeError):
    """A managed object without a connection was asked for something that only the server knows.

    It is an ``AttributeError`` too, so that ``hasattr`` is false for properties that nobody can read.
    """


class _NoStub:
    """Answers every use of a connection with an explanation, so that no method has to look first."""

    def __getattr__(self, name: str) -> NoReturn:
        raise NotConnected(
            "this managed object has no connection (it was unpickled, or made without a stub); "
            "make it anew with the stub of a session"
        )


NO_STUB = cast(Stub, _NoStub())
"""The connection of an object that has none."""
