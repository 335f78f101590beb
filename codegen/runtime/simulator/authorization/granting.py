"""Whether somebody may give others what a role grants: only those who hold it themselves may."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from ...managed_object import ManagedObject
from ..core.access import entity_fault
from ..core.client import Client
from ..core.rights import ADMIN, Role
from ..core.world import World


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

    def check(
        self, client: Client, privileges: AbstractSet[str], entity: ManagedObject | None = None
    ) -> None:
        """Make sure that a client itself holds what it is about to give or take.

        Args:
            client: The client.
            privileges: What it gives or takes.
            entity: The entity on which; the root where left out.

        Raises:
            Fault: It lacks one of them.
        """
        for privilege in sorted(privileges):
            if fault := entity_fault(self._world, client, entity, privilege):
                raise fault
