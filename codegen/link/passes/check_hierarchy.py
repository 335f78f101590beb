"""Pass: check what types extend, and that what methods raise can be raised."""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import replace
from itertools import islice

from codegen.diagnostics import Diagnostics, codes
from codegen.ir.facts import Target
from codegen.ir.names import Kind, TypeName
from codegen.ir.parts import Part
from codegen.ir.statements import RaiseStatement, TypeStatement
from codegen.ir.walk import items
from codegen.link.bases import ancestors, in_cycles
from codegen.link.draft import Draft, MergedType

_SHOWN = 5  # types of a cycle, in a message


def check_hierarchy(draft: Draft, diagnostics: Diagnostics) -> Draft:
    """Report ``base-cycle``, ``base-kind`` and ``raised-kind``; a base that cannot be is left out."""
    kinds: dict[TypeName, Kind | None] = {opaque.name: opaque.kind for opaque in draft.opaque}
    bases: dict[TypeName, TypeName] = {}
    for merged in draft.types:
        statement = merged.statement
        kinds[statement.name] = statement.kind.value if statement.kind else None
        if statement.base:
            bases[statement.name] = statement.base.value
    cyclic = in_cycles(bases)
    types: list[MergedType] = []
    for merged in draft.types:
        with diagnostics.within(Part(target=Target(merged.statement.name))):
            checked = _checked(merged.statement, bases, cyclic, kinds, diagnostics)
        types.append(replace(merged, statement=checked))
    return replace(draft, types=tuple(types))


def _checked(
    statement: TypeStatement,
    bases: Mapping[TypeName, TypeName],
    cyclic: Set[TypeName],
    kinds: Mapping[TypeName, Kind | None],
    diagnostics: Diagnostics,
) -> TypeStatement:
    """The type without its base, where that leads back to it or is of another kind."""
    _check_raises(statement, kinds, diagnostics)
    base = statement.base
    if base is None:
        return statement
    own, other = kinds.get(statement.name), kinds.get(base.value)
    if statement.name in cyclic:
        chain = [statement.name, *islice(ancestors(statement.name, bases), _SHOWN)]
        way = " → ".join(map(str, chain)) + (" → …" if statement.name not in chain[1:] else "")
        diagnostics.report(
            codes.BASE_CYCLE, base.place, f"the type extends itself: {way}", "correct one of them"
        )
    elif own is Kind.ENUM or own is not other:  # what nothing else tells of a base, its heirs do
        diagnostics.report(
            codes.BASE_KIND,
            base.place,
            f"{statement.name} is of kind {own}, but extends {base.value}, which is of kind {other}",
            "a type extends types of its own kind, an enum none: correct the base or the layout",
        )
    else:
        return statement
    return replace(statement, base=None)


def _check_raises(
    statement: TypeStatement, kinds: Mapping[TypeName, Kind | None], diagnostics: Diagnostics
) -> None:
    """Report each fault of a method that is no fault, or of which nothing is known."""
    for item in items(statement, linked=False):
        fault = item.value
        if isinstance(fault, RaiseStatement) and (kind := kinds.get(fault.type)) is not Kind.FAULT:
            with diagnostics.narrowed(member=item.target.member):
                diagnostics.report(
                    codes.RAISED_KIND,
                    fault.place,
                    f"{item.target} raises {fault.type}, which is of kind {kind}",
                    "only faults can be raised: correct the reference, or the document of that type",
                )
