# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""What is directly below entities of the inventory, with its names."""

# What begins with one underscore in generated classes and in the runtime is private to both together.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Generator, Sequence
from contextlib import closing

from .. import needs, registry
from ..managed_object import ManagedObject, Stub
from ..protocols import Change, Content
from . import specs
from .pages import PAGE, contents
from .paths import info_of

_ENTITY = "ManagedEntity"
_WAYS = (
    ("Folder", "childEntity"),
    *(("Datacenter", f"{what}Folder") for what in ("vm", "host", "datastore", "network")),
    ("ComputeResource", "host"),
    ("ComputeResource", "resourcePool"),
    ("ResourcePool", "resourcePool"),
    ("ResourcePool", "vm"),
)
"""The properties that lead from an entity to what is below it, as paths of the inventory have it."""


def entity_class() -> type[ManagedObject]:
    """The class of all entities, of which no more is needed than its name.

    Raises:
        MissingType: The package does not have it.
    """
    found = registry.find(f"vim.{_ENTITY}")
    if found is None or not issubclass(found, ManagedObject):
        raise needs.MissingType(f"vim.{_ENTITY}")
    return found


def named_below(
    entry_points: Content, stub: Stub, parents: Sequence[ManagedObject]
) -> Generator[tuple[str, ManagedObject], None, None]:
    """The entities one step below some others, with their names as the server has them.

    What can have nothing below it is not asked for that: some servers would follow a property that another
    class has under the same name.
    """
    parents = [each for each in parents if _may_have_some(each)]
    ways = [(kind, path) for kind, path in _WAYS if _is_there(kind, path, stub.rank)]
    wanted = specs.properties(entity_class(), ["name"])
    for begin in range(0, len(parents), PAGE):
        spec = specs.beyond(parents[begin : begin + PAGE], ways, [wanted])
        with closing(contents(entry_points, stub, spec, PAGE)) as pages:
            for page in pages:
                for each in page:
                    yield name_in(each.propSet), each.obj


def name_in(changes: Sequence[Change]) -> str:
    """The name among properties that were read; empty where the server does not show it."""
    return next((str(change.val) for change in changes if change.name == "name"), "")


def _is_there(kind: str, path: str, rank: int) -> bool:
    """Whether servers of a version have a property; what the package knows nothing of counts as there."""
    info = info_of(f"vim.{kind}")
    prop = info.properties.get(path) if info is not None else None
    return prop is None or prop.rank <= rank


def _may_have_some(parent: ManagedObject) -> bool:
    """Whether there may be something below an entity, as there may be below what nobody knows."""
    unknown = parent._wire_type is not None or parent._info.name in (
        f"vim.{_ENTITY}",
        ManagedObject._info.name,
    )
    return unknown or needs.is_a(parent, *(f"vim.{kind}" for kind, _ in _WAYS))
