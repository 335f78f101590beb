"""The package's tables: versions in order, and where each type's class is."""

from __future__ import annotations

from codegen.emit import docstrings, literals, wire_names
from codegen.emit.context import Context
from codegen.emit.layout import ClassPlace
from codegen.emit.views import TableView
from codegen.ir.model import Version
from codegen.ir.versions import service_of
from codegen.ir.wire_names import Services


def versions(context: Context) -> TableView:
    """The versions that have a rank, one line after the other."""
    lines = context.version_lines.items()
    return TableView(
        docstring=docstrings.docstring(
            "The versions of each service, oldest first; ranks are positions in such a line, from 1."
        ),
        table=literals.table(_version(version, service) for service, line in lines for version in line),
    )


def registry(context: Context) -> TableView:
    """The module inside the package and the qualified name of each class, by dotted name and by wire name."""
    rows: dict[str, str] = {}
    taken: set[str | None] = {None}
    for wire_name, _, spot in wire_names.spots(context):
        if spot.module:
            leads = "" if wire_name in taken else f" {wire_name}"
            rows[str(spot.entity.name)] = f"{_place(spot)}{leads}"
            taken.add(wire_name)
    lines = (f"{name} {place}".replace("\n", "\n ") for name, place in sorted(rows.items()))
    return TableView(
        docstring=docstrings.docstring("Where the class of each type is, by dotted name and by wire name."),
        table=literals.rows(lines),
    )


def _place(spot: ClassPlace) -> str:
    """A module as ``Places`` of the runtime has it, with the qualified name if that has to be told."""
    module, qualname = ".".join((*spot.package, spot.module)), ".".join(spot.qualname)
    follows = ".".join((*spot.package, qualname)) == str(spot.entity.name)
    return module if follows else f"{module}:{qualname}"


def methods(context: Context) -> TableView:
    """The type that has each method, by the method's wire name.

    Where types of several services have one of that name, the one is meant whose wire name would be.
    """
    services, owners = Services(context.api.versions), dict[str, str]()
    for each in sorted(
        context.api.with_methods(), key=lambda each: services.precedence(each.type, each.since)
    ):
        for name in each.methods:
            owners.setdefault(name, str(each.type))
    rows = (f"{literals.string(name)}: {literals.string(owner)}" for name, owner in sorted(owners.items()))
    return TableView(
        docstring=docstrings.docstring("Which type has each method, by the method's name on the wire."),
        table=literals.dictionary(rows),
    )


def _version(version: Version, service: str) -> str:
    facts = [literals.string(version.id), literals.string(version.name)]
    if version.number is not None:
        facts.append(f"number={literals.string(version.number)}")
    if version.namespace is not None:
        facts.append(f"namespace={literals.string(version.namespace)}")
    if service != service_of(version.namespace):
        facts.append(f"service={literals.string(service)}")
    return f"_rt.Version({literals.listed(facts)})"
