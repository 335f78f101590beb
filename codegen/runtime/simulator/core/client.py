"""A client as the server sees it, logged in or not, and what only it has."""

from __future__ import annotations

from .core import Core
from .possession import Possession


class Client:
    """A client, with the objects that only it sees.

    Attributes:
        objects: Those objects, by id.
        alive: Whether they can still be used.
    """

    def __init__(self, world: Core) -> None:
        self.world = world
        self.objects: dict[str, Possession] = {}
        self.alive = True

    @property
    def user(self) -> str | None:
        """Who the client is; None before it has logged in."""
        return None

    def add(self, target: Possession) -> None:
        """Make an object known to this client."""
        self.objects[target.id] = target
        self.world.changed()

    def remove(self, target: Possession) -> None:
        """Forget an object."""
        if self.objects.pop(target.id, None) is not None:
            target.close()
            self.world.changed()

    def end(self) -> None:
        """Forget everything."""
        self.alive = False
        for target in list(self.objects.values()):
            self.remove(target)
        self.world.changed()
