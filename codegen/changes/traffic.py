"""Which types clients send, and which they receive, by the methods and properties that there are.

What travels inside of a value of any type at all is not followed: all types could.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from dataclasses import dataclass

from codegen.ir.model import Parameter, Property, Raise, Returns, Type
from codegen.ir.names import Kind, TypeExpr, TypeName
from codegen.ir.walk import items


@dataclass(frozen=True, slots=True)
class Traffic:
    """Which types travel which way; one that neither method nor property leads to may travel both ways."""

    from_clients: Set[TypeName]
    from_servers: Set[TypeName]

    def sent(self, type: Type) -> bool:
        """Whether clients send what is in it."""
        return type.kind is not Kind.MANAGED and (
            type.name in self.from_clients
            or (type.name not in self.from_servers and type.kind is not Kind.FAULT)
        )

    def received(self, type: Type) -> bool:
        """Whether clients receive what is in it."""
        return type.name in self.from_servers or type.name not in self.from_clients


Ancestors = Callable[[TypeName], Iterable[TypeName]]
Heirs = Callable[[TypeName], Iterable[Type]]


def traffic(types: Mapping[TypeName, Type], ancestors: Ancestors, heirs: Heirs) -> Traffic:
    """Follow what methods take and give, and what managed objects show, to all that can be in it.

    Args:
        types: The types of an API by name.
        ancestors: What a type extends.
        heirs: What extends it directly, any of which may stand in its place.
    """

    def reached(seeds: Iterable[TypeExpr | None]) -> Set[TypeName]:
        stands: set[TypeName] = set()
        waiting = [each for each in seeds if isinstance(each, TypeName)]
        while waiting:
            name = waiting.pop()
            type = types.get(name)
            if name in stands or type is None or type.kind is Kind.MANAGED:
                continue
            stands.add(name)
            waiting += (heir.name for heir in heirs(name))
            waiting += _in_properties(types, (name, *ancestors(name)))
        return stands | {above for name in stands for above in ancestors(name)}

    return Traffic(reached(_taken(types.values())), reached(_given(types.values())))


def _in_properties(types: Mapping[TypeName, Type], names: Iterable[TypeName]) -> Iterator[TypeName]:
    """The types of what is in an object of these types."""
    for name in names:
        for each in types[name].properties if name in types else ():
            if isinstance(each.type, TypeName):
                yield each.type


def _taken(types: Iterable[Type]) -> Iterator[TypeExpr | None]:
    """What methods take."""
    for type in types:
        for item in items(type):
            if isinstance(item.value, Parameter):
                yield item.value.type


def _given(types: Iterable[Type]) -> Iterator[TypeExpr | None]:
    """What methods give back, raise and have tasks yield, and what managed objects show."""
    for type in types:
        for item in items(type):
            match item.value:
                case Returns():
                    yield from (item.value.type, item.value.task_result)
                case Raise():
                    yield item.value.type
                case Property() if type.kind is Kind.MANAGED:
                    yield item.value.type
                case _:
                    pass
