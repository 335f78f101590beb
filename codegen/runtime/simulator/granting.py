"""Whether somebody may give others what a role grants: only those who hold it themselves may."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from ..faults import Fault
from .logins import Scope
from .rights import ADMIN, Role
from .world import World


class Granting:
    """Looks at what roles grant.

    Args:
        world: The server.
        privileges: All that there are; the administrator's role grants them.
    """

    def __init__(self, world: World, privileges: AbstractSet[str]) -> None:
        self._world = world
        self._privileges = privileges

    def granted(self, role: Role) -> AbstractSet[str]:
        """The privileges of a role."""
        return self._privileges if role.id == ADMIN else role.privileges

    def check(self, scope: Scope, privileges: AbstractSet[str], entity: str | None = None) -> None:
        """Make sure that a client itself holds what it is about to give or take.

        Args:
            scope: The client.
            privileges: What it gives or takes.
            entity: Id of the entity on which; the root where left out.

        Raises:
            Fault: It lacks one of them.
        """
        found = (self._world.inventory.get(entity) if entity else None) or self._world.inventory.root
        for privilege in sorted(privileges):
            if scope.user is None or not self._world.rights.has(scope.user, privilege, found.id):
                raise self._refusal(scope, privilege, found.id)

    def _refusal(self, scope: Scope, privilege: str, entity: str) -> Fault:
        found = self._world.inventory.get(entity)
        return self._world.words.fault(
            "vim.fault.NoPermission",
            f"{scope.user} cannot give or take {privilege}, which it lacks on {entity}",
            object=found.ref if found else None,
            privilegeId=privilege,
        )
