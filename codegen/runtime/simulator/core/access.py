"""Whether somebody may do something, and the fault for it where not."""

from __future__ import annotations

from ...faults import Fault
from ...managed_object import ManagedObject
from .client import Client
from .generated_types import moid
from .objects import SimObject
from .rights import ANONYMOUS, SYSTEM, VIEW
from .world import World

DYNAMIC = "dynamic"
"""Stands where a privilege depends on the arguments; whoever carries out the method looks at it."""


def method_fault(
    world: World, client: Client, target: SimObject, guard: str | None, privilege: str | None
) -> Fault | None:
    """Why a client may not call a method.

    Args:
        world: The server.
        client: The client.
        target: The object.
        guard: Id of the entity whose permissions protect what the call does, if there is one.
        privilege: What documents say that the method takes.
    """
    return _fault(world, client, privilege, guard, _guardian(world, guard) if guard else target.ref)


def not_logged_in_fault(world: World, client: Client, target: ManagedObject) -> Fault | None:
    """The fault for a client that is not logged in."""
    return _fault(world, client, None, None, target)


def property_fault(world: World, client: Client, target: SimObject, name: str) -> Fault | None:
    """Why a client may not read a property. What entities and their tasks show takes ``System.View``."""
    documented = target.info.properties.get(name)
    privilege = documented.privilege if documented else None
    guard = target.guard
    if privilege in (None, DYNAMIC) and guard:
        privilege = VIEW
    return _fault(world, client, privilege, guard, _guardian(world, guard) if guard else target.ref)


def entity_fault(world: World, client: Client, entity: ManagedObject | None, privilege: str) -> Fault | None:
    """Why a client lacks a privilege on an entity; what is none is protected by the root."""
    known = world.inventory.get(moid(entity)) if entity is not None else None
    found = known or world.inventory.root
    return _fault(world, client, privilege, found.id, found.ref)


def _fault(
    world: World, client: Client, privilege: str | None, guard: str | None, shown: ManagedObject
) -> Fault | None:
    """The fault for a client that is not logged in or lacks a privilege; None where it may go on.

    Args:
        world: The server.
        client: The client.
        privilege: What it takes; None or ``dynamic`` where nothing is to be looked at here.
        guard: Id of the entity that the privilege is needed on; None for parts of the server itself.
        shown: The object that the fault names.
    """
    if privilege == ANONYMOUS:
        return None
    if client.user is None:
        return world.types.fault(
            "vim.fault.NotAuthenticated",
            "the session is not logged in, or has ended",
            object=shown,
            privilegeId=privilege or VIEW,
        )
    if privilege in (None, DYNAMIC):
        return None
    if _holds(world, client.user, str(privilege), guard):
        return None
    if guard is None and privilege not in SYSTEM:
        shown = world.inventory.root.ref
    return world.types.fault(
        "vim.fault.NoPermission",
        f"{client.user} lacks {privilege} on {shown}",
        object=shown,
        privilegeId=privilege,
    )


def _holds(world: World, user: str, privilege: str, guard: str | None) -> bool:
    if guard is None and privilege in SYSTEM:
        return world.rights.has_anywhere(user, privilege)
    return world.rights.has(user, privilege, guard or world.inventory.root.id)


def _guardian(world: World, guard: str) -> ManagedObject:
    entity = world.inventory.get(guard)
    return (entity or world.inventory.root).ref
