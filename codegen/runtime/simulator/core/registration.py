"""How a managed object comes to be on a server: it is declared once, and registered.

Each room of the simulator declares its own in its module ``registered``; ``Server.add_object`` declares those
of users, and registers them in the same way.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from ... import registry
from ...managed_object import ManagedObject
from .client import Client
from .generated_types import info_of, is_documented, reference
from .objects import SimObject
from .rights import SYSTEM
from .world import World


@dataclass(frozen=True, slots=True, kw_only=True)
class SimulatedType:
    """What is declared of every simulated object.

    Attributes:
        type: The dotted name of its type.
        id: Its id on the server; the last part of that name where left out.
        entry_point: Its name in the service content, if it stands there.
        needs: Other types that it takes: managed objects that it makes, data objects, faults.
        optional: Whether servers do without it where a package has no documents of its type.
    """

    type: str
    id: str = ""
    entry_point: str = ""
    needs: tuple[str, ...] = ()
    optional: bool = False

    @property
    def key(self) -> str:
        """Its id on the server."""
        return self.id or self.type.rpartition(".")[2]

    @property
    def ref(self) -> ManagedObject:
        """The reference to it, without a connection."""
        return reference(self.type, self.key)


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedObject(SimulatedType):
    """An object that all clients of a server share.

    Attributes:
        make: Makes it on a server, with this reference.
    """

    make: Callable[[World, ManagedObject], SimObject]


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientObject(SimulatedType):
    """An object that each client has for itself, all of them under one id.

    Attributes:
        make: Makes it for a client, with this reference.
    """

    make: Callable[[World, Client, ManagedObject], SimObject]


def register(world: World, declared: SharedObject | ClientObject) -> None:
    """Put an object on a server, into its service content, and what it takes among the privileges.

    Raises:
        ValueError: The server has something under this id, or in this place of the service content.
    """
    if declared.key in world.objects or declared.key in world.client_objects:
        raise ValueError(f"the server has an object {declared.key!r} already")
    if declared.entry_point in world.entry_points:
        raise ValueError(f"the service content of the server has its {declared.entry_point} already")
    ref = declared.ref
    if isinstance(declared, SharedObject):
        world.add(declared.make(world, ref))
    else:
        make = declared.make
        world.client_objects[declared.key] = lambda on, client: make(on, client, ref)
    if declared.entry_point:
        world.entry_points[declared.entry_point] = ref
    world.privileges |= _privileges((declared.type, *declared.needs))
    world.changed()


def unregister(world: World, known: SimObject) -> None:
    """Take an object from a server, and out of its service content."""
    world.entry_points = {name: ref for name, ref in world.entry_points.items() if ref != known.ref}
    world.remove(known)


def needed_types(declared: Iterable[SimulatedType]) -> list[str]:
    """The types that a package must document for a server of these objects."""
    return [name for each in declared if not each.optional for name in (each.type, *each.needs)]


def has_documents(declared: SimulatedType) -> bool:
    """Whether the package has what an object takes."""
    return not declared.optional or is_documented(declared.type)


def _privileges(names: Iterable[str]) -> set[str]:
    """What documents say that the methods and properties of managed objects take."""
    classes = (registry.find(name) for name in names)
    infos = [info_of(cls) for cls in classes if cls is not None and issubclass(cls, ManagedObject)]
    found = {method.privilege for info in infos for method in info.methods.values()}
    found |= {prop.privilege for info in infos for prop in info.properties.values()}
    return {each for each in found if each and each != "dynamic"} | SYSTEM
