"""Pass: make every reference to a type lead somewhere; what no document describes becomes opaque."""

from __future__ import annotations

from dataclasses import replace

from codegen.diagnostics import Diagnostics, codes, counted
from codegen.ir.model import Opaque
from codegen.link.draft import Draft
from codegen.link.kinds import infer
from codegen.link.uses import first_uses


def resolve_references(draft: Draft, diagnostics: Diagnostics) -> Draft:
    """Fill ``Draft.opaque`` and note what is in it, once for all."""
    statements = [merged.statement for merged in draft.types]
    uses = first_uses(statements, {statement.name for statement in statements})
    if not uses:
        return draft
    kinds = infer(draft.types)
    names = sorted(uses)
    place = min(uses.values())
    diagnostics.report(
        codes.UNDOCUMENTED_TYPES,
        place,
        f"{len(names)} types are referred to but described by no document: {counted(names)}",
        "they become opaque types; add their documents to the sources to have their members",
    )
    return replace(draft, opaque=tuple(Opaque(n, kinds.get(n), uses[n]) for n in names))
