"""Pass: make every reference to a type lead somewhere; what no document describes becomes opaque."""

from __future__ import annotations

from dataclasses import replace

from codegen.diagnostics import Diagnostics
from codegen.ir.model import Opaque
from codegen.link.draft import Draft
from codegen.link.kinds import infer
from codegen.link.uses import firsts_of, tell_undocumented, uses_by_name


def resolve_references(draft: Draft, diagnostics: Diagnostics) -> Draft:
    """Fill ``Draft.opaque`` and ``Draft.uses``, and note what is in them, once for all."""
    statements = [merged.statement for merged in draft.types]
    uses = uses_by_name(statements, {statement.name for statement in statements})
    firsts = firsts_of(uses)
    if not firsts:
        return draft
    tell_undocumented(firsts, diagnostics)
    kinds = infer(draft.types)
    opaque = tuple(Opaque(name, kinds.get(name), place) for name, place in firsts.items())
    return replace(draft, opaque=opaque, uses=uses)
