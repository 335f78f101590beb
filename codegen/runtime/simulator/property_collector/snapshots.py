"""What a filter shows at one moment: objects, values of their properties, and what could not be had."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import cast

from ...faults import Fault
from ...managed_object import ManagedObject
from ..core import paths
from ..core.access import property_fault
from ..core.client import Client
from ..core.generated_types import moid
from ..core.lookups import no_property, not_found
from ..core.objects import SimObject
from ..core.world import World
from .specs import Spec, Traversal


@dataclass(slots=True, eq=False)
class ObjectSnapshot:
    """What a filter shows of one object.

    Attributes:
        ref: The object.
        values: By path; those that are unset are None.
        faults: Why others could not be read.
        silent: Paths whose changes are not announced.
    """

    ref: ManagedObject
    values: dict[str, object] = field(default_factory=dict[str, object])
    faults: dict[str, Fault] = field(default_factory=dict[str, Fault])
    silent: set[str] = field(default_factory=set[str])


@dataclass(slots=True, eq=False)
class Snapshot:
    """What a filter shows.

    Attributes:
        objects: By id, in the order in which they were found.
        missing: Objects that the specification begins with and that do not exist.
    """

    objects: dict[str, ObjectSnapshot] = field(default_factory=dict[str, ObjectSnapshot])
    missing: dict[str, ManagedObject] = field(default_factory=dict[str, ManagedObject])


class Observer:
    """Follows a specification for a client.

    Args:
        world: The server.
        client: The client, whose rights decide what is shown.
    """

    def __init__(self, world: World, client: Client) -> None:
        self._world = world
        self._client = client

    def look(self, spec: Spec, into: Snapshot | None = None) -> Snapshot:
        """What a filter with this specification shows now; added to what another one showed if asked for."""
        snapshot = into or Snapshot()
        for start in spec.starts:
            target = self._world.find(self._client, start.ref)
            if target is None:
                snapshot.missing[moid(start.ref)] = start.ref
            else:
                for found in self._reach(target, start.skip, start.next, spec):
                    self._show(found, spec, snapshot)
        return snapshot

    def check(self, spec: Spec) -> None:
        """Make sure that a specification fits the objects that are there.

        Raises:
            Fault: One does not exist, unless that is to be reported later, or lacks a wanted property.
        """
        snapshot = Snapshot()
        for start in spec.starts:
            target = self._world.find(self._client, start.ref)
            if target is None and not spec.report_missing:
                raise not_found(self._world, start.ref)
            for found in self._reach(target, start.skip, start.next, spec) if target else ():
                self._show(found, spec, snapshot)
        for shown in snapshot.objects.values():
            target = self._world.find(self._client, shown.ref)
            for path in shown.values if target else ():
                if target and not target.has_property(paths.root_of(path)):
                    raise no_property(self._world, path)

    def _reach(
        self, target: SimObject, skip: bool, following: tuple[Traversal | str, ...], spec: Spec
    ) -> Iterator[SimObject]:
        """The objects that a start leads to and that are not skipped; an object may come several times."""
        seen: set[tuple[str, int]] = set()
        todo = [(target, skip, following)]
        while todo:
            at, skipped, ways = todo.pop()
            if not skipped:
                yield at
            for way in ways:
                way = spec.named[way] if isinstance(way, str) else way
                if way.kind.covers(at) and (at.id, id(way)) not in seen:
                    seen.add((at.id, id(way)))
                    todo.extend((each, way.skip, way.next) for each in self._targets(at, way.path)[::-1])

    def _targets(self, at: SimObject, path: str) -> list[SimObject]:
        if property_fault(self._world, self._client, at, paths.root_of(path)):
            return []
        value = paths.follow(at.read(paths.root_of(path), self._client), path)
        refs = cast("list[object]", value) if isinstance(value, list) else [value]
        found = [self._world.find(self._client, ref) for ref in refs if isinstance(ref, ManagedObject)]
        return [each for each in found if each is not None]

    def _show(self, target: SimObject, spec: Spec, snapshot: Snapshot) -> None:
        applicable = [wanted for wanted in spec.wanted if wanted.kind.covers(target)]
        if not applicable:
            return
        shown = snapshot.objects.setdefault(target.id, ObjectSnapshot(target.ref))
        for wanted in applicable:
            for path in target.names() if wanted.everything else wanted.paths:
                if path not in shown.values and (not wanted.everything or target.has_property(path)):
                    self._read(target, path, shown)

    def _read(self, target: SimObject, path: str, shown: ObjectSnapshot) -> None:
        root = paths.root_of(path)
        fault = property_fault(self._world, self._client, target, root)
        if fault is not None:
            shown.faults[path] = fault
            return
        shown.values[path] = paths.follow(target.read(root, self._client), path)
        if root in target.silent:
            shown.silent.add(path)
