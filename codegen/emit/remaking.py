"""Modules of some types alone, where it is known how the classes of their package were arranged."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from codegen.emit.builders import namespaces
from codegen.emit.context import Context
from codegen.emit.family import Entity
from codegen.emit.layout import ClassPlace, PackageLayout, arrange
from codegen.emit.package import type_module
from codegen.emit.spelling import Spelling
from codegen.ir.hierarchy import ApiLookups
from codegen.ir.model import Api
from codegen.ir.names import ANY_MANAGED, TypeName

Row = list[str]
"""Where a class is: package, module and qualified name, dotted; then the names of the classes inside it."""


def arrangement(api: Api) -> dict[str, Row]:
    """Where each class of a package is, by the dotted name of its type."""
    layout = arrange(api, namespaces.public())
    return {str(name): _row(spot) for name, spot in layout.spots.items()}


def remade(api: ApiLookups, rows: Mapping[str, Row], names: Collection[TypeName]) -> dict[str, str]:
    """Make the modules of some types anew.

    Args:
        api: What can be had of the API.
        rows: Where the classes of its package are: as ``arrangement`` gave it for an API whose types have the
            same names, kinds, bases, members and raised faults.
        names: Documented types; each brings the module that its class is in.

    Returns:
        The text of each module by its path inside the package's folder.
    """
    spots = _Spots(api, rows)
    context = Context(api, PackageLayout(spots, {}, frozenset(), Spelling(api, _Held(spots))))
    homes = {spot.entity.name: spot for spot in (_outermost(spots, name) for name in names)}
    made = (type_module(context, spot) for _, spot in sorted(homes.items()))
    return {path: module.text for path, module in made}


class _Spots(Mapping[TypeName, ClassPlace]):
    """The places of all classes, each made when it is asked for."""

    def __init__(self, api: ApiLookups, rows: Mapping[str, Row]) -> None:
        self._api, self._rows = api, rows
        self._made: dict[TypeName, ClassPlace] = {}

    def __getitem__(self, name: TypeName) -> ClassPlace:
        found = self._made.get(name)
        if found is None:
            package, module, qualname, *inner = self._rows[str(name)]
            found = self._made[name] = ClassPlace(
                self._entity(name),
                tuple(package.split(".")) if package else (),
                module,
                tuple(qualname.split(".")),
                tuple(TypeName((*name.parts, leaf)) for leaf in inner),
            )
        return found

    def __contains__(self, name: object) -> bool:
        return str(name) in self._rows

    def __iter__(self) -> Iterator[TypeName]:
        return map(TypeName.parse, self._rows)

    def __len__(self) -> int:
        return len(self._rows)

    def _entity(self, name: TypeName) -> Entity:
        """What the class is made of; the runtime's own root has nothing, as an unmentioned owner has not."""
        type_ = self._api.types.get(name)
        if type_ is not None:
            return Entity(name, type_.kind, type_)
        opaque = self._api.opaque.get(name) if name != ANY_MANAGED else None
        return Entity(name, opaque.kind if opaque else None, opaque=opaque)


class _Held(Mapping[TypeName, list[Entity]]):
    """The types that are nested in Python, by the type around them."""

    def __init__(self, spots: _Spots) -> None:
        self._spots = spots

    def __getitem__(self, name: TypeName) -> list[Entity]:
        return [self._spots[inner].entity for inner in self._spots[name].nested]

    def __iter__(self) -> Iterator[TypeName]:
        return (name for name in self._spots if self._spots[name].nested)

    def __len__(self) -> int:
        return sum(1 for _ in self)


def _row(spot: ClassPlace) -> Row:
    inner = (name.leaf for name in spot.nested)
    return [".".join(spot.package), spot.module, ".".join(spot.qualname), *inner]


def _outermost(spots: Mapping[TypeName, ClassPlace], name: TypeName) -> ClassPlace:
    """The class in whose module that of a type is."""
    spot = spots[name]
    while len(spot.qualname) > 1 and spot.entity.owner is not None:
        spot = spots[spot.entity.owner]
    return spot
