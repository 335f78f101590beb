"""What there is of each type of an API, made when somebody asks for it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from typing import TypeVar

from codegen.ir.names import TypeName

V = TypeVar("V")


class MadeWhenAsked(Mapping[TypeName, V]):
    """A value for each type, made when it is first asked for and kept from then on.

    Args:
        names: The dotted names of the types, in their order.
        make: Makes the value of one; it raises KeyError where there is none.
    """

    def __init__(self, names: Collection[str], make: Callable[[TypeName], V]) -> None:
        self._names, self._make = names, make
        self._made: dict[TypeName, V] = {}

    def __getitem__(self, name: TypeName) -> V:
        found = self._made.get(name)
        if found is None:
            found = self._made[name] = self._make(name)
        return found

    def __contains__(self, name: object) -> bool:
        return str(name) in self._names

    def __iter__(self) -> Iterator[TypeName]:
        return map(TypeName.parse, self._names)

    def __len__(self) -> int:
        return len(self._names)
