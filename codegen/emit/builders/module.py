"""Modules: an outermost class with all that is nested in it."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.emit import deprecation, docstrings, naming
from codegen.emit.annotations import Annotations
from codegen.emit.builders.enums import enum, member_names
from codegen.emit.builders.managed import managed
from codegen.emit.builders.methods import parameter_names
from codegen.emit.builders.opaque import opaque
from codegen.emit.builders.records import record
from codegen.emit.builders.workshop import Workshop
from codegen.emit.context import Context
from codegen.emit.layout import ClassPlace
from codegen.emit.pragmas import pragmas
from codegen.emit.scope import Scope
from codegen.emit.short_names import short_names
from codegen.emit.views import ClassView, ModuleView
from codegen.ir.model import Type
from codegen.ir.names import Kind


def module(context: Context, spot: ClassPlace) -> ModuleView:
    """The module of an outermost class."""
    taken = {name for each in _family(context, spot) for name in _defined(context, each)}
    scope = Scope(spot.package, taken)
    shop = Workshop(context, scope, Annotations(context.layout, scope), spot)
    cls = _class(shop, spot)
    types = [each.entity.type for each in _family(context, spot) if each.entity.type]
    differs = any(_differs_from_bases(context, type_) or _hides(type_) for type_ in types)
    return ModuleView(
        docstring=docstrings.docstring(f"{docstrings.code(spot.entity.name)}."),
        pragmas=pragmas(redeclared=differs, deprecated=deprecation.among(context.layout.spelt(scope.named))),
        imports=scope.imports(),
        cls=cls,
    )


def _hides(type_: Type) -> bool:
    """Whether a value has a name that strings use for something else."""
    return any(naming.hidden(value.name) for value in type_.values)


def _class(shop: Workshop, spot: ClassPlace) -> ClassView:
    nested = tuple(_class(shop, shop.context.layout.spots[name]) for name in spot.nested)
    type_ = spot.entity.type
    if type_ is None:
        return opaque(shop, spot, nested)
    if type_.kind is Kind.ENUM:
        return enum(shop, type_)
    return managed(shop, type_, nested) if type_.kind is Kind.MANAGED else record(shop, type_, nested)


def _family(context: Context, spot: ClassPlace) -> Iterator[ClassPlace]:
    yield spot
    for name in spot.nested:
        yield from _family(context, context.layout.spots[name])


def _defined(context: Context, spot: ClassPlace) -> Iterator[str]:
    """Every name that a class brings into its module: its own, its members' and their parameters'."""
    yield spot.qualname[-1]
    type_ = spot.entity.type
    if type_ is not None:
        yield from context.properties(type_).values()
        yield from context.methods(type_).values()
        yield from short_names(context, type_).values()
        yield from _inner_names(context, type_)


def _inner_names(context: Context, type_: Type) -> Iterator[str]:
    for method in type_.methods:
        yield from parameter_names(method)
    yield from member_names(type_)


def _differs_from_bases(context: Context, type_: Type) -> bool:
    """Whether a static checker would refuse a member because of an inherited one."""
    inherited: dict[str, object] = {}
    for base in reversed(list(context.bases(type_))):
        inherited.update(_members(context, base))
    return any(name in inherited and inherited[name] != own for name, own in _members(context, type_))


def _members(context: Context, type_: Type) -> Iterator[tuple[str, object]]:
    """What must be equal for a member to stand in for an inherited one."""
    for name in context.layout.spots[type_.name].nested:
        yield context.layout.spots[name].qualname[-1], name
    for prop in type_.properties:
        yield context.properties(type_)[prop.name], (prop.type, bool(prop.array), bool(prop.optional))
    for method in type_.methods:
        # The type of a method holds its class, so that of another class is never the same.
        yield context.methods(type_)[method.name], (type_.name, method.name)
