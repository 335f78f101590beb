# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""API versions and their ranks: the order that every gate compares.

The order comes from the table that the generated package carries (``_versions.VERSIONS``, oldest first); ids
are opaque and never taken apart.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import cast

from . import registry

FIRST_VERSION = "vim.version.version1"
"""The version of everything for which the documents state none; its rank is 1."""


@dataclass(frozen=True, slots=True)
class Version:
    """An API version.

    Attributes:
        id: Opaque identifier, such as ``vim.version.version5``.
        name: Official name.
        number: Version number as documented, or None where unknown.
        namespace: XML name space and version, or None where unknown.
    """

    id: str
    name: str
    number: str | None = None
    namespace: str | None = None

    def __str__(self) -> str:
        return f"{self.name} ({self.id})"


@lru_cache(maxsize=1)
def versions() -> tuple[Version, ...]:
    """The versions that the package knows, oldest first; the rank of one is its position, from 1."""
    return cast("tuple[Version, ...]", registry.table("_versions", "VERSIONS"))


registry.when_reloaded(versions.cache_clear)


def rank_of(id: str, descends_from: Iterable[str] = ()) -> int:
    """The rank of a version, known or not.

    Args:
        id: The version, usually the one that a server speaks.
        descends_from: The ids of the versions before it, where the server states them.

    Returns:
        The position in the table for a known version. An unknown one counts as the newest known version that
        it descends from; where that is the newest of all, or where nothing known is stated, it stands above
        all known ones.
    """
    ranks = {version.id: position for position, version in enumerate(versions(), start=1)}
    if id in ranks:
        return ranks[id]
    above_all = len(ranks) + 1
    nearest = max((ranks.get(other, 0) for other in descends_from), default=0)
    return nearest if 0 < nearest < len(ranks) else above_all


def version_of(rank: int) -> Version | None:
    """The known version of a rank, None where there is none."""
    table = versions()
    return table[rank - 1] if 0 < rank <= len(table) else None
