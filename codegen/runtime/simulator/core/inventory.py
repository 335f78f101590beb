"""The tree of entities that tasks are about. It has names and parents; what the entities are, users say."""

from __future__ import annotations

from collections.abc import Iterator

from .client import Client
from .core import Core
from .generated_types import find_managed, reference
from .objects import ValuedObject
from .rights import VIEW, Rights

_PREFIX = {"vim.Folder": "group", "vim.VirtualMachine": "vm", "vim.HostSystem": "host"}
_FOLDER = "vim.Folder"
_ROOT = "group-d1"


class Entity(ValuedObject):
    """Something in the inventory."""

    def __init__(self, inventory: Inventory, type_name: str, moId: str, name: str) -> None:
        super().__init__(inventory.world, reference(type_name, moId))
        self.name = name
        folder = find_managed(_FOLDER)
        if folder is not None and isinstance(self.ref, folder):
            self.properties["childEntity"] = lambda client: [
                each.ref for each in inventory.children(self.id, client)
            ]
        self.properties["effectiveRole"] = lambda client: inventory.rights.roles_of(client.user, self.id)
        self.set("name", name)

    @property
    def guard(self) -> str | None:
        """An entity has permissions of its own."""
        return self.id

    def set(self, name: str, value: object) -> None:
        """Give a property a value."""
        if name == "name":
            self.name = str(value)
        super().set(name, value)


class Inventory:
    """All entities.

    Attributes:
        parents: The id of the parent of each entity but the root, also of those that are gone: who could not
            see one must not see its tasks later.
        root: The folder at the top.
        rights: Who may do what with them.
    """

    def __init__(self, world: Core) -> None:
        self.world = world
        self.parents: dict[str, str] = {}
        self._entities: dict[str, Entity] = {}
        self.rights = Rights(self.parents, _ROOT)
        self.root = Entity(self, _FOLDER, _ROOT, "Datacenters")
        self._keep(self.root)

    def add(self, type_name: str, name: str, above: Entity) -> Entity:
        """Make an entity below another one.

        Raises:
            LookupError: There is no such type.
        """
        moId = f"{_PREFIX.get(type_name, type_name.rpartition('.')[2].lower())}-{self.world.number()}"
        made = Entity(self, type_name, moId, name)
        made.set("parent", above.ref)
        self.parents[moId] = above.id
        self._keep(made)
        return made

    def move(self, entity: Entity, above: Entity) -> None:
        """Put an entity, with everything below it, below another one.

        Raises:
            LookupError: That is the entity itself or something below it.
        """
        if entity.id in (above.id, *self.above(above.id)):
            raise LookupError(f"{entity.ref} cannot be below itself")
        self.parents[entity.id] = above.id
        entity.set("parent", above.ref)

    def remove(self, moId: str) -> None:
        """Remove an entity and everything below it."""
        for each in [moId, *self.below(moId)]:
            self.world.remove(self._entities.pop(each))

    def get(self, moId: str) -> Entity | None:
        """An entity by id."""
        return self._entities.get(moId)

    def all(self) -> list[Entity]:
        """Every entity, in the order in which they were made."""
        return list(self._entities.values())

    def children(self, moId: str, client: Client) -> list[Entity]:
        """What is directly below an entity and may be seen by a client."""
        return [
            each
            for each in self._entities.values()
            if self.parents.get(each.id) == moId and self.visible(each, client)
        ]

    def visible(self, entity: Entity, client: Client) -> bool:
        """Whether a client may know of an entity."""
        return client.user is not None and self.rights.has(client.user, VIEW, entity.id)

    def below(self, moId: str) -> list[str]:
        """The ids of everything below an entity."""
        return [each for each in self._entities if moId in self.above(each)]

    def above(self, moId: str) -> Iterator[str]:
        """The ids of everything above an entity, the nearest first."""
        at = self.parents.get(moId)
        while at is not None:
            yield at
            at = self.parents.get(at)

    def _keep(self, entity: Entity) -> None:
        self._entities[entity.id] = entity
        self.world.add(entity)
