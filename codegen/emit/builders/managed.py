"""Managed objects: properties that are read remotely, methods that are called remotely."""

from __future__ import annotations

from codegen.emit import additions, deprecation, directories, docstrings, documentation, facts, literals
from codegen.emit.builders import gates
from codegen.emit.builders.methods import method_view
from codegen.emit.builders.workshop import Workshop
from codegen.emit.short_names import short_names
from codegen.emit.views import ClassView, PropertyView
from codegen.ir.model import Property, Type


def managed(shop: Workshop, type_: Type, nested: tuple[ClassView, ...]) -> ClassView:
    """The class of a managed object."""
    spot = shop.context.layout.spots[type_.name]
    depth = len(spot.qualname)
    aliases = short_names(shop.context, type_)
    in_directory = directories.is_directory(shop.context, type_)
    return ClassView(
        template="managed",
        decorator="_rt.managed",
        facts=facts.of_type(shop.context, type_),
        deprecation=deprecation.message(type_.name, type_.deprecated),
        name=spot.qualname[-1],
        base=additions.bases(
            type_, shop.value(type_.base, spot.entity.owner) if type_.base else "_rt.ManagedObject"
        ),
        docstring=docstrings.docstring(
            documentation.summary("The managed object", type_.name, type_.wire_name),
            type_.description + (directories.remark(type_) if in_directory else ()),
            documentation.common(shop.context, type_),
            depth=depth,
        ),
        nested=nested,
        properties=tuple(_property(shop, type_, prop, depth + 1, in_directory) for prop in type_.properties),
        methods=tuple(
            method_view(shop, type_, method, aliases.get(method.name, ""), depth + 1)
            for method in type_.methods
        ),
    )


def _property(shop: Workshop, owner: Type, prop: Property, depth: int, in_directory: bool) -> PropertyView:
    """The view of a property; a server that is older than it is gated off before anything is sent."""
    name = shop.context.properties(owner)[prop.name]
    optional = directories.reads_as_optional(shop.context, prop, in_directory=in_directory)
    return PropertyView(
        decorator=shop.scope.builtin("property"),
        deprecation=deprecation.message(f"{owner.name}.{prop.name}", prop.deprecated),
        name=name,
        wire=literals.string(prop.name),
        annotation=shop.annotations.held(prop.type, prop.array, optional),
        docstring=docstrings.docstring(
            documentation.summary("The property", prop.name),
            documentation.of_value(shop.context, owner, prop),
            documentation.of_property(shop.context, owner, prop),
            depth=depth,
        ),
        gate=gates.of_property(shop.context, prop),
    )
