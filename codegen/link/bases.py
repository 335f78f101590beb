"""What types extend, directly or by way of others."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from codegen.ir.names import TypeName


def ancestors(name: TypeName, bases: Mapping[TypeName, TypeName]) -> Iterator[TypeName]:
    """What a type extends, and what that extends, until the root or until a name comes back."""
    seen = {name}
    while name in bases:
        name = bases[name]
        yield name
        if name in seen:
            return
        seen.add(name)


def in_cycles(bases: Mapping[TypeName, TypeName | None]) -> set[TypeName]:
    """The types that extend themselves, directly or by way of others."""
    settled: set[TypeName] = set()
    found: set[TypeName] = set()
    for start in bases:
        way: dict[TypeName, None] = {}
        name: TypeName | None = start
        while name is not None and name not in settled and name not in way:
            way[name] = None
            name = bases.get(name)
        if name is not None and name in way:
            steps = list(way)
            found.update(steps[steps.index(name) :])
        settled.update(way)
    return found
