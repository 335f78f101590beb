"""Which types extend which, and what they have from those."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple, Protocol

from codegen.ir.model import Api, Opaque, Property, Type, Version
from codegen.ir.names import TypeName


class WithMethods(NamedTuple):
    """A type that has methods.

    Attributes:
        type: Its name.
        since: The version that it states, if any.
        methods: The names of its methods.
    """

    type: TypeName
    since: str | None
    methods: Sequence[str]


class ApiLookups(Protocol):
    """An API of which what is asked for can be had without all the rest."""

    @property
    def versions(self) -> tuple[Version, ...]:
        """Its versions, oldest first."""
        ...

    @property
    def types(self) -> Mapping[TypeName, Type]:
        """Its documented types by name, sorted."""
        ...

    @property
    def opaque(self) -> Mapping[TypeName, Opaque]:
        """The types that it refers to and does not describe, by name."""
        ...

    def heirs(self, name: TypeName) -> Sequence[Type]:
        """The documented types that extend one directly."""
        ...

    def with_methods(self) -> Iterable[WithMethods]:
        """The documented types that have methods, sorted by name."""
        ...


class WholeApi:
    """An API that is all there.

    Attributes:
        versions: Its versions.
        types: Its documented types by name.
    """

    def __init__(self, api: Api) -> None:
        self._api = api
        self.versions = api.versions
        self.types: Mapping[TypeName, Type] = {type_.name: type_ for type_ in api.types}

    @property
    def opaque(self) -> Mapping[TypeName, Opaque]:
        """Its opaque types by name."""
        return self._opaque

    @cached_property
    def _opaque(self) -> Mapping[TypeName, Opaque]:
        return {opaque.name: opaque for opaque in self._api.opaque}

    @cached_property
    def _heirs(self) -> Mapping[TypeName, Sequence[Type]]:
        found: dict[TypeName, list[Type]] = {}
        for type_ in self._api.types:
            if type_.base:
                found.setdefault(type_.base, []).append(type_)
        return found

    def heirs(self, name: TypeName) -> Sequence[Type]:
        """The documented types that extend one directly."""
        return self._heirs.get(name, ())

    def with_methods(self) -> Iterator[WithMethods]:
        """The documented types that have methods, sorted by name."""
        for type_ in self._api.types:
            if type_.methods:
                yield WithMethods(type_.name, type_.stated_since, [each.name for each in type_.methods])


class Hierarchy:
    """Look-ups over the types of an API.

    Args:
        api: The linked API, or what can be had of it.

    Attributes:
        api: What can be had of it.
        types: Its documented types by name.
    """

    def __init__(self, api: Api | ApiLookups) -> None:
        self.api: ApiLookups = WholeApi(api) if isinstance(api, Api) else api
        self.types = self.api.types

    def bases(self, type_: Type) -> Iterator[Type]:
        """The documented types that one extends, nearest first."""
        base = self.types.get(type_.base) if type_.base else None
        while base:
            yield base
            base = self.types.get(base.base) if base.base else None

    def extensions(self, type_: Type) -> Iterator[Type]:
        """The documented types that extend one, directly or not, those nearer to it first."""
        for extension in self.api.heirs(type_.name):
            yield extension
            yield from self.extensions(extension)

    def inherited(self, type_: Type) -> list[tuple[Type, Property]]:
        """The properties that a type has from its bases, each with the base that declares it, roots first.

        Those that the type declares again are left out.
        """
        own = {member.name for member in type_.properties}
        found: dict[str, tuple[Type, Property]] = {}
        for base in reversed(list(self.bases(type_))):
            found |= {member.name: (base, member) for member in base.properties if member.name not in own}
        return list(found.values())
