"""Labels that are the number of a release and nothing else: whose release that is, the type tells.

Pages of newer releases write ``Since 8.0.0.1``, and ``Since 2.0`` of what was there from the beginning; those
of another service count from its own first release.
"""

from __future__ import annotations

from collections.abc import Sequence

from codegen.ir.model import Version
from codegen.ir.names import TypeName
from codegen.ir.versions import FIRST_VERSION, VersionServices
from codegen.link import labels
from codegen.link.known import ALIASES, KNOWN_VERSIONS

_OWN_ROOTS = frozenset(id.partition(".")[0] for id in (FIRST_VERSION, *ALIASES))
"""What the names of the API's own types begin with."""


class BareLabels:
    """Finds versions by their numbers among those of a type's service.

    Args:
        listed: The versions that tables list, oldest first; known ones help where these are older.
    """

    def __init__(self, listed: Sequence[Version]) -> None:
        self._services = VersionServices(listed)
        self._by_name: dict[tuple[str, labels.Key], str] = {}
        self._by_number: dict[tuple[str, labels.Key], str] = {}
        known = ((self._services.own, version) for version in KNOWN_VERSIONS)
        for service, version in (*known, *((self._services.of(each.id), each) for each in listed)):
            self._by_name[service, labels.key(version.name)] = version.id
            if version.number:
                self._by_number[service, labels.key(version.number)] = version.id
        released = [each.name.rsplit(None, 1)[0] for each in KNOWN_VERSIONS if labels.release(each.name)]
        self._product = released[-1]

    def find(self, label: str, type: TypeName) -> str | None:
        """The version that a number means where this type states it, None where no version has it.

        Of a service without listed versions it is one that has no other name, as the first of all.
        """
        service = self._service(type)
        if service is None:
            return self._by_name.get((self._services.own, labels.key(label)))
        key = service, labels.key(label)
        return self._by_name.get(key) or self._by_number.get(key)

    def whole(self, label: str, type: TypeName) -> str:
        """The label with the words that say whose release it is, as others of the service have them."""
        if not labels.is_bare(label):
            return label
        product = self._product if self._is_own(type) else f"{type.parts[0]} API"
        return f"{product} {label}"

    def _service(self, type: TypeName) -> str | None:
        return self._services.own if self._is_own(type) else self._services.by_root.get(type.parts[0])

    def _is_own(self, type: TypeName) -> bool:
        return type.parts[0] in _OWN_ROOTS
