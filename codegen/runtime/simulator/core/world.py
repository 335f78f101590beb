"""A whole server: the core with an inventory and with rights, and the objects that see all of it."""

from __future__ import annotations

from ...managed_object import ManagedObject
from ...version import Version
from .clock import Clock
from .core import Core
from .inventory import Inventory
from .objects import SimObject


class World(Core):
    """The state of one server.

    Attributes:
        inventory: The entities.
        rights: Roles and permissions.
    """

    def __init__(self, version: Version, rank: int, clock: Clock) -> None:
        super().__init__(version, rank, clock)
        with self.lock:
            self.inventory = Inventory(self)
        self.rights = self.inventory.rights


class ServerObject(SimObject):
    """A managed object that looks at the inventory or at rights."""

    def __init__(self, world: World, ref: ManagedObject) -> None:
        super().__init__(world, ref)
        self._world = world

    @property
    def world(self) -> World:
        """The server."""
        return self._world
