# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""What a server is told about its users."""

from __future__ import annotations

from collections.abc import Iterable

from ..managed_object import ManagedObject
from .assembly import ServerBase
from .core.rights import ADMIN, NO_ACCESS, Permission


class Administration(ServerBase):
    """The part of ``Server`` for users and their rights."""

    def add_user(self, user: str, password: str | None = None, groups: Iterable[str] = ()) -> None:
        """Make a user known, without any rights.

        Args:
            user: The name.
            password: What ``Login`` takes; anything where left out.
            groups: The groups that the user belongs to.
        """
        with self._world.present():
            self._world.users.passwords[user] = password
            self._world.rights.groups[user] = frozenset(groups)

    def permit(
        self, user: str, *privileges: str, on: ManagedObject | None = None, propagate: bool = True
    ) -> None:
        """Let a user do nothing but this on an entity, whatever was permitted there before.

        Args:
            user: The name.
            privileges: Ids such as ``Task.Create``; the three ``System`` ones are always included.
            on: The entity; the root folder where left out.
            propagate: Whether it holds for everything below as well.

        Raises:
            LookupError: There is no such entity.
        """
        with self._world.present():
            if on is not None:
                self._entity(on)
            self._world.privileges.update(privileges)
            role = self._world.rights.add_role(f"{user} {self._world.number()}", privileges)
            self._allow(user, role.id, on, propagate)

    def forbid(self, user: str, on: ManagedObject | None = None) -> None:
        """Let a user do nothing at all on an entity and below it, not even see it.

        Raises:
            LookupError: There is no such entity.
        """
        self._allow(user, NO_ACCESS, on, True)

    def admit(self, user: str) -> None:
        """Let a user do everything."""
        self._allow(user, ADMIN, None, True)

    def add_token(self, user: str, token: str) -> None:
        """Have ``LoginByToken`` over the network take a token for a user; nothing in it is looked at.

        Args:
            user: Whom it is for.
            token: A SAML assertion as XML, or a bearer token of OAuth without the word ``Bearer``.

        Raises:
            ValueError: There is nothing in it.
        """
        if not token.strip():
            raise ValueError("a token has to have something in it")
        with self._world.present():
            self._world.users.tokens[token.strip()] = user

    def demand_extensions(self) -> None:
        """Refuse tasks of kinds that no registered extension brings, from here on, as real servers do."""
        with self._world.present():
            self._world.demands_extensions = True

    def _allow(self, user: str, role: int, on: ManagedObject | None, propagate: bool) -> None:
        with self._world.present():
            entity = self._entity(on).id if on is not None else self._world.rights.root
            self._world.users.passwords.setdefault(user, None)
            self._world.rights.set(Permission(entity, user, False, role, propagate))
            self._world.changed()
