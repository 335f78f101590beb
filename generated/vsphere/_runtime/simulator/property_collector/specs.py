# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``PropertyCollector.FilterSpec``, checked and in a form that is easy to follow."""

from __future__ import annotations

from dataclasses import dataclass

from ...data_object import DataObject
from ...faults import Fault
from ...managed_object import ManagedObject
from ..core import paths
from ..core.core import Core
from ..core.generated_types import find_managed, fully_documented, info_of, is_a, read
from ..core.lookups import no_property
from ..core.object_type import ObjectType


@dataclass(frozen=True, slots=True, eq=False)
class PropertyChoice:
    """Which properties of the objects of a type to report."""

    kind: ObjectType
    everything: bool
    paths: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Traversal:
    """How to get from objects of a type to others. A string among the next ones is the name of another."""

    kind: ObjectType
    path: str
    skip: bool
    next: tuple[Traversal | str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Start:
    """An object to begin with."""

    ref: ManagedObject
    skip: bool
    next: tuple[Traversal | str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Spec:
    """A filter specification."""

    wanted: tuple[PropertyChoice, ...]
    starts: tuple[Start, ...]
    report_missing: bool
    named: dict[str, Traversal]


class SpecReader:
    """Reads one specification."""

    def __init__(self, world: Core) -> None:
        self._world = world
        self._named: dict[str, Traversal] = {}

    def read(self, spec: object) -> Spec:
        """Check a specification and take it apart.

        Raises:
            Fault: It is empty, or names a type or a property that does not exist.
        """
        wanted: list[DataObject] = read(spec, "propSet") or []
        starts: list[DataObject] = read(spec, "objectSet") or []
        if not is_a(spec, "vmodl.query.PropertyCollector.FilterSpec") or not wanted or not starts:
            raise self._invalid("spec")
        made = Spec(
            tuple(self._wanted(each) for each in wanted),
            tuple(self._start(each) for each in starts),
            bool(read(spec, "reportMissingObjectsInResults")),
            self._named,
        )
        self._check_names([item for start in made.starts for item in start.next])
        return made

    def _wanted(self, spec: DataObject) -> PropertyChoice:
        kind = self._kind(read(spec, "type"), "spec.propSet.type")
        everything = bool(read(spec, "all"))
        wanted: list[str] = [] if everything else read(spec, "pathSet") or []
        for path in wanted:
            if not self._valid(kind, path):
                raise no_property(self._world, path)
        return PropertyChoice(kind, everything, tuple(wanted))

    def _start(self, spec: DataObject) -> Start:
        ref: ManagedObject | None = read(spec, "obj")
        if ref is None:
            raise self._invalid("spec.objectSet.obj")
        return Start(ref, bool(read(spec, "skip")), self._selections(read(spec, "selectSet")))

    def _selections(self, specs: list[DataObject] | None) -> tuple[Traversal | str, ...]:
        return tuple(self._selection(each) for each in specs or [])

    def _selection(self, spec: DataObject) -> Traversal | str:
        """A way to other objects, or the name of one that is described elsewhere in the specification."""
        name: str | None = read(spec, "name")
        if not is_a(spec, "vmodl.query.PropertyCollector.TraversalSpec"):
            if not name:
                raise self._invalid("spec.objectSet.selectSet.name")
            return name
        kind = self._kind(read(spec, "type"), "spec.objectSet.selectSet.type")
        path: str = read(spec, "path") or ""
        if not self._valid(kind, path):
            raise self._invalid("spec.objectSet.selectSet.path")
        made = Traversal(kind, path, bool(read(spec, "skip")), self._selections(read(spec, "selectSet")))
        if name:
            self._named[name] = made
        return made

    def _check_names(self, selections: list[Traversal | str]) -> None:
        for each in selections:
            if isinstance(each, Traversal):
                self._check_names(list(each.next))
            elif each not in self._named:
                raise self._invalid("spec.objectSet.selectSet.name")

    def _valid(self, kind: ObjectType, path: str) -> bool:
        """Whether a path can lead anywhere; what documents do not know all of may have any property."""
        info = info_of(kind.cls)
        known = fully_documented(kind.cls) or paths.root_of(path) in info.properties
        return not known or paths.valid(info, path, self._world.rank)

    def _kind(self, name: str | None, argument: str) -> ObjectType:
        cls = find_managed(name) if name else None
        if cls is None:
            msg = f"there is no managed object type {name}"
            raise self._world.types.fault("vmodl.fault.InvalidType", msg, argument=argument)
        return ObjectType(cls)

    def _invalid(self, what: str) -> Fault:
        return self._world.types.fault(
            "vmodl.fault.InvalidArgument", f"{what} is missing or not valid", invalidProperty=what
        )
