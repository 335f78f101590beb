"""Pass: refuse two members of one name, since nothing that speaks of one could say which.

A type that is nested in another one is told from its members by what refers to it, so they may share a name.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from codegen.diagnostics import Diagnostics, codes
from codegen.ir.facts import Target
from codegen.ir.names import TypeName
from codegen.ir.parts import Part
from codegen.ir.place import Place
from codegen.ir.statements import MethodStatement, PropertyStatement, TypeStatement, ValueStatement
from codegen.link.draft import Draft


def refuse_clashes(draft: Draft, diagnostics: Diagnostics) -> Draft:
    """Report ``name-clash`` errors, keeping the first of each name, and ``case-clash`` warnings."""
    _report_case_clashes(_everything(draft), diagnostics)
    types = tuple(replace(m, statement=_checked(m.statement, diagnostics)) for m in draft.types)
    return replace(draft, types=types)


def _checked(statement: TypeStatement, diagnostics: Diagnostics) -> TypeStatement:
    """The type without members whose name an earlier member has."""
    taken: dict[str, tuple[str, Place]] = {}

    def free(member: PropertyStatement | MethodStatement | ValueStatement, what: str) -> bool:
        other, place = taken.setdefault(member.name, (what, member.place))
        if (other, place) == (what, member.place) and member.name not in seen:
            seen.add(member.name)
            return True
        with diagnostics.within(Part(target=Target(statement.name, member.name))):
            diagnostics.report(
                codes.NAME_CLASH,
                member.place,
                f"the {what} {statement.name}.{member.name} has the name of a {other} at {place}",
                "correct one of the names; of a method, a facts entry can set the wire name",
            )
        return False

    seen: set[str] = set()
    return replace(
        statement,
        properties=tuple(item for item in statement.properties if free(item, "property")),
        methods=tuple(item for item in statement.methods if free(item, "method")),
        values=tuple(item for item in statement.values if free(item, "value")),
    )


def _everything(draft: Draft) -> Sequence[tuple[TypeName, Place]]:
    """Every type, documented or only referred to, sorted by name."""
    documented = [(merged.statement.name, merged.statement.place) for merged in draft.types]
    return sorted(documented + [(opaque.name, opaque.first_use) for opaque in draft.opaque])


def _report_case_clashes(everything: Sequence[tuple[TypeName, Place]], diagnostics: Diagnostics) -> None:
    """Compare all names, also of types that are only referred to, without regard to capitals."""
    spelt: dict[str, tuple[TypeName, Place]] = {}
    for name, place in everything:
        other, other_place = spelt.setdefault(str(name).lower(), (name, place))
        if other != name:
            diagnostics.report(
                codes.CASE_CLASH,
                place,
                f"the type {name} differs from {other}, at {other_place}, by nothing but case",
                "one of the two is likely to be misspelt",
            )
