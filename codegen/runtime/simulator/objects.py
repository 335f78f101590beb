"""What the managed objects of the server have in common."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeVar, cast

from ..checking import TYPE_CHECKING
from ..managed_object import ManagedObject
from ..meta import TypeInfo
from .transfer import carried
from .vocabulary import info_of, moid

if TYPE_CHECKING:
    from .logins import Connection, Login, Scope
    from .world import World

T = TypeVar("T")
Read = Callable[["Scope"], object]
"""Gives the value of a property for who asks."""


@dataclass(frozen=True, slots=True)
class Call:
    """A call that has passed all general checks.

    Attributes:
        connection: Where it came from.
        arguments: By wire name; copies, which may be kept.
    """

    world: World
    connection: Connection
    arguments: Mapping[str, object]

    @property
    def login(self) -> Login:
        """Who calls, if only logged-in callers get here."""
        login = self.connection.login
        assert login is not None, "the privilege of the method lets anybody in"
        return login

    def get(self, name: str, kind: type[T]) -> T:
        """A required argument.

        Raises:
            Fault: It is missing, or of another type.
        """
        value = self.arguments.get(name)
        if not isinstance(value, kind):
            raise self.invalid(name)
        return value

    def optional(self, name: str, kind: type[T]) -> T | None:
        """An argument that may be left out."""
        return None if self.arguments.get(name) is None else self.get(name, kind)

    def many(self, name: str, kind: type[T]) -> list[T]:
        """The values of an array."""
        given: object = self.arguments.get(name) or []
        if not isinstance(given, list):
            raise self.invalid(name)
        values = cast("list[object]", given)
        found = [item for item in values if isinstance(item, kind)]
        if len(found) != len(values):
            raise self.invalid(name)
        return found

    def invalid(self, name: str) -> Exception:
        """The fault for an argument that will not do."""
        return self.world.words.fault(
            "vmodl.fault.InvalidArgument", f"argument {name} is missing or not valid", invalidProperty=name
        )


Handle = Callable[[Call], object]
"""Carries out a method."""


class SimObject:
    """A managed object of the server.

    Attributes:
        ref: The reference to it, without a connection.
        properties: How to read each property that has a value.
        methods: What to do for each method that is simulated.
        silent: Properties whose changes are not announced.
    """

    def __init__(self, world: World, ref: ManagedObject) -> None:
        self.world = world
        self.ref = ref
        self.properties: dict[str, Read] = {}
        self.methods: dict[str, Handle] = {}
        self.silent: frozenset[str] = frozenset()

    @property
    def id(self) -> str:
        """Its id on the server."""
        return moid(self.ref)

    @property
    def info(self) -> TypeInfo:
        """What the documents say about its type."""
        return info_of(self.ref)

    @property
    def guard(self) -> str | None:
        """Id of the entity whose permissions protect this object; None for parts of the server itself."""
        return None

    def guard_of_call(self, method: str, arguments: Mapping[str, object]) -> str | None:
        """Id of the entity whose permissions decide about a call; mostly that of the object itself."""
        return self.guard

    def too_new(self, method: str, part: str) -> Exception:
        """The fault for a call with something in it that came after the server's version.

        Args:
            method: The method.
            part: What is too new, as a path of arguments and fields.
        """
        msg = f"servers of version {self.world.version} do not know {part}"
        return self.world.words.fault("vmodl.fault.InvalidRequest", msg)

    def names(self) -> list[str]:
        """The properties that the object can have, whatever the server's version."""
        known = (*self.info.properties, *self.properties, *self.world.extensions.computed(self.ref))
        return list(dict.fromkeys(known))

    def has_property(self, name: str) -> bool:
        """Whether the object has a property in the server's version, set or not."""
        documented = self.info.properties.get(name)
        if documented is not None:
            return documented.rank <= self.world.rank
        return name in self.properties or self.world.extensions.reader(self.ref, name) is not None

    def read(self, name: str, scope: Scope) -> object:
        """The value of a property; None where it is unset."""
        if not self.has_property(name):
            return None
        computed = self.world.extensions.reader(self.ref, name)
        if computed is not None:
            return carried(computed(self.world.extensions.request(self.ref, {}, scope.user)), None)
        reader = self.properties.get(name)
        return reader(scope) if reader else None

    def close(self) -> None:
        """Free what the object holds; called when the session that it belongs to ends."""
