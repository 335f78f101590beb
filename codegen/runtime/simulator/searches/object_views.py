"""``vim.view``: lists of entities that a session keeps on the server."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from ...managed_object import ManagedObject
from ..core.calls import Call
from ..core.client import Client
from ..core.generated_types import find_managed, moid, reference
from ..core.inventory import Entity, Inventory
from ..core.logins import Login
from ..core.lookups import entity_of, not_found
from ..core.object_type import ObjectType
from ..core.objects import SimObject
from ..core.world import ServerObject, World

Find = Callable[[Client, ManagedObject], SimObject | None]
"""Finds an object as a client sees it."""


class ViewManager(ServerObject):
    """The view manager."""

    def __init__(self, world: World, ref: ManagedObject) -> None:
        super().__init__(world, ref)
        self.properties = {"viewList": lambda client: [each.ref for each in _views(client)]}
        self.methods = {
            "CreateContainerView": self._create_container_view,
            "CreateListView": self._create_list_view,
            "CreateListViewFromView": self._copy_view,
        }

    def _create_container_view(self, call: Call) -> ManagedObject:
        """Make a view of what is below an entity that the caller may see."""
        container = call.get("container", ManagedObject)
        entity = entity_of(self.world, container)
        if not self.world.inventory.visible(entity, call.login):
            raise not_found(self.world, container)
        names = call.many("type", str)
        kinds = [_kind(call, name) for name in names]
        made = ContainerView(
            call.login, self.world.inventory, entity, names, kinds, call.get("recursive", bool)
        )
        call.login.add(made)
        return made.ref

    def _create_list_view(self, call: Call) -> ManagedObject:
        made = ListView(call.login, self.world.find)
        made.replace(call.many("obj", ManagedObject))
        call.login.add(made)
        return made.ref

    def _copy_view(self, call: Call) -> ManagedObject:
        made = ListView(call.login, self.world.find)
        made.replace(_view(call).listed())
        call.login.add(made)
        return made.ref


class View(SimObject):
    """What the views of a session have in common."""

    def __init__(self, login: Login, type_name: str) -> None:
        moId = f"session[{login.key}]view-{login.world.number()}"
        super().__init__(login.world, reference(type_name, moId))
        self._login = login
        self.properties = {"view": lambda client: self.listed()}
        self.methods = {"DestroyView": lambda call: login.remove(self)}

    def listed(self) -> list[ManagedObject]:
        """What is in the view now."""
        raise NotImplementedError


class ContainerView(View):
    """What is below an entity, now and later."""

    def __init__(
        self,
        login: Login,
        inventory: Inventory,
        container: Entity,
        names: list[str],
        kinds: list[ObjectType],
        recursive: bool,
    ) -> None:
        super().__init__(login, "vim.view.ContainerView")
        self._inventory = inventory
        self._container = container
        self._kinds = kinds
        self._recursive = recursive
        self.properties |= {
            "container": lambda client: container.ref,
            "type": lambda client: names,
            "recursive": lambda client: recursive,
        }

    def listed(self) -> list[ManagedObject]:
        """What is below the entity, of the wanted types, as far as the session may see it."""
        inventory, top = self._inventory, self._container.id
        if inventory.get(top) is None:
            return []
        if not self._recursive:
            found = inventory.children(top, self._login)
        else:
            below = (inventory.get(each) for each in inventory.below(top))
            found = [each for each in below if each and inventory.visible(each, self._login)]
        return [each.ref for each in found if self._wanted(each)]

    def _wanted(self, entity: Entity) -> bool:
        return not self._kinds or any(kind.covers(entity) for kind in self._kinds)


class ListView(View):
    """Objects that a client has named."""

    def __init__(self, login: Login, find: Find) -> None:
        super().__init__(login, "vim.view.ListView")
        self._find = find
        self._members: dict[str, ManagedObject] = {}
        self.methods |= {
            "ModifyListView": self._modify,
            "ResetListView": lambda call: self.replace(call.many("obj", ManagedObject)),
            "ResetListViewFromView": lambda call: self._reset_from(call),
        }

    def listed(self) -> list[ManagedObject]:
        """What was named and is still there."""
        return [ref for ref in self._members.values() if self._find(self._login, ref) is not None]

    def replace(self, members: Iterable[ManagedObject]) -> list[ManagedObject]:
        """Take these instead of what is there.

        Returns:
            Those that do not exist.
        """
        self._members = {}
        return self._add(members)

    def _add(self, members: Iterable[ManagedObject]) -> list[ManagedObject]:
        unresolved: list[ManagedObject] = []
        for ref in members:
            found = self._find(self._login, ref)
            if found is None:
                unresolved.append(ref)
            else:
                self._members[found.id] = found.ref
        self.world.changed()
        return unresolved

    def _modify(self, call: Call) -> list[ManagedObject]:
        unresolved = self._add(call.many("add", ManagedObject))
        for ref in call.many("remove", ManagedObject):
            self._members.pop(moid(ref), None)
        return unresolved

    def _reset_from(self, call: Call) -> None:
        self.replace(_view(call).listed())


def _views(client: Client) -> list[View]:
    return [each for each in client.objects.values() if isinstance(each, View)]


def _view(call: Call) -> View:
    """The view that an argument names; sessions know their own only."""
    ref = call.get("view", ManagedObject)
    found = call.login.objects.get(moid(ref))
    if not isinstance(found, View):
        raise not_found(call.world, ref)
    return found


def _kind(call: Call, name: str) -> ObjectType:
    cls = find_managed(name)
    if cls is None:
        raise call.invalid("type")
    return ObjectType(cls)
