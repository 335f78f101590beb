"""What every builder looks up: ranks, places of classes, names of members, what is inherited."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from codegen.emit.layout import PackageLayout
from codegen.ir.hierarchy import ApiLookups, Hierarchy
from codegen.ir.model import Api, Type
from codegen.ir.names import ANY_MANAGED, Kind, TypeName
from codegen.ir.versions import Version, VersionServices, lines


class Context(Hierarchy):
    """Look-ups over one API and its layout.

    Attributes:
        layout: Where its classes are.
    """

    def __init__(self, api: Api | ApiLookups, layout: PackageLayout) -> None:
        super().__init__(api)
        self.layout = layout

    @cached_property
    def version_lines(self) -> Mapping[str, tuple[Version, ...]]:
        """The versions of each service that have a rank, oldest first."""
        return lines(self.api.versions)

    @cached_property
    def version_services(self) -> VersionServices:
        """Which service each version is of."""
        return VersionServices(self.api.versions)

    @cached_property
    def ranks(self) -> Mapping[str, int]:
        """Places in the line of their service, from 1; versions that have no place there are left out."""
        return {v.id: place for line in self.version_lines.values() for place, v in enumerate(line, start=1)}

    @cached_property
    def version_names(self) -> Mapping[str, str]:
        """What each version is called."""
        return {version.id: version.name for version in self.api.versions}

    def rank(self, since: str) -> int:
        """The rank of a version, 0 where it has no place in the line of a service."""
        return self.ranks.get(since, 0)

    def is_gated_behind(self, since: str, other: str) -> bool:
        """Whether a server may know what one version brought and not what another one did.

        Of two services neither version tells of the other.
        """
        if self.service(since) != self.service(other):
            return self.rank(since) > 1
        return self.rank(since) > max(self.rank(other), 1)

    def service(self, since: str) -> str:
        """The service of a version, empty for that of the API itself."""
        service = self.version_services.of(since)
        return "" if service == self.version_services.own else service

    def kind(self, name: TypeName) -> Kind | None:
        """The kind of a type, None where only references to it exist and none tells."""
        return Kind.MANAGED if name == ANY_MANAGED else self.layout.spots[name].entity.kind

    def properties(self, type_: Type) -> Mapping[str, str]:
        """The Python names of a type's own properties by their documented names."""
        return self.layout.spelling.of(type_.name, type_.kind).properties

    def methods(self, type_: Type) -> Mapping[str, str]:
        """The Python names of a type's own methods by their documented names."""
        return self.layout.spelling.of(type_.name, type_.kind).methods
