"""Families: an outermost type and the types nested in it, and whether Python can nest them.

A class statement needs its base, and a method's decorator its faults, when it runs. A nested class may
therefore depend on a sibling that is defined before it, but not on its own owner, nor on a module that is
waiting for this one. Families that would need that are *knotted*: their nested types become classes of
their own beside the outermost one (``vim.Cart.Line`` becomes ``vim.Cart_Line``). So do types nested in an
enum, whose class body would make members of them.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter

from codegen.ir.model import Api, Opaque, Raise, Type
from codegen.ir.names import ANY_MANAGED, Kind, TypeName
from codegen.ir.walk import items


@dataclass(frozen=True, slots=True)
class Entity:
    """A class to be emitted: a documented type, an opaque one, or the unmentioned owner of either."""

    name: TypeName
    kind: Kind | None
    type: Type | None = None
    opaque: Opaque | None = None

    @property
    def base(self) -> TypeName | None:
        """What it extends, None where that is a class of the runtime."""
        known = self.type or self.opaque
        return known.base if known else None

    @property
    def wire_name(self) -> str | None:
        """Its name on the wire, where that is known."""
        known = self.type or self.opaque
        return known.wire_name if known else None

    @property
    def owner(self) -> TypeName | None:
        """The type that this one is nested in, None for an outermost one."""
        return None if self.name == self.name.outermost else TypeName(self.name.parts[:-1])

    @property
    def needs(self) -> Iterator[tuple[TypeName, TypeName]]:
        """What must exist when the class is made, each with the type in whose class body it is looked up."""
        if self.base:
            yield self.base, self.owner or self.name
        for item in items(self.type) if self.type else ():
            if isinstance(item.value, Raise):
                yield item.value.type, self.name


def entities(api: Api) -> dict[TypeName, Entity]:
    """Every class that the API needs, sorted by name; the runtime's own root is not among them."""
    found = {opaque.name: Entity(opaque.name, opaque.kind, opaque=opaque) for opaque in api.opaque}
    found |= {type_.name: Entity(type_.name, type_.kind, type_) for type_ in api.types}
    for name in list(found):
        for owner in name.enclosing:
            found.setdefault(owner, Entity(owner, None))
    if ANY_MANAGED in found and found[ANY_MANAGED].type is None:
        del found[ANY_MANAGED]
    return dict(sorted(found.items()))


def knotted(found: Mapping[TypeName, Entity]) -> frozenset[TypeName]:
    """The outermost types whose nested types cannot be nested in Python."""
    knots = {name.outermost for name in found if name != name.outermost and not _can_hold(found, name)}
    knots |= {name.outermost for name, entity in found.items() if _out_of_reach(entity)}
    held = nested(found)
    nesting = {owner.outermost for owner in held}
    while True:
        tied = [*cycles(_modules(found, knots)), *_unordered(held, knots)]
        if not tied:
            return frozenset(knots)
        for cycle in tied:
            fresh = {name.outermost for name in cycle} & nesting - knots
            if not fresh:
                raise CycleError("what a module needs waits for it", cycle)
        knots |= {name.outermost for cycle in tied for name in cycle} & nesting


def nested(found: Mapping[TypeName, Entity]) -> dict[TypeName, list[Entity]]:
    """The types nested directly in each type that has any, sorted by name."""
    held: dict[TypeName, list[Entity]] = {}
    for entity in found.values():
        if entity.owner:
            held.setdefault(entity.owner, []).append(entity)
    return held


def in_order(owner: TypeName, held: Iterable[Entity]) -> tuple[TypeName, ...]:
    """The types nested in one, bases before what extends them.

    Raises:
        CycleError: Each of some of them needs what is inside another one.
    """
    depth = len(owner.parts) + 1
    graph: dict[TypeName, list[TypeName]] = {}
    for entity in held:
        base = entity.base
        graph[entity.name] = [TypeName(base.parts[:depth])] if base and reach(owner, base) else []
    return tuple(TopologicalSorter(graph).static_order())


def reach(scope: TypeName, name: TypeName) -> tuple[str, ...]:
    """The parts that lead to a type from inside the class body of another one; empty where none do."""
    length = len(scope.parts)
    return name.parts[length:] if name.parts[:length] == scope.parts else ()


def _can_hold(found: Mapping[TypeName, Entity], name: TypeName) -> bool:
    owner = found.get(TypeName(name.parts[:-1]))
    return owner is not None and owner.kind is not Kind.ENUM


def _out_of_reach(entity: Entity) -> bool:
    family = entity.name.outermost
    return any(need.outermost == family and not reach(scope, need) for need, scope in entity.needs)


def _modules(found: Mapping[TypeName, Entity], knots: Container[TypeName]) -> dict[TypeName, list[TypeName]]:
    """The modules of all types, each with those that it needs when it runs."""

    def module(name: TypeName) -> TypeName:
        return name if name.outermost in knots else name.outermost

    graph: dict[TypeName, list[TypeName]] = {}
    for name, entity in found.items():
        others = [module(need) for need, _ in entity.needs if module(need) != module(name)]
        graph.setdefault(module(name), []).extend(others)
    return graph


def _unordered(
    held: Mapping[TypeName, Iterable[Entity]], knots: Container[TypeName]
) -> Iterator[list[TypeName]]:
    """Types nested in one of which each needs what is inside another, for each owner of such."""
    for owner, entities_held in held.items():
        if owner.outermost not in knots:
            try:
                in_order(owner, entities_held)
            except CycleError as error:
                yield error.args[1]


def cycles(graph: Mapping[TypeName, Iterable[TypeName]]) -> Iterator[list[TypeName]]:
    """Cycles of a graph of which no two share a node, found in one walk: at least one, if there is any.

    Whatever is done about one of them changes nothing of the others, so that many cost no more than a few.
    """
    done: set[TypeName] = set()
    for root in graph:
        path, ways = ([root], [iter(graph[root])]) if root not in done else ([], [])
        places = {node: place for place, node in enumerate(path)}
        while path:
            node = next(ways[-1], None)
            if node is None:
                done.add(path[-1])
                del places[path.pop()], ways[-1]
            elif node in places:
                begin = places[node]
                cycle = path[begin:]
                yield cycle
                done.update(cycle)
                for each in cycle:
                    del places[each]
                del path[begin:], ways[begin:]
            elif node not in done:
                places[node] = len(path)
                path.append(node)
                ways.append(iter(graph.get(node, ())))
