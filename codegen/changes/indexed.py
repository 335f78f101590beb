"""An API as comparing asks it: types by name, what they extend, which way they travel, and what is older."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from codegen.changes.traffic import Traffic, traffic
from codegen.ir.hierarchy import ApiLookups, WholeApi
from codegen.ir.model import Api, Method, Property
from codegen.ir.names import TypeName
from codegen.ir.versions import FIRST_VERSION, lines


class IndexedApi:
    """An API, and what follows from it.

    Args:
        api: The linked API, or what can be had of it.
    """

    def __init__(self, api: Api | ApiLookups) -> None:
        known: ApiLookups = WholeApi(api) if isinstance(api, Api) else api
        self._heirs = known.heirs
        self.types = known.types
        self.opaque = known.opaque
        self._lines = {
            version.id: (service, rank)
            for service, line in lines(api.versions).items()
            for rank, version in enumerate(line)
        }

    def ancestors(self, name: TypeName) -> Iterator[TypeName]:
        """What a type extends, the nearest first, as far as it is described."""
        type = self.types.get(name)
        while type is not None and type.base is not None:
            yield type.base
            type = self.types.get(type.base)

    def descends(self, name: TypeName, other: TypeName) -> bool:
        """Whether a type extends another one, directly or by way of others."""
        return other in self.ancestors(name)

    def inherited(self, name: TypeName, member: str) -> tuple[TypeName, Property | Method] | None:
        """The member of that name that a type inherits, with the type that states it; else None."""
        for ancestor in self.ancestors(name):
            type = self.types.get(ancestor)
            found: tuple[Property | Method, ...] = (*type.properties, *type.methods) if type else ()
            for each in found:
                if each.name == member:
                    return ancestor, each
        return None

    @cached_property
    def traffic(self) -> Traffic:
        """Which types travel which way."""
        return traffic(self.types, self.ancestors, self._heirs)

    def is_later(self, version: str, other: str) -> bool | None:
        """Whether a version came after another one; None where nothing tells.

        Nothing tells of versions of two services, but that the first came before all.
        """
        if not {version, other} <= self._lines.keys():
            return None
        if FIRST_VERSION in (version, other):
            return version != FIRST_VERSION
        (service, rank), (another, place) = self._lines[version], self._lines[other]
        return rank > place if service == another else None
