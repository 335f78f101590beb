"""Which of two sources of an API knows the later release of a service."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from enum import Enum

from codegen.ir.model import Version
from codegen.ir.names import TypeName
from codegen.ir.wire_names import Services


class Later(Enum):
    """Who knows the later release."""

    BASE = "the API that documents are read beside"
    NEITHER = "both know the same"
    DOCUMENTS = "the documents"


class Releases:
    """Compares the versions that two sources know, each within its service.

    Args:
        versions: All that are listed, oldest first.
        base: Those that the API knows that documents are read beside.
        own: Those that the documents list, or state of what they describe.
    """

    def __init__(self, versions: Sequence[Version], base: Iterable[str], own: Iterable[str]) -> None:
        self._services = Services(versions)
        positions = {version.id: at for at, version in enumerate(versions) if version.listed}
        self._base = self._newest(positions, base)
        self._own = self._newest(positions, own)

    def of(self, name: TypeName, since: str | None) -> Later:
        """Who knows the later release of the service that a type is of.

        Args:
            name: The type.
            since: The version that brought it, where one is stated.
        """
        service = self._services.of(name, since)
        base, own = self._base.get(service, -1), self._own.get(service, -1)
        if base == own:
            return Later.NEITHER
        return Later.BASE if base > own else Later.DOCUMENTS

    def _newest(self, positions: Mapping[str, int], ids: Iterable[str]) -> Mapping[str, int]:
        newest: dict[str, int] = {}
        for id in ids:
            if id in positions:
                service = self._services.of(TypeName.parse(id), id)
                newest[service] = max(newest.get(service, -1), positions[id])
        return newest
