"""The kinds of types that follow from what they extend and from how they are used."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping, Sequence

from codegen.ir.names import ANY_MANAGED, Kind, TypeName
from codegen.ir.statements import RaiseStatement
from codegen.ir.walk import items
from codegen.link.draft import MergedType


def infer(types: Sequence[MergedType]) -> Mapping[TypeName, Kind]:
    """The kinds that documents state or that follow from them, also of types that no document describes.

    What extends a type, and what a type extends, are of its kind; what is raised is a fault.
    """
    found = {m.statement.name: m.statement.kind.value for m in types if m.statement.kind}
    found.setdefault(ANY_MANAGED, Kind.MANAGED)
    for merged in types:
        for item in items(merged.statement, linked=False):
            if isinstance(item.value, RaiseStatement):
                found.setdefault(item.value.type, Kind.FAULT)
    kin: dict[TypeName, list[TypeName]] = {}
    for name, base in ((m.statement.name, m.statement.base.value) for m in types if m.statement.base):
        kin.setdefault(name, []).append(base)
        kin.setdefault(base, []).append(name)
    waiting = deque(found)
    while waiting:
        name = waiting.popleft()
        for other in kin.get(name, ()):
            if other not in found:
                found[other] = found[name]
                waiting.append(other)
    return found
