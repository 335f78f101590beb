"""How a managed object comes to be on a server: it is declared once, and registered.

Each room of the simulator declares its own in its module ``registered``; ``Server.add_object`` declares those
of users, and registers them in the same way.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from ... import registry
from ...managed_object import ManagedObject
from .client import Client
from .generated_types import info_of, is_documented, reference
from .objects import SimObject
from .rights import SYSTEM
from .world import World


class SimulatedType:
    """What is declared of every simulated object.

    Attributes:
        type: The dotted name of its type.
        key: Its id on the server; by default the last part of that name.
        entry_point: Its name in the service content, if it stands there.
        needs: Other types that it takes: managed objects that it makes, data objects, faults.
        optional: Whether servers do without it where a package has no documents of its type.
    """

    def __init__(
        self,
        type: str,
        id: str = "",
        entry_point: str = "",
        needs: Iterable[str] = (),
        optional: bool = False,
    ) -> None:
        self.type = type
        self.key = id or type.rpartition(".")[2]
        self.entry_point = entry_point
        self.needs = tuple(needs)
        self.optional = optional

    @property
    def ref(self) -> ManagedObject:
        """The reference to it, without a connection."""
        return reference(self.type, self.key)


class SharedObject(SimulatedType):
    """An object that all clients of a server share.

    Args:
        type: The dotted name of its type.
        make: Makes it on a server, with this reference.
        id: Its id on the server.
        entry_point: Its name in the service content.
        needs: Other types that it takes.
        optional: Whether servers do without it where a package has no documents of its type.
    """

    def __init__(
        self,
        type: str,
        make: Callable[[World, ManagedObject], SimObject],
        *,
        id: str = "",
        entry_point: str = "",
        needs: Iterable[str] = (),
        optional: bool = False,
    ) -> None:
        super().__init__(type, id, entry_point, needs, optional)
        self.make = make


class ClientObject(SimulatedType):
    """An object that each client has for itself, all of them under one id; otherwise as a shared one.

    Args:
        type: The dotted name of its type.
        make: Makes it for a client, with this reference.
        id: Its id on the server.
        entry_point: Its name in the service content.
        needs: Other types that it takes.
    """

    def __init__(
        self,
        type: str,
        make: Callable[[World, Client, ManagedObject], SimObject],
        *,
        id: str = "",
        entry_point: str = "",
        needs: Iterable[str] = (),
    ) -> None:
        super().__init__(type, id, entry_point, needs)
        self.make = make


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
