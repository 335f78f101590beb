"""Versions: what a client of a property collector knows, and what it has to hear next.

A version names what all filters showed at one moment. It can be used again, so that a client whose connection
broke can ask once more; the oldest ones are forgotten. A calculation that was cut off because it had too many
updates has a version of its own, which is good for one use and only to go on with that calculation.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ...data_object import DataObject
from ..core.core import Core
from ..core.generated_types import PC
from .comparison import Update, UpdateBuilder, compare
from .property_filter import Filter
from .snapshots import Observer, Snapshot

KEPT = 256
"""How many versions a client can go back to."""

Snapshots = dict[str, Snapshot]
"""What each filter shows, by the filter's id."""


@dataclass(slots=True, eq=False)
class FilterReport:
    """What one filter has to report."""

    filter: Filter
    updates: Sequence[Update]
    missing: Sequence[DataObject]


@dataclass(slots=True, eq=False)
class Suspended:
    """The rest of a calculation that was cut off."""

    version: str
    parts: list[FilterReport]
    after: Snapshots


class Feed:
    """The updates of one property collector.

    Args:
        world: The server.
        filters: The collector's filters, by id; they come and go.
        observer: Looks at what they show.
    """

    def __init__(self, world: Core, filters: Mapping[str, Filter], observer: Observer) -> None:
        self._world = world
        self._filters = filters
        self._observer = observer
        self._builder = UpdateBuilder(world)
        self._versions: dict[str, Snapshots] = {"": {}}
        self._suspended: Suspended | None = None
        self._quiet: tuple[str, int] | None = None

    def updates(self, version: str, limit: int | None = None, resumable: bool = False) -> DataObject | None:
        """What has changed since a version.

        Args:
            version: What the client knows; nothing where it is empty.
            limit: At most so many updates of objects.
            resumable: Whether the version of a suspended calculation will do.

        Returns:
            An ``UpdateSet``, or None where nothing has changed.

        Raises:
            Fault: The version was never given out, not to be used in this way, or is too old.
        """
        suspended, self._suspended = self._suspended, None
        if suspended and resumable and version == suspended.version:
            return self._hand_out(suspended.parts, suspended.after, limit)
        if version not in self._versions:
            msg = "this version was not given out by this collector, or is not valid any more"
            raise self._world.types.fault("vmodl.query.InvalidCollectorVersion", msg)
        if self._quiet == (version, self._world.revision):
            return None
        parts, after = self._compare(self._versions[version])
        if not parts:
            self._quiet = version, self._world.revision
            return None
        return self._hand_out(parts, after, limit)

    def _compare(self, before: Snapshots) -> tuple[list[FilterReport], Snapshots]:
        """What each filter has to report since a version, and what all of them show now."""
        parts: list[FilterReport] = []
        after: Snapshots = {}
        for moId, each in self._filters.items():
            known, snapshot = before.get(moId), self._observer.look(each.spec)
            after[moId] = snapshot
            updates = list(compare(known, snapshot, each.partial))
            missing = self._builder.missing_objects(snapshot, known) if each.spec.report_missing else []
            if updates or missing:
                parts.append(FilterReport(each, updates, missing))
        return parts, after

    def _hand_out(self, parts: list[FilterReport], after: Snapshots, limit: int | None) -> DataObject:
        """An update set with the first updates; the rest is kept for later."""
        now, later = _cut(parts, limit)
        version = str(self._world.number())
        if later:
            self._suspended = Suspended(version, later, after)
        else:
            self._keep(version, after)
        return self._world.types.make(
            f"{PC}.UpdateSet",
            version=version,
            filterSet=[self._worded(part) for part in now if part.filter.id in self._filters],
            truncated=bool(later),
        )

    def _worded(self, part: FilterReport) -> DataObject:
        return self._world.types.make(
            f"{PC}.FilterUpdate",
            filter=part.filter.ref,
            objectSet=[self._builder.update(update) for update in part.updates],
            missingSet=part.missing,
        )

    def _keep(self, version: str, views: Snapshots) -> None:
        self._versions[version] = views
        if len(self._versions) > KEPT + 1:
            oldest = next(each for each in self._versions if each)
            del self._versions[oldest]


def _cut(parts: list[FilterReport], limit: int | None) -> tuple[list[FilterReport], list[FilterReport]]:
    """The reports with the first updates, and those with the rest."""
    if limit is None:
        return parts, []
    now: list[FilterReport] = []
    for index, part in enumerate(parts):
        if len(part.updates) > limit:
            first = FilterReport(part.filter, part.updates[:limit], part.missing)
            rest = FilterReport(part.filter, part.updates[limit:], ())
            return ([*now, first] if limit else now), [rest if limit else part, *parts[index + 1 :]]
        now.append(part)
        limit -= len(part.updates)
    return now, []
