"""What the managed objects of the server have in common."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ...managed_object import ManagedObject
from ...meta import TypeInfo
from .calls import Call
from .client import Client
from .core import Core
from .generated_types import info_of
from .possession import Possession
from .transfer import carried

PropertyReader = Callable[[Client], object]
"""Gives the value of a property for who asks."""


CallHandler = Callable[[Call], object]
"""Carries out a method."""


class SimObject(Possession):
    """A managed object of the server.

    Attributes:
        properties: How to read each property that has a value.
        methods: What to do for each method that is simulated.
        silent: Properties whose changes are not announced.
    """

    def __init__(self, world: Core, ref: ManagedObject) -> None:
        super().__init__(ref)
        self._core = world
        self.properties: dict[str, PropertyReader] = {}
        self.methods: dict[str, CallHandler] = {}
        self.silent: frozenset[str] = frozenset()

    @property
    def world(self) -> Core:
        """The server."""
        return self._core

    @property
    def info(self) -> TypeInfo:
        """What the documents say about its type."""
        return info_of(self.ref)

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
        return self.world.types.fault("vmodl.fault.InvalidRequest", msg)

    def names(self) -> list[str]:
        """The properties that the object can have, whatever the server's version."""
        known = (*self.info.properties, *self.properties, *self.world.extensions.computed(self.ref))
        return list(dict.fromkeys(known))

    def has_property(self, name: str) -> bool:
        """Whether the object has a property in the server's version, set or not."""
        documented = self.info.properties.get(name)
        if documented is not None:
            return self.world.types.knows(documented)
        return name in self.properties or self.world.extensions.reader(self.ref, name) is not None

    def read(self, name: str, client: Client) -> object:
        """The value of a property; None where it is unset."""
        if not self.has_property(name):
            return None
        computed = self.world.extensions.reader(self.ref, name)
        if computed is not None:
            return carried(computed(self.world.extensions.request(self.ref, {}, client.user)), None)
        reader = self.properties.get(name)
        return reader(client) if reader else None


class ValuedObject(SimObject):
    """An object whose properties users of the simulator set.

    Attributes:
        values: What they have set, by property.
    """

    def __init__(self, world: Core, ref: ManagedObject) -> None:
        super().__init__(world, ref)
        self.values: dict[str, object] = {}

    def set(self, name: str, value: object) -> None:
        """Give a property a value."""
        self.values[name] = value
        self.properties[name] = lambda client: value
        self.world.changed()
