"""What a selection needs, found step by step from what was asked for, so that each way is a shortest one."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from codegen.ir.hierarchy import Hierarchy
from codegen.ir.model import Api, Type
from codegen.ir.names import LANGUAGE, Kind, TypeName
from codegen.ir.place import Place
from codegen.ir.records import TYPE
from codegen.ir.walk import Use, uses
from codegen.select import steps
from codegen.select.follow import Follow
from codegen.select.needed import NeededTypes
from codegen.select.steps import Step


@dataclass(frozen=True, slots=True)
class Reach:
    """What is in a selection.

    Attributes:
        described: The types that are in with all that is known of them, each with the step that led to it.
        named: The types that those refer to and that stay opaque, likewise.
        first_uses: Where each of the latter is first referred to.
    """

    described: Mapping[TypeName, Step]
    named: Mapping[TypeName, Step]
    first_uses: Mapping[TypeName, Place]

    def way(self, name: TypeName) -> list[tuple[TypeName, Step]]:
        """The types from one that is in to where the selection begins, each with the step that led to it."""
        found: list[tuple[TypeName, Step]] = []
        step = self.named.get(name) or self.described.get(name)
        while step is not None:
            found.append((name, step))
            if step.of is None:
                break
            name = step.of
            step = self.described.get(name) or self.named.get(name)
        return found


def reach(api: Api, chosen: Mapping[TypeName, str], needed: NeededTypes, follow: Follow) -> Reach:
    """Find what a selection takes.

    Args:
        api: The linked API.
        chosen: The types that are selected, each with the words that selected it.
        needed: What the output needs; of these, no more than the types that they extend is followed.
        follow: How far to go from what is selected.
    """
    found = _Finder(Hierarchy(api))
    found.go({name: Step(f"selected by {words}") for name, words in chosen.items()}, follow)
    known = {str(name): name for name in found.types}
    used = [known[name] for name in sorted(needed.described & known.keys())]
    found.go({name: Step("used by the package itself") for name in used}, Follow.BASES)
    found.name_the_rest(known[name] for name in sorted(needed.named & known.keys()))
    return Reach(found.described, found.named, found.first_uses)


class _Finder:
    """Goes from type to type; what was found once is not looked at again."""

    def __init__(self, hierarchy: Hierarchy) -> None:
        self._hierarchy = hierarchy
        self.types = hierarchy.types
        self._opaque = hierarchy.api.opaque
        self.described: dict[TypeName, Step] = {}
        self.named: dict[TypeName, Step] = {}
        self.first_uses: dict[TypeName, Place] = {}
        self._stood_for: set[TypeName] = set()
        self._nested: dict[TypeName, list[TypeName]] = {}
        for name in self.types:
            for outer in name.enclosing:
                self._nested.setdefault(outer, []).append(name)

    def go(self, starts: Mapping[TypeName, Step], follow: Follow) -> None:
        """Describe some types with what is nested in them, and whatever they need."""
        waiting: deque[TypeName] = deque()

        def add(name: TypeName, step: Step) -> None:
            if name not in self.described:
                self.described[name] = step
                waiting.append(name)

        for name, step in starts.items():
            add(name, step)
        for name in starts:
            for inner in self._nested.get(name, ()):
                add(inner, steps.inside(name))
        while waiting:
            for name, step in self._next(self.types[waiting.popleft()], follow):
                add(name, step)

    def _next(self, type_: Type, follow: Follow) -> Iterator[tuple[TypeName, Step]]:
        """The types that a type leads to, each with the step."""
        for use in uses(type_):
            target = self.types.get(use.name)
            if target is None:
                continue
            if use.item.record is TYPE:
                yield use.name, steps.by_use(use)
            elif _leads_to(target, follow):
                yield use.name, steps.by_use(use)
                yield from self._in_place_of(use, target, follow)

    def _in_place_of(self, use: Use, target: Type, follow: Follow) -> Iterator[tuple[TypeName, Step]]:
        """The types of what can be there where another one is named, unless anything can."""
        wanted = follow is Follow.EVERYTHING or (follow is Follow.VALUES and target.kind is Kind.DATA)
        if not wanted or target.name.namespace == LANGUAGE or target.name in self._stood_for:
            return
        self._stood_for.add(target.name)
        for extension in self._hierarchy.extensions(target):
            yield extension.name, steps.in_place_of(use, target.name)

    def name_the_rest(self, more: Iterator[TypeName]) -> None:
        """Name whatever described types refer to, and what surrounds any of them; some more types, too."""
        for name in sorted(self.described):
            for use in uses(self.types[name]):
                self._name(use.name, steps.by_use(use), use.sources[0])
        for name in more:
            self._name(name, Step("named by the package itself"), self.types[name].sources[0])
        waiting = deque(sorted([*self.described, *self.named]))
        while waiting:
            waiting.extend(self._name_around(waiting.popleft()))

    def _name_around(self, name: TypeName) -> Iterator[TypeName]:
        """Name what surrounds a type, and what one extends that is named itself; gives those that are new."""
        known = self.types.get(name) or self._opaque.get(name)
        place = self.first_uses[name] if name in self.named else self.types[name].sources[0]
        found = [(outer, steps.around(name)) for outer in name.enclosing]
        if known is not None and known.base is not None and name in self.named:
            found.append((known.base, steps.extended_by(name)))
        for other, step in found:
            if self._name(other, step, place):
                yield other

    def _name(self, name: TypeName, step: Step, place: Place) -> bool:
        """Name a type, unless it is in already; whether it was not."""
        is_new = name not in self.described and name not in self.named
        if is_new:
            self.named[name] = step
            self.first_uses[name] = place
        return is_new


def _leads_to(target: Type, follow: Follow) -> bool:
    """Whether a type that a member names is followed: managed objects travel as references to them."""
    if follow is Follow.BASES:
        return False
    return target.kind is not Kind.MANAGED or follow is Follow.EVERYTHING
