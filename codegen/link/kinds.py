"""Pass: find the kind of types whose documents cannot tell it, by what they extend and how they are used."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import replace

from codegen.diagnostics import Diagnostics
from codegen.ir.names import ANY_MANAGED, Kind, TypeName
from codegen.ir.place import Stated
from codegen.link.draft import Draft, MergedType


def kinds(draft: Draft, diagnostics: Diagnostics) -> Draft:
    """Give every type a kind; one that nothing speaks for is a managed object.

    Only Markdown's pages without properties and methods leave the kind open, and those of data objects and
    faults show by how they link what they extend, which all but the built-in ones do.
    """
    found = infer(draft.types)
    types: list[MergedType] = []
    for merged in draft.types:
        statement = merged.statement
        if statement.kind is None:
            kind = found.get(statement.name, Kind.MANAGED)
            statement = replace(statement, kind=Stated(kind, statement.place))
            if statement.name not in found:
                diagnostics.note(
                    "kind-assumed",
                    statement.place,
                    f"Nothing tells of what kind {statement.name} is; it is taken for a managed object.",
                    "Read it together with its other document, or with those of what it extends.",
                )
        types.append(replace(merged, statement=statement))
    return replace(draft, types=tuple(types))


def infer(types: Sequence[MergedType]) -> Mapping[TypeName, Kind]:
    """The kinds that documents state or that follow from them, also of types that no document describes.

    What extends a type, and what a type extends, are of its kind; what is raised is a fault.
    """
    found = {m.statement.name: m.statement.kind.value for m in types if m.statement.kind}
    found.setdefault(ANY_MANAGED, Kind.MANAGED)
    for merged in types:
        for method in merged.statement.methods:
            for fault in method.raises:
                found.setdefault(fault.type, Kind.FAULT)
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
