"""Pass: find the kind of types whose documents cannot tell it, by what they extend and how they are used."""

from __future__ import annotations

from dataclasses import replace

from codegen.diagnostics import Diagnostics, codes
from codegen.ir.names import Kind
from codegen.ir.place import Stated
from codegen.link.draft import Draft, MergedType
from codegen.link.kinds import infer


def find_kinds(draft: Draft, diagnostics: Diagnostics) -> Draft:
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
                diagnostics.report(
                    codes.KIND_ASSUMED,
                    statement.place,
                    f"nothing tells of what kind {statement.name} is; it is taken for a managed object",
                    "read it together with its other document, or with those of what it extends",
                )
        types.append(replace(merged, statement=statement))
    return replace(draft, types=tuple(types))
