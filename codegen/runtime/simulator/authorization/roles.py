"""The methods of ``vim.AuthorizationManager`` about roles."""

from __future__ import annotations

from ...faults import Fault
from ..core.calls import Call
from ..core.objects import CallHandler
from ..core.rights import ADMIN, UNKNOWN_USER, VIEWER, Permission, Role
from ..core.world import World
from .granting import Granting


class Roles:
    """Adds, changes and removes roles.

    Args:
        world: The server.
        privileges: The privileges that there are.
        granting: Says who may give them.
    """

    def __init__(self, world: World, privileges: set[str], granting: Granting) -> None:
        self._world = world
        self._rights = world.rights
        self._privileges = privileges
        self._granting = granting
        self.methods: dict[str, CallHandler] = {
            "AddAuthorizationRole": self._add,
            "RemoveAuthorizationRole": self._remove,
            "UpdateAuthorizationRole": self._update,
            "MergePermissions": self._merge,
        }

    def named(self, call: Call, argument: str = "roleId") -> Role:
        """The role that an argument says.

        Raises:
            Fault: There is none.
        """
        role = self._rights.roles.get(call.get(argument, int))
        if role is None:
            raise not_found(self._world, f"role {call.arguments[argument]}")
        return role

    def _add(self, call: Call) -> int:
        privileges = call.many("privIds", str)
        if not self._privileges.issuperset(privileges):
            raise call.invalid("privIds")
        role = self._rights.add_role(self._new_name(call, "name"), privileges)
        self._world.changed()
        return role.id

    def _update(self, call: Call) -> None:
        role = self._changeable(call)
        privileges = call.many("privIds", str)
        for each in privileges:
            if each not in self._privileges:
                raise not_found(self._world, f"privilege {each}")
        self._granting.check(call.login, frozenset(privileges))
        name = role.name if call.arguments.get("newName") == role.name else self._new_name(call, "newName")
        self._rights.change_role(role.id, name, privileges)
        self._world.changed()

    def _remove(self, call: Call) -> None:
        role = self._changeable(call)
        used = any(self._world.inventory.get(each.entity) for each in self._rights.using(role.id))
        if call.get("failIfUsed", bool) and used:
            raise self._world.types.fault("vim.fault.RemoveFailed", f"permissions use the role {role.name}")
        self._rights.remove_role(role.id)
        self._world.changed()

    def _merge(self, call: Call) -> None:
        """Give whoever has one role another instead."""
        source, target = self.named(call, "srcRoleId"), self.named(call, "dstRoleId")
        if source.id == target.id or target.id in (VIEWER, UNKNOWN_USER):
            raise call.invalid("dstRoleId")
        if source.id == ADMIN:
            raise no_administrator(self._world)
        for role in (source, target):
            self._granting.check(call.login, self._granting.granted(role))
        for each in self._rights.using(source.id):
            self._rights.set(Permission(each.entity, each.principal, each.group, target.id, each.propagate))
        self._world.changed()

    def _changeable(self, call: Call) -> Role:
        role = self.named(call)
        if role.system:
            raise call.invalid("roleId")
        return role

    def _new_name(self, call: Call, argument: str) -> str:
        name = call.get(argument, str)
        if not name.strip():
            raise self._world.types.fault("vim.fault.InvalidName", "a role needs a name", name=name)
        if any(role.name == name for role in self._rights.roles.values()):
            raise self._world.types.fault("vim.fault.AlreadyExists", f"there is a role {name}", name=name)
        return name


def not_found(world: World, what: str) -> Fault:
    """The fault for a role, privilege or permission that does not exist."""
    return world.types.fault("vim.fault.NotFound", f"{what} does not exist")


def no_administrator(world: World) -> Fault:
    """The fault for a change after which nobody could administer the server."""
    msg = "after this change nobody would be administrator of everything"
    return world.types.fault("vim.fault.AuthMinimumAdminPermission", msg)
