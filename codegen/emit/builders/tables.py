"""The package's tables: versions in order, and where each type's class is."""

from __future__ import annotations

from codegen.emit import docstrings, literals
from codegen.emit.context import Context
from codegen.emit.layout import Spot
from codegen.emit.views import TableView
from codegen.ir.model import FIRST_VERSION, Version
from codegen.ir.names import TypeName
from codegen.ir.wire_names import Services


def versions(context: Context) -> TableView:
    """The versions that have a rank, oldest first."""
    return TableView(
        docstring=docstrings.docstring(
            "The versions of the API, oldest first; ranks are positions, from 1.", (), depth=0
        ),
        rows=tuple(_version(version) for version in context.api.versions if version.listed),
    )


def registry(context: Context) -> TableView:
    """The module inside the package and the qualified name of each class, by dotted name and by wire name.

    Dotted names win over wire names. Where types have one wire name, it is that of the API's own service, the
    one of the first version, and in one service of the first type by dotted name.
    """
    rows: dict[str, str] = {}
    by_wire: dict[str, str] = {}
    services = Services(context.api.versions)
    main = services.of(TypeName.parse(FIRST_VERSION), None)

    def order(spot: Spot) -> tuple[bool, TypeName]:
        type_ = spot.entity.type
        since = type_.since if type_ and type_.since_stated else None
        return services.of(spot.entity.name, since) != main, spot.entity.name

    for spot in sorted(context.layout.spots.values(), key=order):
        name = spot.entity.name
        if not spot.module:
            continue
        module = ".".join((*spot.package, spot.module))
        row = f"({literals.string(module)}, {literals.string('.'.join(spot.qualname))})"
        rows[str(name)] = row
        wire_name = spot.entity.type.wire_name if spot.entity.type else None
        if wire_name is not None:
            by_wire.setdefault(wire_name, row)
    table = sorted((by_wire | rows).items())
    return TableView(
        docstring=docstrings.docstring(
            "Where the class of each type is, by dotted name and by wire name.", (), depth=0
        ),
        rows=tuple(f"{literals.string(name)}: {row}" for name, row in table),
    )


def _version(version: Version) -> str:
    facts = [literals.string(version.id), literals.string(version.name)]
    if version.number is not None:
        facts.append(f"number={literals.string(version.number)}")
    if version.namespace is not None:
        facts.append(f"namespace={literals.string(version.namespace)}")
    return f"_rt.Version({literals.listed(facts)})"
