"""Modules of some types alone, where it is known how the classes of their package were arranged."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import partial

from codegen.emit.builders import namespaces
from codegen.emit.context import Context
from codegen.emit.family import Entity
from codegen.emit.layout import ClassPlace, PackageLayout, arrange
from codegen.emit.package import methods_module, type_module
from codegen.emit.spelling import Spelling
from codegen.ir.hierarchy import ApiLookups
from codegen.ir.made_when_asked import MadeWhenAsked
from codegen.ir.model import Api
from codegen.ir.names import ANY_MANAGED, TypeName

Row = list[str]
"""Where a class is: package, module and qualified name, dotted; then the names of the classes inside it."""


def arrangement(api: Api) -> dict[str, Row]:
    """Where each class of a package is, by the dotted name of its type."""
    layout = arrange(api, namespaces.public())
    return {str(name): _row(spot) for name, spot in layout.spots.items()}


def remade(
    api: ApiLookups, rows: Mapping[str, Row], names: Collection[TypeName], calls: bool
) -> dict[str, str] | None:
    """Make the modules of some types anew.

    Args:
        api: What can be had of the API.
        rows: Where the classes of its package are: as ``arrangement`` gave it for an API whose types have the
            same names, kinds, bases and raised faults.
        names: Documented types, all whose members have other names and what extends these among them; each
            brings the module that its class is in.
        calls: Whether the table of methods is made anew, too.

    Returns:
        The text of each module by its path inside the package's folder; None where nested classes are called
        otherwise than in the arrangement.
    """
    spots = MadeWhenAsked(rows, partial(_place, api, rows))
    spelling = Spelling(api, lambda name: spots[name].nested if name in spots else ())
    context = Context(api, PackageLayout(spots, {}, frozenset(), spelling))
    if not all(_holds(context, spots[name]) for name in names):
        return None
    homes = {spot.entity.name: spot for spot in (_outermost(spots, name) for name in names)}
    made = [type_module(context, spot) for _, spot in sorted(homes.items())]
    made += [methods_module(context)] if calls else []
    return {path: module.text for path, module in made}


def _holds(context: Context, spot: ClassPlace) -> bool:
    """Whether the classes inside of one are called as in the arrangement."""
    nested = context.layout.spelling.of(spot.entity.name, spot.entity.kind).nested
    return all(context.layout.spots[name].qualname[-1] == nested[name.leaf] for name in spot.nested)


def _place(api: ApiLookups, rows: Mapping[str, Row], name: TypeName) -> ClassPlace:
    """Where a class is."""
    package, module, qualname, *inner = rows[str(name)]
    return ClassPlace(
        _entity(api, name),
        tuple(package.split(".")) if package else (),
        module,
        tuple(qualname.split(".")),
        tuple(TypeName((*name.parts, leaf)) for leaf in inner),
    )


def _entity(api: ApiLookups, name: TypeName) -> Entity:
    """What a class is made of; the runtime's own root has nothing, as an unmentioned owner has not."""
    type_ = api.types.get(name)
    if type_ is not None:
        return Entity(name, type_.kind, type_)
    opaque = api.opaque.get(name) if name != ANY_MANAGED else None
    return Entity(name, opaque.kind if opaque else None, opaque=opaque)


def _row(spot: ClassPlace) -> Row:
    inner = (name.leaf for name in spot.nested)
    return [".".join(spot.package), spot.module, ".".join(spot.qualname), *inner]


def _outermost(spots: Mapping[TypeName, ClassPlace], name: TypeName) -> ClassPlace:
    """The class in whose module that of a type is."""
    spot = spots[name]
    while len(spot.qualname) > 1 and spot.entity.owner is not None:
        spot = spots[spot.entity.owner]
    return spot
