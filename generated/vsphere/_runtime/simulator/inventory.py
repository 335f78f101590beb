# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The tree of entities that tasks are about. It has names and parents; what the entities are, users say."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from .objects import SimObject
from .vocabulary import reference

if TYPE_CHECKING:
    from .world import World

_PREFIX = {"vim.Folder": "group", "vim.VirtualMachine": "vm", "vim.HostSystem": "host"}


class Entity(SimObject):
    """Something in the inventory."""

    def __init__(self, world: World, type_name: str, moId: str, name: str) -> None:
        super().__init__(world, reference(type_name, moId))
        self.name = name
        self.set("name", name)

    @property
    def guard(self) -> str | None:
        """An entity has permissions of its own."""
        return self.id

    def set(self, name: str, value: object) -> None:
        """Give a property a value."""
        self.properties[name] = lambda scope: value
        self.world.changed()


class Inventory:
    """All entities.

    Attributes:
        parents: The id of the parent of each entity but the root.
        root: The folder at the top.
    """

    def __init__(self, world: World) -> None:
        self._world = world
        self.parents: dict[str, str] = {}
        self._entities: dict[str, Entity] = {}
        self.root = Entity(world, "vim.Folder", "group-d1", "Datacenters")
        self._keep(self.root)

    def add(self, type_name: str, name: str, parent: str | None) -> Entity:
        """Make an entity.

        Raises:
            LookupError: There is no such type, or no such parent.
        """
        above = self._entities[parent or self.root.id]
        moId = f"{_PREFIX.get(type_name, type_name.rpartition('.')[2].lower())}-{self._world.number()}"
        made = Entity(self._world, type_name, moId, name)
        made.set("parent", above.ref)
        self.parents[moId] = above.id
        self._keep(made)
        return made

    def remove(self, moId: str) -> None:
        """Remove an entity and everything below it."""
        for each in [moId, *self.below(moId)]:
            self.parents.pop(each, None)
            self._world.remove(self._entities.pop(each))

    def get(self, moId: str) -> Entity | None:
        """An entity by id."""
        return self._entities.get(moId)

    def below(self, moId: str) -> list[str]:
        """The ids of everything below an entity."""
        return [each for each in self.parents if moId in self.above(each)]

    def above(self, moId: str) -> Iterator[str]:
        """The ids of everything above an entity, the nearest first."""
        at = self.parents.get(moId)
        while at is not None:
            yield at
            at = self.parents.get(at)

    def _keep(self, entity: Entity) -> None:
        self._entities[entity.id] = entity
        self._world.add(entity)
