# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""API versions and their ranks: the order that every gate compares.

Versions of one service, which has one XML namespace, form a line; between those of two services there is no
order. The lines come from the table that the generated package carries (``_versions.VERSIONS``, each line
oldest first); ids are opaque and never taken apart.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Protocol, cast

from . import registry
from .frozen import Frozen

FIRST_VERSION = "vim.version.version1"
"""The version of everything for which the documents state none; its rank is 1."""


class Version(Frozen):
    """An API version.

    Attributes:
        id: Opaque identifier, such as ``vim.version.version5``.
        name: Official name.
        number: Version number as documented, or None where unknown.
        namespace: XML name space and version, or None where unknown.
        service: The service in whose line it is, such as ``vim25``: what the name space begins with, if
            nothing else is stated.
    """

    id: str
    name: str
    number: str | None = None
    namespace: str | None = None
    service: str = ""

    def _derive(self) -> None:
        if not self.service and self.namespace:
            vars(self)["service"] = self.namespace.partition("/")[0]

    def __str__(self) -> str:
        return f"{self.name} ({self.id})"


class Dated(Protocol):
    """What a version brought: a type, property, method or parameter."""

    @property
    def since(self) -> str: ...
    @property
    def rank(self) -> int: ...


@lru_cache(maxsize=1)
def _lines() -> Mapping[str, tuple[Version, ...]]:
    """The versions of each service, oldest first; the API's own service comes first."""
    lines: dict[str, list[Version]] = {}
    for version in cast("tuple[Version, ...]", registry.table("_versions", "VERSIONS")):
        lines.setdefault(version.service, []).append(version)
    return {service: tuple(line) for service, line in lines.items()}


@lru_cache(maxsize=1)
def _places() -> Mapping[str, tuple[str, int]]:
    """The service and the rank of each version, by id."""
    lines = _lines().items()
    return {each.id: (service, rank) for service, line in lines for rank, each in enumerate(line, start=1)}


registry.when_reloaded(_lines.cache_clear)
registry.when_reloaded(_places.cache_clear)


def own_service() -> str:
    """The service of the API itself, the first in the table."""
    return next(iter(_lines()), "")


def versions(service: str = "") -> tuple[Version, ...]:
    """The versions of a service that the package knows, oldest first; ranks are positions, from 1.

    Args:
        service: Its XML name space, such as ``pbm``; that of the API itself if left out.
    """
    return _lines().get(service or own_service(), ())


def service_of(id: str, otherwise: str = "") -> str:
    """The service in whose line a version is.

    Args:
        id: The version.
        otherwise: The service of one that is not known; that of the API itself if left out.
    """
    place = _places().get(id)
    return place[0] if place else otherwise or own_service()


def rank_of(id: str, descends_from: Iterable[str] = (), service: str = "") -> int:
    """The rank of a version in the line of its service, known or not.

    Args:
        id: The version, usually the one that a server speaks.
        descends_from: The ids of the versions before it, where they are known.
        service: The service of a version that is not known; that of the API itself if left out.

    Returns:
        The position in its line for a known version. An unknown one counts as the newest known version of its
        service that it descends from; where there is none, it stands above all of them.
    """
    places, line = _places(), service or own_service()
    if id in places:
        return places[id][1]
    known = [rank for of, rank in (places[each] for each in descends_from if each in places) if of == line]
    return max(known, default=len(versions(line)) + 1)


def version_of(rank: int, service: str = "") -> Version | None:
    """The known version of a rank, None where there is none.

    Args:
        rank: Its position in the line.
        service: The service; that of the API itself if left out.
    """
    line = versions(service)
    return line[rank - 1] if 0 < rank <= len(line) else None


def lacks(fact: Dated, rank: int, service: str = "") -> bool:
    """Whether a version is older than what brought something, so that it lacks that.

    Args:
        fact: A type, property, method or parameter. What another service's version brought is not lacked.
        rank: The rank of the version.
        service: Its service; that of the API itself if left out.
    """
    return fact.rank > rank and service_of(fact.since) == (service or own_service())
