"""From two views of a filter to the updates that clients get."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ...data_object import DataObject
from ...faults import Fault
from ..core.core import Core
from ..core.generated_types import PC, GeneratedTypes
from ..core.lookups import not_found
from ..core.paths import ABSENT
from .changes import ASSIGN, Edit, edits
from .snapshots import ObjectSnapshot, Snapshot


@dataclass(frozen=True, slots=True, eq=False)
class Update:
    """What happened to one object."""

    snapshot: ObjectSnapshot
    kind: str
    edits: tuple[Edit, ...] = ()
    faults: tuple[tuple[str, Fault], ...] = ()


def compare(old: Snapshot | None, new: Snapshot, partial: bool) -> Iterator[Update]:
    """What a client that knows one snapshot is told of another; one that knows none is told everything."""
    known = old.objects if old else {}
    for moId, snapshot in known.items():
        if moId not in new.objects:
            yield Update(snapshot, "leave")
    for moId, snapshot in new.objects.items():
        if moId not in known:
            yield Update(snapshot, "enter", tuple(_all_values(snapshot)), tuple(snapshot.faults.items()))
        elif known[moId] is not snapshot:
            update = _modification(known[moId], snapshot, partial)
            if update.edits or update.faults:
                yield update


def _all_values(snapshot: ObjectSnapshot) -> Iterator[Edit]:
    for path, value in snapshot.values.items():
        if value is not None and value is not ABSENT:
            yield Edit(path, ASSIGN, value)


def _modification(old: ObjectSnapshot, new: ObjectSnapshot, partial: bool) -> Update:
    changes = [
        edit
        for path, value in new.values.items()
        if path not in new.silent
        for edit in edits(path, old.values.get(path), value, partial)
    ]
    faults = [(path, fault) for path, fault in new.faults.items() if path not in old.faults]
    return Update(new, "modify", tuple(changes), tuple(faults))


class UpdateBuilder:
    """Puts updates and contents into the data objects of the API."""

    def __init__(self, world: Core) -> None:
        self._world = world
        self._types: GeneratedTypes = world.types

    def update(self, update: Update) -> DataObject:
        """An ``ObjectUpdate``."""
        return self._types.make(
            f"{PC}.ObjectUpdate",
            kind=self._types.value(f"{PC}.ObjectUpdate.Kind", update.kind),
            obj=update.snapshot.ref,
            changeSet=[self._change(edit) for edit in update.edits],
            missingSet=self._missing(update.faults),
        )

    def missing_objects(self, snapshot: Snapshot, known: Snapshot | None) -> list[DataObject]:
        """A ``MissingObject`` for each that was not known to be missing."""
        return [
            self._types.make(
                f"{PC}.MissingObject", obj=ref, fault=self._types.localized(not_found(self._world, ref))
            )
            for moId, ref in snapshot.missing.items()
            if known is None or moId not in known.missing
        ]

    def content(self, snapshot: ObjectSnapshot) -> DataObject:
        """An ``ObjectContent``."""
        return self._types.make(
            f"{PC}.ObjectContent",
            obj=snapshot.ref,
            propSet=[
                self._types.make("vmodl.DynamicProperty", name=edit.path, val=edit.value)
                for edit in _all_values(snapshot)
            ],
            missingSet=self._missing(snapshot.faults.items()),
        )

    def _change(self, edit: Edit) -> DataObject:
        op = self._types.value(f"{PC}.Change.Op", edit.op)
        return self._types.make(f"{PC}.Change", name=edit.path, op=op, val=edit.value)

    def _missing(self, faults: Iterable[tuple[str, Fault]]) -> list[DataObject]:
        return [
            self._types.make(f"{PC}.MissingProperty", path=path, fault=self._types.localized(fault))
            for path, fault in faults
        ]
