"""Which types extend which, and what they have from those."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from codegen.ir.model import Api, Property, Type
from codegen.ir.names import TypeName


class Hierarchy:
    """Look-ups over the types of an API.

    Attributes:
        api: The linked API.
        types: Its documented types by name.
    """

    def __init__(self, api: Api) -> None:
        self.api = api
        self.types: Mapping[TypeName, Type] = {type_.name: type_ for type_ in api.types}

    @cached_property
    def _extensions(self) -> Mapping[TypeName, Sequence[Type]]:
        found: dict[TypeName, list[Type]] = {}
        for type_ in self.api.types:
            if type_.base:
                found.setdefault(type_.base, []).append(type_)
        return found

    def bases(self, type_: Type) -> Iterator[Type]:
        """The documented types that one extends, nearest first."""
        base = self.types.get(type_.base) if type_.base else None
        while base:
            yield base
            base = self.types.get(base.base) if base.base else None

    def extensions(self, type_: Type) -> Iterator[Type]:
        """The documented types that extend one, directly or not, those nearer to it first."""
        for extension in self._extensions.get(type_.name, ()):
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
