"""What a server consists of, put together."""

from __future__ import annotations

from ..managed_object import ManagedObject
from ..policy import GatePolicy
from ..version import Version, rank_of, versions
from .authorization import registered as authorization
from .core import registered as core
from .core.clock import Clock
from .core.generated_types import moid, server_of
from .core.inventory import Entity
from .core.logins import ADMINISTRATOR, Login
from .core.registration import ClientObject, SharedObject, has_documents, register
from .core.world import World
from .dispatch import Dispatcher
from .property_collector import registered as property_collector
from .searches import registered as searches
from .stub import SimulatorStub
from .tasks import registered as tasks
from .tasks.task_manager import TaskManager

OBJECTS: tuple[SharedObject | ClientObject, ...] = (
    *core.OBJECTS,
    *authorization.OBJECTS,
    *tasks.OBJECTS,
    *property_collector.OBJECTS,
    *searches.OBJECTS,
)
"""The objects that every server has, room by room."""


class Parts:
    """The parts of one server."""

    def __init__(self, version: Version, clock: Clock) -> None:
        self.world = World(version, rank_of(version.id), clock)
        self.dispatcher = Dispatcher(self.world)
        with self.world.lock:
            for declared in filter(has_documents, OBJECTS):
                register(self.world, declared)
            self.world.extensions.stub = self._own_stub()

    @property
    def tasks(self) -> TaskManager:
        """The task manager."""
        found = self.world.objects[moid(self.world.entry_points["taskManager"])]
        assert isinstance(found, TaskManager)
        return found

    def _own_stub(self) -> SimulatorStub:
        """The connection of what users of the simulator get; clients do not see its session."""
        stub = SimulatorStub(self.world, self.dispatcher, GatePolicy.STRICT)
        stub.connection.login = Login(self.world, ADMINISTRATOR, self.world.name)
        return stub


class ServerBase:
    """A part of ``Server``: what its users say to the parts of one."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._world = parts.world

    def _entity(self, ref: object) -> Entity:
        """The entity that is meant.

        Raises:
            LookupError: It is none of this server: gone, of another server or type, or no reference at all.
        """
        found = self._world.inventory.get(self._id(ref))
        if found is None or not (isinstance(ref, type(found.ref)) or isinstance(found.ref, type(ref))):
            raise LookupError(f"{ref!r} is no entity of this server")
        return found

    def _id(self, ref: object) -> str:
        """The id that a reference has on this server; empty where it is none of it."""
        if not isinstance(ref, ManagedObject) or server_of(ref) not in ("", self._world.name):
            return ""
        return moid(ref)


def version_named(name: str | Version | None) -> Version:
    """A version by id, number, name or name space; the newest known one where none is named.

    Raises:
        LookupError: It is not known.
    """
    if isinstance(name, Version):
        return name
    for version in reversed(versions()):
        if name in (None, version.id, version.number, version.name, version.namespace):
            return version
    known = ", ".join(str(version.number or version.id) for version in versions())
    raise LookupError(f"no version {name}; known ones are {known}")
