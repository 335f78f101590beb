"""Pass: make every reference to a type lead somewhere; what no document describes becomes opaque."""

from __future__ import annotations

from dataclasses import replace

from codegen.diagnostics import Diagnostics, codes, counted
from codegen.ir.model import Opaque
from codegen.ir.names import TypeName
from codegen.ir.place import Place
from codegen.link.draft import Draft
from codegen.link.kinds import infer
from codegen.link.uses import enclosing_types, uses_of


def resolve_references(draft: Draft, diagnostics: Diagnostics) -> Draft:
    """Fill ``Draft.opaque`` and note what is in it, once for all."""
    first_uses = _undocumented(draft)
    if not first_uses:
        return draft
    kinds = infer(draft.types)
    names = sorted(first_uses)
    place = min(first_uses.values())
    diagnostics.report(
        codes.UNDOCUMENTED_TYPES,
        place,
        f"{len(names)} types are referred to but described by no document: {counted(names)}",
        "they become opaque types; add their documents to the sources to have their members",
    )
    return replace(draft, opaque=tuple(Opaque(n, kinds.get(n), first_uses[n]) for n in names))


def _undocumented(draft: Draft) -> dict[TypeName, Place]:
    documented = {merged.statement.name for merged in draft.types}
    found: dict[TypeName, Place] = {}
    for merged in draft.types:
        for use in uses_of(merged.statement):
            for name in (*enclosing_types(use.value), use.value):
                if name not in documented:
                    found[name] = min(found.get(name, use.place), use.place)
    return found
