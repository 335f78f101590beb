# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.AuthorizationManager``: who may do what."""

from __future__ import annotations

from collections.abc import Iterable

from ...data_object import DataObject
from ...managed_object import ManagedObject
from ..core.calls import Call
from ..core.rights import VIEW, Permission, Role
from ..core.world import ServerObject, World
from .granting import Granting
from .permissions import Permissions
from .rights_data import RightsBuilder
from .roles import Roles


class AuthorizationManager(ServerObject):
    """The authorization manager."""

    def __init__(self, world: World, ref: ManagedObject) -> None:
        super().__init__(world, ref)
        privileges = world.privileges
        self._users = world.users
        self._rights = world.rights
        self._builder = RightsBuilder(world.types)
        self._granting = Granting(world, privileges)
        self._roles = Roles(world, privileges, self._granting)
        self._permissions = Permissions(world, world.users, self._granting)
        self.properties = {
            "privilegeList": lambda client: [self._builder.privilege(each) for each in sorted(privileges)],
            "roleList": lambda client: [self._shown_role(each) for each in self._rights.roles.values()],
            "description": lambda client: self._builder.description(privileges),
        }
        self.methods = {
            **self._roles.methods,
            **self._permissions.methods,
            "RetrieveRolePermissions": self._of_role,
            "RetrieveEntityPermissions": self._of_entity,
            "RetrieveAllPermissions": lambda call: self._shown(call, self._rights.all()),
            "HasPrivilegeOnEntity": self._has_on_one,
            "HasPrivilegeOnEntities": self._has_on_many,
        }

    def _has_on_one(self, call: Call) -> list[bool]:
        return [granted for _, granted in self._held(call, call.get("entity", ManagedObject))]

    def _has_on_many(self, call: Call) -> list[DataObject]:
        entities = call.many("entity", ManagedObject)
        return [self._builder.availability(each, self._held(call, each)) for each in entities]

    def _held(self, call: Call, ref: ManagedObject) -> list[tuple[str, bool]]:
        """Which of the privileges in question a session holds; one that does not exist holds none."""
        entity = self._permissions.entity(ref)
        login = self._users.logins.get(call.get("sessionId", str))
        return [
            (each, login is not None and self._rights.has(login.user, each, entity))
            for each in call.many("privId", str)
        ]

    def _of_role(self, call: Call) -> list[DataObject]:
        return self._shown(call, self._rights.using(self._roles.named(call).id))

    def _of_entity(self, call: Call) -> list[DataObject]:
        entity = self._permissions.entity(call.get("entity", ManagedObject))
        return self._shown(call, self._rights.on(entity, call.get("inherited", bool)))

    def _shown(self, call: Call, permissions: Iterable[Permission]) -> list[DataObject]:
        """Permissions, as far as the caller has access to their entities."""
        known = ((each, self.world.inventory.get(each.entity)) for each in permissions)
        return [
            self._builder.permission(each, entity.ref)
            for each, entity in known
            if entity and self._rights.has(call.login.user, VIEW, entity.id)
        ]

    def _shown_role(self, role: Role) -> DataObject:
        return self._builder.role(role, frozenset(self._granting.granted(role)))
