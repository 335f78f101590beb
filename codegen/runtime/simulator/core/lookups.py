"""Entities by reference, and the faults for what is not there."""

from __future__ import annotations

from ...faults import Fault
from ...managed_object import ManagedObject
from .core import Core
from .generated_types import moid
from .inventory import Entity
from .world import World


def entity_of(world: World, ref: ManagedObject) -> Entity:
    """The entity that a reference means.

    Raises:
        Fault: It does not exist.
    """
    found = world.inventory.get(moid(ref))
    if found is None:
        raise not_found(world, ref)
    return found


def not_found(world: Core, ref: ManagedObject) -> Fault:
    """The fault for an object that does not exist."""
    return world.types.fault(
        "vmodl.fault.ManagedObjectNotFound", f"{ref} does not exist, or not any more", obj=ref
    )


def no_property(world: Core, path: str) -> Fault:
    """The fault for a property that does not exist."""
    return world.types.fault("vmodl.query.InvalidProperty", f"there is no property {path}", name=path)
