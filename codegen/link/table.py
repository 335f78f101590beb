"""Versions that documents refer to and no version page lists: where they stand among those listed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from codegen.ir.model import Version
from codegen.link import labels


def with_known(
    table: Sequence[Version], known: Sequence[Version], wanted: Iterable[str]
) -> tuple[Version, ...]:
    """The table with versions of the known line, each behind the one of that line that comes before it.

    Args:
        table: What version pages list.
        known: A line of versions, oldest first.
        wanted: The ids of those that are to be in the table, too.
    """
    found, ids = list(table), [version.id for version in known]
    for id in sorted(wanted, key=ids.index):
        earlier = set(ids[: ids.index(id)])
        at = max((i for i, version in enumerate(found) if version.id in earlier), default=0)
        found.insert(at + 1, known[ids.index(id)])
    return tuple(found)


def with_labelled(table: Sequence[Version], unlisted: Iterable[Version]) -> tuple[Version, ...]:
    """The table with versions of which only a label is known, by the numbers of releases in their labels.

    One that comes before a listed release has a place in the line. Of those that are newer than all, no
    server could be told to have them; they stand at the end, as do those that have no number.
    """
    found = list(table)
    behind: list[Version] = []
    for version in sorted(unlisted, key=_by_number):
        at = _place(version, found)
        if at is None:
            behind.append(version)
        else:
            number = version.name.split()[-1]
            found.insert(at, replace(version, number=number, listed=True))
    return (*found, *behind)


def _by_number(version: Version) -> tuple[bool, tuple[labels.Key, labels.Number], str]:
    release = _release(version)
    return release is None, release or ((), ()), version.id


def _release(version: Version) -> tuple[labels.Key, labels.Number] | None:
    """The release that a label names, where that is all that is known; an id needs no label."""
    return labels.release(version.name) if version.id == version.name else None


def _place(version: Version, table: Sequence[Version]) -> int | None:
    """The position of the oldest release in the table that is newer; None where there is none."""
    ours = _release(version)
    if ours is None:
        return None
    for at, other in enumerate(table):
        theirs = labels.release(other.name)
        if theirs is not None and other.ranked and ours[0] == theirs[0] and ours[1] < theirs[1]:
            return at
    return None
