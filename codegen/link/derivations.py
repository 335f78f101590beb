"""Pass: give types the wire names that a rule derives, where a facts file vouches for the rule."""

from __future__ import annotations

from dataclasses import replace

from codegen.diagnostics import Diagnostics
from codegen.ir.facts import Derivation, Fact
from codegen.ir.names import TypeName
from codegen.ir.place import Stated
from codegen.ir.wire_names import derived
from codegen.link.draft import Draft, MergedType


def derivations(draft: Draft, _: Diagnostics) -> Draft:
    """Fill in the wire names that nothing states; entries count for types that no document describes, too."""
    rule = next((fact for fact in draft.facts if isinstance(fact, Derivation)), None)
    if rule is None:
        return draft
    known: dict[TypeName, str] = {}
    for fact in draft.facts:
        if isinstance(fact, Fact) and fact.target.member is None and fact.values.wire_name:
            known[fact.target.type] = fact.values.wire_name
    for merged in draft.types:
        if merged.statement.wire_name:
            known[merged.statement.name] = merged.statement.wire_name.value

    def named(merged: MergedType) -> MergedType:
        statement = merged.statement
        if statement.wire_name is not None:
            return merged
        wire_name = Stated(derived(statement.name, known), rule.place)
        return replace(merged, statement=replace(statement, wire_name=wire_name))

    return replace(draft, types=tuple(map(named, draft.types)))
