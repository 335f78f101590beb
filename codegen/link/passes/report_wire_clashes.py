"""Pass: tell of types that have one name on the wire, where only one of them can be meant."""

from __future__ import annotations

from codegen.diagnostics import Diagnostics, codes
from codegen.ir.place import Place
from codegen.ir.statements import TypeStatement
from codegen.ir.wire_names import Services
from codegen.link.draft import Draft


def report_wire_clashes(draft: Draft, diagnostics: Diagnostics) -> Draft:
    """Report ``wire-clash`` for all but the first, by dotted name, of a service's types that share a name.

    What arrives under the name is taken for the first one. Types of different services may share one: there
    the XML namespace tells them apart.
    """
    services = Services(draft.versions)
    first: dict[tuple[str, str], TypeStatement] = {}
    for statement in (merged.statement for merged in draft.types):
        if statement.wire_name is None:
            continue
        since = statement.since.value.id if statement.since else None
        service = services.of(statement.name, since)
        other = first.setdefault((service, statement.wire_name.value), statement)
        if other is not statement:
            diagnostics.report(
                codes.WIRE_CLASH,
                _place(statement),
                f"{statement.name} has the wire name {statement.wire_name.value}, as has {other.name} at"
                f" {_place(other)}; both are of {service}, and what arrives is taken for {other.name}",
                "correct one of the names, or let a facts entry set the 'wire_name' of one of the types",
            )
    return draft


def _place(statement: TypeStatement) -> Place:
    """Where the name stands; one that a rule derives stands nowhere, so that the type has to do."""
    stated = statement.wire_name
    return stated.place if stated and stated.place.line else statement.place
