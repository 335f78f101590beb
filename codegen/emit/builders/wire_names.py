"""The modules through which namespaces have the wire names of types."""

from __future__ import annotations

from collections.abc import Mapping

from codegen.emit import deprecation, docstrings, literals
from codegen.emit.layout import ClassPlace, Namespace, PackageLayout
from codegen.emit.pragmas import pragmas
from codegen.emit.scope import Scope
from codegen.emit.views import WireNamesView


def of_namespace(
    layout: PackageLayout, space: Namespace, names: Mapping[str, ClassPlace], roots: set[str]
) -> WireNamesView:
    """The wire names of one namespace.

    Args:
        layout: Where all classes are.
        space: The namespace.
        names: The class of each name.
        roots: The Python names of all outermost namespaces; the module has them under private names, so that
            it has no public ones but the wire names.
    """
    summary = f"The types of {docstrings.code('.'.join(space.documented))} by their names on the wire."
    dotted = {name: str(spot.entity.name) for name, spot in names.items()}
    scope = Scope(space.package, {*names, *roots})
    aliases = tuple((name, scope.reference(spot)) for name, spot in names.items())
    return WireNamesView(
        pragmas=pragmas(deprecated=deprecation.among(layout.spelt(scope.named))),
        docstring=docstrings.docstring(summary),
        aliases=aliases,
        imports=scope.imports(),
        rows=tuple(f"{literals.string(name)}: {literals.string(type_)}" for name, type_ in dotted.items()),
    )
