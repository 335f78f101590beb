"""The versions of all services that tables know, and which of them each of the tables' own counts as.

Ids are opaque: what tells the order is which of them contain which. That is a line within a service; between
services there is none. The line of the API's own service comes first, then those of the others by name.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from codegen.ir.versions import FIRST, FIRST_VERSION, Version
from codegen.ir.wire_names import carried
from codegen.tables.tables import Release, Tables


def versions_of(tables: Tables, named: Iterable[Version]) -> tuple[Version, ...]:
    """The versions, service by service, each service from its oldest on.

    Args:
        tables: What an SDK knows.
        named: Versions whose names are known; the others are called like these, by their own numbers.
    """
    names = {version.id: version.name for version in named}
    lines = _lines(tables)
    titles = {service: _title(service, lines[service], tables, names) for service in lines}
    return (
        FIRST,
        *(
            _version(id, tables.releases[id], titles[service], names)
            for service in lines
            for id in lines[service]
            if id != FIRST_VERSION
        ),
    )


def counted_as(tables: Tables) -> Mapping[str, str]:
    """For each id the version that lists have: that itself, or the first of them that contains it."""
    main = next(line for line in _lines(tables).values() if FIRST_VERSION in line)
    meant = {id: id for id in tables.parents if not _is_carried(id)}
    for id in main:
        for older in tables.parents[id]:
            meant.setdefault(older, id)
    return meant


def _lines(tables: Tables) -> dict[str, list[str]]:
    """The ids of each service, which is called as its newest version has it, the oldest first."""
    lines: dict[str, list[str]] = {}
    for id in sorted(tables.parents, key=lambda id: (len(tables.parents[id]), id)):
        if not _is_carried(id):
            lines.setdefault(_root(id), []).append(id)
    named = {tables.releases[ids[-1]].service: ids for ids in lines.values()}
    return dict(sorted(named.items(), key=lambda line: (FIRST_VERSION not in line[1], line[0])))


def _root(id: str) -> str:
    return id.partition(".")[0]


def _is_carried(id: str) -> bool:
    """Whether a version is one of types that travel with those of another service."""
    return carried(_root(id)) != _root(id)


def _title(service: str, ids: Iterable[str], tables: Tables, names: Mapping[str, str]) -> str:
    """The words before the number in the names of a service's versions, by the newest that is known."""
    for id in reversed([*ids]):
        name, number = names.get(id, ""), tables.releases[id].number
        if number and name.endswith(f" {number}"):
            return name.removesuffix(number).strip()
    return f"{service} API"


def _version(id: str, release: Release, title: str, names: Mapping[str, str]) -> Version:
    """A version; a number that names its service is a name by itself."""
    number = release.number
    full = number.lower().startswith(f"{release.service.lower()} ")
    name = names.get(id) or (number if full else f"{title} {number}")
    return Version(id, name, number, f"{release.service}/{number}")
