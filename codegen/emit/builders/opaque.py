"""Opaque types: referred to, or needed to hold nested types, but described by no document."""

from __future__ import annotations

from codegen.emit import docstrings, known, literals
from codegen.emit.builders.workshop import Workshop
from codegen.emit.layout import ClassPlace
from codegen.emit.views import ClassView
from codegen.ir.names import Kind

_ROOTS = {
    Kind.MANAGED: "_rt.ManagedObject",
    Kind.DATA: "_rt.DataObject",
    Kind.FAULT: "_rt.Fault",
    Kind.ENUM: "_rt.VimEnum",
    None: "_rt.Opaque",
}


def opaque(shop: Workshop, spot: ClassPlace, nested: tuple[ClassView, ...]) -> ClassView:
    """The class of a type without a document."""
    name, kind = spot.entity.name, spot.entity.kind
    base, wire_name = spot.entity.base, spot.entity.wire_name
    facts = [literals.string(str(name)), *([f"wire_name={literals.string(wire_name)}"] if wire_name else [])]
    return ClassView(
        template="opaque",
        decorator="_rt.enum" if kind is Kind.ENUM else "_rt.opaque",
        facts=literals.listed(facts),
        name=spot.qualname[-1],
        base=shop.value(base, spot.entity.owner) if base else _ROOTS[kind],
        docstring=docstrings.docstring(
            "",
            known.sentence(f"{docstrings.code(name)}, of which this package knows no more than the name."),
            depth=len(spot.qualname),
        ),
        nested=nested,
    )
