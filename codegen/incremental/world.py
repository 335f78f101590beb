"""All types of an API that was kept, some of them as they are now; each is read when it is asked for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property

from codegen.cache.apis import KeptApi, TypeRow
from codegen.ir.hierarchy import WithMethods
from codegen.ir.model import Opaque, Type, Version
from codegen.ir.names import TypeName
from codegen.link.targets import member_words, type_words


class World:
    """Look-ups over a kept API.

    Args:
        kept: The API.
        edited: Those of its types that are others now; they have the names that they had.

    Attributes:
        versions: Its versions.
        types: Its types by name.
        opaque: The types that it refers to and does not describe, by name.
    """

    def __init__(self, kept: KeptApi, edited: Mapping[TypeName, Type] | None = None) -> None:
        self._kept = kept
        self.types: Mapping[TypeName, Type] = _Overlaid(kept.types, edited) if edited else kept.types
        self._rows = {**kept.rows, **{str(name): TypeRow.of(type_) for name, type_ in (edited or {}).items()}}

    @property
    def versions(self) -> tuple[Version, ...]:
        """Its versions."""
        return self._kept.versions

    @property
    def opaque(self) -> Mapping[TypeName, Opaque]:
        """The types that it refers to and does not describe, by name."""
        return self._kept.opaque

    def heirs(self, name: TypeName) -> Sequence[Type]:
        """The types that extend one directly."""
        return [self.types[TypeName.parse(heir)] for heir in self._heirs.get(str(name), ())]

    def called(self, word: str) -> list[TypeName]:
        """The types that a word may mean in prose, or a member of which it may mean."""
        return [TypeName.parse(each) for each in self._called.get(word, ())]

    def with_methods(self) -> Iterator[WithMethods]:
        """The types that have methods, sorted by name."""
        for row in self._rows.values():
            if row.methods:
                yield WithMethods(TypeName.parse(row.name), row.since or None, row.methods)

    @cached_property
    def _heirs(self) -> Mapping[str, list[str]]:
        return _grouped((row.base, row.name) for row in self._rows.values() if row.base)

    @cached_property
    def _called(self) -> Mapping[str, list[str]]:
        return _grouped((word, row.name) for row in self._rows.values() for word in _words(row))


class _Overlaid(Mapping[TypeName, Type]):
    """Types, some of them as they are now."""

    def __init__(self, kept: Mapping[TypeName, Type], edited: Mapping[TypeName, Type]) -> None:
        self._kept, self._edited = kept, edited

    def __getitem__(self, name: TypeName) -> Type:
        found = self._edited.get(name)
        return self._kept[name] if found is None else found

    def __contains__(self, name: object) -> bool:
        return name in self._kept

    def __iter__(self) -> Iterator[TypeName]:
        return iter(self._kept)

    def __len__(self) -> int:
        return len(self._kept)


def _words(row: TypeRow) -> set[str]:
    name = TypeName.parse(row.name)
    words = {*type_words(name, row.wire_name), name.leaf}
    return words.union(*map(member_words, (*row.members, *row.methods)))


def _grouped(pairs: Iterable[tuple[str, str]]) -> Mapping[str, list[str]]:
    found: dict[str, list[str]] = {}
    for key, value in pairs:
        found.setdefault(key, []).append(value)
    return found
