# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""Whether a session may lead a task, looked at before the task is made: nobody could remove it afterwards."""

# What begins with one underscore in generated classes and in the runtime is private to both together.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from contextlib import suppress
from typing import cast

from . import needs, privileges
from .faults import Fault
from .managed_object import ManagedObject, Stub
from .methods import Facts
from .protocols import Content

_STEERING = "SetTaskState"


def refusal(content: Content, stub: Stub, entity: ManagedObject) -> Fault | None:
    """The fault for a session that could create a task on an entity and then not set its state.

    Where the server cannot say, there is none; what is missing shows later. Nor is there one where it has no
    tasks that programs create, which is then what is wrong.
    """
    if needs.info_of("vim.TaskManager").methods["CreateTask"].rank > stub.rank:
        return None
    method = cast(Facts, getattr(needs.needed("vim.Task"), _STEERING))
    missing: list[str] = []
    with suppress(Fault, needs.MissingType):
        try:
            missing = privileges.missing(content, stub, method, entity)
        except privileges.PrivilegesUnknown:
            missing = _not_in_roles(content, stub, method, entity)
    if not missing:
        return None
    msg = f"{missing[0]} is missing on {entity!r}, so that a task could be created but not led"
    return needs.fault("vim.fault.NoPermission", msg, object=entity, privilegeId=missing[0])


def _not_in_roles(content: Content, stub: Stub, method: Facts, entity: ManagedObject) -> list[str]:
    """What the roles that a session has on an entity do not grant; servers of all versions tell these."""
    manager = content.authorizationManager
    roles = stub.fetch(entity, ("effectiveRole",)).get("effectiveRole")
    if manager is None or method.privilege is None or not roles:
        return []
    granted = {each for role in manager.roleList if role.roleId in roles for each in role.privilege}
    return [each for each in method.privilege.split() if each not in granted]
