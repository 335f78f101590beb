"""Enums: their documented values, in the order of the documents."""

from __future__ import annotations

from codegen.emit import deprecation, docstrings, documentation, facts, literals, naming
from codegen.emit.builders.workshop import Workshop
from codegen.emit.views import ClassView, MemberView
from codegen.ir.model import Type, Value


def enum(shop: Workshop, type_: Type) -> ClassView:
    """The class of an enum."""
    spot = shop.context.layout.spots[type_.name]
    depth = len(spot.qualname)
    return ClassView(
        template="enum",
        decorator="_rt.enum",
        facts=facts.of_type(shop.context, type_),
        deprecation=deprecation.message(type_.name, type_.deprecated),
        name=spot.qualname[-1],
        base="_rt.VimEnum",
        docstring=docstrings.docstring(
            documentation.summary("The enum", type_.name, type_.wire_name),
            type_.description,
            documentation.common(shop.context, type_),
            depth=depth,
        ),
        members=tuple(
            _member(name, value, depth) for name, value in zip(member_names(type_), type_.values, strict=True)
        ),
    )


def member_names(type_: Type) -> list[str]:
    """The Python names of an enum's values."""
    names = naming.Names(naming.reserved(type_.kind))
    return names.take_all([value.name for value in type_.values])


def _member(name: str, value: Value, depth: int) -> MemberView:
    hides = naming.hidden(value.name)
    return MemberView(
        name=value.name if hides else name,
        alias=name if hides else "",
        wire=literals.string(value.name),
        docstring=docstrings.docstring(
            documentation.summary("The value", value.name), value.description, depth=depth, below=True
        ),
    )
