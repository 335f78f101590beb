"""A whole server: the core with an inventory and with rights, and the objects that see all of it."""

from __future__ import annotations

from collections.abc import Callable

from ...data_object import DataObject
from ...managed_object import ManagedObject
from ...version import Version
from .client import Client
from .clock import Clock
from .core import Core
from .generated_types import moid
from .inventory import Inventory
from .logins import Users
from .objects import SimObject
from .rights import SYSTEM


class World(Core):
    """The state of one server.

    Attributes:
        inventory: The entities.
        rights: Roles and permissions.
        users: Who can log in, and who has.
        privileges: All that there are; users of the simulator may name more.
        entry_points: What the service content leads to, by its name there.
        client_objects: What makes the objects that each client has under the same id, by that id.
        registered: The extensions that clients have registered, by key.
        demands_extensions: Whether tasks have to be of kinds that one of these brings.
    """

    def __init__(self, version: Version, rank: int, clock: Clock) -> None:
        super().__init__(version, rank, clock)
        with self.lock:
            self.inventory = Inventory(self)
        self.rights = self.inventory.rights
        self.users = Users(self)
        self.privileges: set[str] = set(SYSTEM)
        self.entry_points: dict[str, ManagedObject] = {}
        self.client_objects: dict[str, Callable[[World, Client], SimObject]] = {}
        self.registered: dict[str, DataObject] = {}
        self.demands_extensions = False

    def find(self, client: Client, ref: ManagedObject) -> SimObject | None:
        """The object that a reference means to a client; one of its own is made when it is first wanted."""
        key = moid(ref)
        known = client.objects.get(key) or self.objects.get(key)
        if known is None and key in self.client_objects:
            known = client.objects[key] = self.client_objects[key](self, client)
        return known if isinstance(known, SimObject) else None


class ServerObject(SimObject):
    """A managed object that looks at the inventory or at rights."""

    def __init__(self, world: World, ref: ManagedObject) -> None:
        super().__init__(world, ref)
        self._world = world

    @property
    def world(self) -> World:
        """The server."""
        return self._world
