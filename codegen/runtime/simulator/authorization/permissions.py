"""The methods of ``vim.AuthorizationManager`` that change permissions."""

from __future__ import annotations

from ...data_object import DataObject
from ...managed_object import ManagedObject
from ..core.access import entity_fault
from ..core.calls import Call
from ..core.generated_types import read
from ..core.logins import Users
from ..core.lookups import entity_of
from ..core.objects import CallHandler
from ..core.rights import ADMIN, UNKNOWN_USER, VIEWER, Permission
from ..core.world import World
from .granting import Granting
from .roles import no_administrator, not_found

MODIFY = "Authorization.ModifyPermissions"


class Permissions:
    """Sets and removes permissions; each of several is a step of its own, and those before a fault remain."""

    def __init__(self, world: World, users: Users, granting: Granting) -> None:
        self._world = world
        self._rights = world.rights
        self._granting = granting
        self._users = users
        self.methods: dict[str, CallHandler] = {
            "SetEntityPermissions": self._set,
            "ResetEntityPermissions": self._reset,
            "RemoveEntityPermission": self._remove,
        }

    def entity(self, ref: ManagedObject) -> str:
        """The id of an entity.

        Raises:
            Fault: It does not exist.
        """
        return entity_of(self._world, ref).id

    def _set(self, call: Call) -> None:
        entity = self._changeable(call)
        for spec in call.many("permission", DataObject):
            self._give(call, entity, self._permission(call, entity, spec))

    def _reset(self, call: Call) -> None:
        """Set the permissions of an entity to those that are given; others that it had are removed."""
        entity = self._changeable(call)
        before = self._rights.on(entity, inherited=False)
        kept: set[tuple[str, bool]] = set()
        for spec in call.many("permission", DataObject):
            permission = self._permission(call, entity, spec)
            self._give(call, entity, permission)
            kept.add(_who(permission))
        for each in before:
            if _who(each) not in kept:
                self._take(call, entity, each)

    def _remove(self, call: Call) -> None:
        entity = self._changeable(call)
        who = call.get("user", str), call.get("isGroup", bool)
        found = [each for each in self._rights.on(entity, inherited=False) if _who(each) == who]
        if not found:
            raise not_found(self._world, f"a permission of {who[0]} on {entity}")
        self._take(call, entity, found[0])

    def _give(self, call: Call, entity: str, permission: Permission) -> None:
        """Set a permission, if the caller holds all of it and it is none too many for an administrator."""
        self._check(call, permission)
        at_root = self._rights.on(self._rights.root, inherited=False)
        administrators = [_who(each) for each in at_root if each.role == ADMIN]
        if entity != self._rights.root and _who(permission) in administrators:
            msg = f"{permission.principal} is administrator of everything and takes no further permission"
            raise self._world.types.fault("vim.fault.AuthMinimumAdminPermission", msg)
        self._apply(entity, permission)

    def _take(self, call: Call, entity: str, permission: Permission) -> None:
        """Remove a permission, if the caller holds all of it."""
        self._check(call, permission)
        self._apply(entity, permission, remove=True)

    def _check(self, call: Call, permission: Permission) -> None:
        role = self._rights.roles[permission.role]
        self._granting.check(call.login, self._granting.granted(role), call.get("entity", ManagedObject))

    def _apply(self, entity: str, permission: Permission, remove: bool = False) -> None:
        """Change one permission; a change after which nobody is administrator is undone."""
        before = self._rights.on(entity, inherited=False)
        (self._rights.withdraw if remove else self._rights.set)(permission)
        if not self._rights.administered():
            for each in before:
                self._rights.set(each)
            raise no_administrator(self._world)
        self._world.changed()

    def _permission(self, call: Call, entity: str, spec: DataObject) -> Permission:
        """The permission that a specification describes, once its role and its user are known to exist."""
        role: int = read(spec, "roleId")
        if role not in self._rights.roles:
            raise not_found(self._world, f"role {role}")
        if role in (VIEWER, UNKNOWN_USER):
            raise call.invalid("permission.roleId")
        principal: str = read(spec, "principal")
        group = bool(read(spec, "group"))
        if not group and principal not in self._users.passwords:
            raise self._world.types.fault(
                "vim.fault.UserNotFound",
                f"there is no user {principal}",
                principal=principal,
                unresolved=False,
            )
        return Permission(entity, principal, group, role, bool(read(spec, "propagate")))

    def _changeable(self, call: Call) -> str:
        ref = call.get("entity", ManagedObject)
        entity = self.entity(ref)
        if fault := entity_fault(self._world, call.login, ref, MODIFY):
            raise fault
        return entity


def _who(permission: Permission) -> tuple[str, bool]:
    return permission.principal, permission.group
