"""Pass: refuse members that a type of its kind cannot have."""

from __future__ import annotations

from dataclasses import replace

from codegen.diagnostics import Diagnostics, codes
from codegen.ir.facts import Target
from codegen.ir.names import Kind
from codegen.ir.parts import Part
from codegen.ir.statements import MethodStatement, PropertyStatement, TypeStatement, ValueStatement
from codegen.link.draft import Draft


def refuse_members(draft: Draft, diagnostics: Diagnostics) -> Draft:
    """Report ``member-kind`` errors: methods are for managed objects, values for enums, properties not."""
    types = tuple(replace(m, statement=_checked(m.statement, diagnostics)) for m in draft.types)
    return replace(draft, types=types)


def _checked(statement: TypeStatement, diagnostics: Diagnostics) -> TypeStatement:
    """The type without the members that its kind has no place for; each is told."""
    kind = statement.kind.value if statement.kind else Kind.DATA
    methods = statement.methods if kind is Kind.MANAGED else ()
    values = statement.values if kind is Kind.ENUM else ()
    properties = statement.properties if kind is not Kind.ENUM else ()
    wrong: tuple[PropertyStatement | MethodStatement | ValueStatement, ...] = (
        *(statement.methods if not methods else ()),
        *(statement.values if not values else ()),
        *(statement.properties if not properties else ()),
    )
    for member in wrong:
        with diagnostics.within(Part(target=Target(statement.name, member.name))):
            diagnostics.report(
                codes.MEMBER_KIND,
                member.place,
                f"{statement.name} is of kind {kind} and cannot have the member '{member.name}'",
                "correct the layout of the document: it decides the kind, and which members there are",
            )
    return replace(statement, methods=methods, values=values, properties=properties)
