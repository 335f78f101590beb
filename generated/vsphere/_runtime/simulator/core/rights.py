# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""Who may do what: roles, and permissions that give a role to somebody on an entity."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import count

ANONYMOUS, VIEW, READ = "System.Anonymous", "System.View", "System.Read"
SYSTEM = frozenset((ANONYMOUS, VIEW, READ))
"""Privileges that every role made by a user has."""
ADMIN, READ_ONLY, VIEWER, UNKNOWN_USER, NO_ACCESS = -1, -2, -3, -4, -5
"""Ids of the roles that every server has."""


@dataclass(frozen=True, slots=True)
class Role:
    """A set of privileges; the administrator's role has all there are."""

    id: int
    name: str
    privileges: frozenset[str] = frozenset()

    @property
    def system(self) -> bool:
        """Whether the server itself defines it, so that nobody may change it."""
        return self.id < 0

    def grants(self, privilege: str) -> bool:
        """Whether it includes a privilege."""
        return self.id == ADMIN or privilege in self.privileges


@dataclass(frozen=True, slots=True)
class Permission:
    """A role for a user or a group on an entity, given by its id."""

    entity: str
    principal: str
    group: bool
    role: int
    propagate: bool


class Rights:
    """All roles and permissions of a server.

    Args:
        parents: The parent of each entity that has one; it may change.
        root: The entity at the top.
    """

    def __init__(self, parents: Mapping[str, str], root: str) -> None:
        self._parents = parents
        self.root = root
        self.groups: dict[str, frozenset[str]] = {}
        self._permissions: dict[tuple[str, str, bool], Permission] = {}
        self._numbers = count(1)
        self.roles = {
            ADMIN: Role(ADMIN, "Admin"),
            READ_ONLY: Role(READ_ONLY, "ReadOnly", SYSTEM),
            VIEWER: Role(VIEWER, "View", frozenset((ANONYMOUS, VIEW))),
            UNKNOWN_USER: Role(UNKNOWN_USER, "Anonymous", frozenset((ANONYMOUS,))),
            NO_ACCESS: Role(NO_ACCESS, "NoAccess"),
        }

    def add_role(self, name: str, privileges: Iterable[str]) -> Role:
        """Make a role."""
        role = Role(next(self._numbers), name, frozenset(privileges) | SYSTEM)
        self.roles[role.id] = role
        return role

    def change_role(self, id: int, name: str, privileges: Iterable[str]) -> None:
        """Give a role another name and other privileges."""
        self.roles[id] = replace(self.roles[id], name=name, privileges=frozenset(privileges) | SYSTEM)

    def remove_role(self, id: int) -> None:
        """Remove a role and the permissions that use it."""
        del self.roles[id]
        for permission in self.using(id):
            self.withdraw(permission)

    def set(self, permission: Permission) -> None:
        """Give a permission; it replaces the one that the same principal has on the same entity."""
        self._permissions[_key(permission)] = permission

    def withdraw(self, permission: Permission) -> None:
        """Take a permission away."""
        self._permissions.pop(_key(permission), None)

    def all(self) -> list[Permission]:
        """All permissions."""
        return list(self._permissions.values())

    def using(self, role: int) -> list[Permission]:
        """The permissions that give a role."""
        return [each for each in self.all() if each.role == role]

    def on(self, entity: str, inherited: bool) -> list[Permission]:
        """The permissions on an entity, and those of its parents that propagate to it if asked for."""
        return [each for level in self._levels(entity, inherited) for each in level]

    def administered(self) -> bool:
        """Whether somebody is administrator of everything."""
        return any(each.role == ADMIN and each.entity == self.root for each in self.all())

    def has(self, user: str, privilege: str, entity: str) -> bool:
        """Whether a user holds a privilege on an entity."""
        return any(role.grants(privilege) for role in self._effective(user, entity))

    def roles_of(self, user: str | None, entity: str) -> list[int]:
        """The ids of the roles that a user has on an entity."""
        return [role.id for role in self._effective(user, entity)] if user is not None else []

    def has_anywhere(self, user: str, privilege: str) -> bool:
        """Whether a user holds a privilege on any entity."""
        mine = (each for each in self.all() if self._concerns(each, user))
        return any(self.roles[each.role].grants(privilege) for each in mine)

    def _effective(self, user: str, entity: str) -> list[Role]:
        """The roles of a user: the nearest level with a rule decides, there the user's own before groups'."""
        for level in self._levels(entity, True):
            mine = [each for each in level if self._concerns(each, user)]
            if mine:
                own = [each for each in mine if not each.group]
                return [self.roles[each.role] for each in own or mine]
        return []

    def _levels(self, entity: str, inherited: bool) -> Iterator[list[Permission]]:
        """Permissions on an entity, then those that propagate from its parent, and so on."""
        at: str | None = entity
        while at is not None:
            yield [each for each in self.all() if each.entity == at and (at == entity or each.propagate)]
            at = self._parents.get(at) if inherited else None

    def _concerns(self, permission: Permission, user: str) -> bool:
        if permission.group:
            return permission.principal in self.groups.get(user, frozenset())
        return permission.principal == user


def _key(permission: Permission) -> tuple[str, str, bool]:
    return permission.entity, permission.principal, permission.group
