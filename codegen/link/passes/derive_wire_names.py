"""Pass: give types the wire names that a rule derives, where a facts file vouches for the rule."""

from __future__ import annotations

from dataclasses import replace

from codegen.diagnostics import Diagnostics
from codegen.ir.facts import Derivation, FactEntry
from codegen.ir.names import TypeName
from codegen.ir.place import Stated
from codegen.ir.records import TYPE, statement_of
from codegen.ir.wire_names import derived
from codegen.link.choose import Late, Said
from codegen.link.draft import Draft, MergedType
from codegen.link.weigh import weigh


def derive_wire_names(draft: Draft, _: Diagnostics) -> Draft:
    """Fill in the wire names that nothing states; entries count for types that no document describes, too."""
    rule = next((fact for fact in draft.facts if isinstance(fact, Derivation)), None)
    if rule is None:
        return draft
    known: dict[TypeName, str] = {}
    for fact in draft.facts:
        if isinstance(fact, FactEntry) and fact.target.member is None and fact.values.get(rule.fact):
            known[fact.target.type] = str(fact.values.get(rule.fact))
    for merged in draft.types:
        if merged.statement.wire_name:
            known[merged.statement.name] = merged.statement.wire_name.value

    def named(merged: MergedType) -> MergedType:
        name = merged.statement.name
        wire_name: Stated[object] = Stated(derived(name, known), rule.place)
        said = Said(Late.DERIVED, statement_of(TYPE, name, rule.place, {rule.fact: wire_name}))
        return replace(merged, statement=weigh(TYPE, merged.statement, said))

    return replace(draft, types=tuple(map(named, draft.types)))
