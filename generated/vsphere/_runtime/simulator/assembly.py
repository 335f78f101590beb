# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""What a server consists of, put together."""

from __future__ import annotations

from ..managed_object import ManagedObject
from ..policy import GatePolicy
from ..version import Version, rank_of, versions
from .authorization.authorization_manager import AuthorizationManager
from .authorization.session_manager import SessionManager
from .core.client import Client
from .core.clock import Clock
from .core.inventory import Entity
from .core.logins import ADMINISTRATOR, Login, Users
from .core.objects import SimObject
from .core.rights import SYSTEM
from .core.service_instance import ServiceInstance
from .core.vocabulary import PC, info_of, is_documented, moid, reference, server_of
from .core.world import World
from .dispatch import DEFAULT_COLLECTOR, Dispatcher
from .searches import object_views, search_index
from .stub import SimulatorStub
from .tasks.task_manager import TaskManager


class Parts:
    """The parts of one server.

    Attributes:
        privileges: All that there are on this server.
    """

    def __init__(self, version: Version, clock: Clock) -> None:
        self.world = World(version, rank_of(version.id), clock)
        self.users = Users(self.world)
        self.dispatcher = Dispatcher(self.world)
        with self.world.lock:
            self.tasks = TaskManager(self.world)
            self.privileges = _documented_privileges()
            managers: dict[str, SimObject] = {
                "taskManager": self.tasks,
                "sessionManager": SessionManager(self.world, self.users),
                "authorizationManager": AuthorizationManager(self.world, self.users, self.privileges),
            }
            managers |= self._of_documented_types()
            entry_points = {name: manager.ref for name, manager in managers.items()}
            entry_points["propertyCollector"] = reference(PC, DEFAULT_COLLECTOR)
            for each in (*managers.values(), ServiceInstance(self.world, entry_points)):
                self.world.add(each)
            self.world.extensions.stub = self._own_stub()

    def _of_documented_types(self) -> dict[str, SimObject]:
        """The managers that a package has only where it was generated with their types."""
        found: dict[str, SimObject] = {}
        if is_documented(object_views.MANAGER):
            found["viewManager"] = object_views.ViewManager(self.world, self._find)
        if is_documented(search_index.INDEX):
            found["searchIndex"] = search_index.SearchIndex(self.world)
        return found

    def _find(self, client: Client, ref: ManagedObject) -> SimObject | None:
        return self.dispatcher.finder(client)(ref)

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


def _documented_privileges() -> set[str]:
    """The privileges of everything that the simulator has."""
    names = ("Task", "TaskManager", "SessionManager", "AuthorizationManager", "ServiceInstance")
    infos = [info_of(reference(name, "")) for name in (*(f"vim.{name}" for name in names), PC)]
    found = {method.privilege for info in infos for method in info.methods.values()}
    found |= {prop.privilege for info in infos for prop in info.properties.values()}
    return {each for each in found if each and each != "dynamic"} | SYSTEM
