"""Which class a wire name means: in the whole package, and in the namespace of each service."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from codegen.emit import naming
from codegen.emit.context import Context
from codegen.emit.layout import OWN_NAMES, ClassPlace, Namespace
from codegen.ir.names import ANY_MANAGED
from codegen.ir.wire_names import Services


def spots(context: Context) -> Iterator[tuple[str | None, str, ClassPlace]]:
    """Every class of the package with its wire name, if it has one, and its service.

    Where types have one wire name, the first has it.
    """
    services = Services(context.api.versions)
    found = sorted(
        context.layout.spots.values(), key=lambda spot: services.precedence(spot.entity.name, _since(spot))
    )
    for spot in found:
        yield _wire_name(spot), services.of(spot.entity.name, _since(spot)), spot


def of_namespaces(context: Context) -> Mapping[tuple[str, ...], Mapping[str, ClassPlace]]:
    """What namespaces have under wire names, as pyVmomi's have: all types of a service, wherever they stand.

    Only the namespace after which a service is called has them. A name that it has anyway stays what the
    documents say, and one that Python cannot spell is left out.
    """
    services = Services(context.api.versions)
    outermost = [space for path, space in context.layout.namespaces.items() if len(path) == 1]
    homes = [(services.spoken_for(space.documented[0]), space, _taken(space)) for space in outermost]
    found: dict[tuple[str, ...], dict[str, ClassPlace]] = {}
    for name, service, spot in spots(context):
        for own, space, taken in homes:
            if name is not None and service == own and name not in taken and _can_be_spelt(name):
                found.setdefault(space.documented, {}).setdefault(name, spot)
    return {path: dict(sorted(names.items())) for path, names in found.items()}


def _since(spot: ClassPlace) -> str | None:
    type_ = spot.entity.type
    return type_.stated_since if type_ else None


def _wire_name(spot: ClassPlace) -> str | None:
    if spot.entity.type is None and spot.entity.name == ANY_MANAGED:
        return ANY_MANAGED.leaf
    return spot.entity.wire_name


def _taken(space: Namespace) -> set[str]:
    """The names that a namespace has from the documents."""
    root = {ANY_MANAGED.leaf} if space.managed_root else set[str]()
    return {*space.packages, *space.packages.values(), *(spot.qualname[0] for spot in space.types), *root}


def _can_be_spelt(name: str) -> bool:
    return name == naming.identifier(name) and name not in OWN_NAMES
