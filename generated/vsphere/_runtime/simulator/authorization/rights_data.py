# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""Roles, permissions and privileges in the data objects of the API."""

from __future__ import annotations

from ...data_object import DataObject
from ...managed_object import ManagedObject
from ..core.generated_types import GeneratedTypes
from ..core.rights import Permission, Role

_MANAGER = "vim.AuthorizationManager"


class RightsBuilder:
    """Makes data objects of a server's rights."""

    def __init__(self, types: GeneratedTypes) -> None:
        self._types = types

    def role(self, role: Role, privileges: frozenset[str]) -> DataObject:
        """A ``Role``."""
        info = self._types.make("vim.Description", label=role.name, summary=role.name)
        return self._types.make(
            f"{_MANAGER}.Role",
            roleId=role.id,
            system=role.system,
            name=role.name,
            info=info,
            privilege=sorted(privileges),
        )

    def permission(self, permission: Permission, entity: ManagedObject) -> DataObject:
        """A ``Permission``."""
        return self._types.make(
            f"{_MANAGER}.Permission",
            entity=entity,
            principal=permission.principal,
            group=permission.group,
            roleId=permission.role,
            propagate=permission.propagate,
        )

    def privilege(self, privilege: str) -> DataObject:
        """A ``Privilege``."""
        group, _, name = privilege.rpartition(".")
        return self._types.make(
            f"{_MANAGER}.Privilege", privId=privilege, onParent=False, name=name, privGroupName=group
        )

    def availability(self, entity: ManagedObject, granted: list[tuple[str, bool]]) -> DataObject:
        """An ``EntityPrivilege``."""
        each = [
            self._types.make(f"{_MANAGER}.PrivilegeAvailability", privId=privilege, isGranted=yes)
            for privilege, yes in granted
        ]
        return self._types.make(f"{_MANAGER}.EntityPrivilege", entity=entity, privAvailability=each)

    def description(self, privileges: set[str]) -> DataObject:
        """An ``AuthorizationDescription``."""
        groups = {each.rpartition(".")[0] for each in privileges}
        return self._types.make(
            "vim.AuthorizationDescription",
            privilege=[self._element(each) for each in sorted(privileges)],
            privilegeGroup=[self._element(each) for each in sorted(groups)],
        )

    def _element(self, key: str) -> DataObject:
        return self._types.make("vim.ElementDescription", key=key, label=key, summary=key)
