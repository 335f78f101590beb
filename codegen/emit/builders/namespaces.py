"""Packages: one for each namespace, and the root."""

from __future__ import annotations

from collections.abc import Iterable

from codegen.emit import deprecation, docstrings, literals
from codegen.emit.layout import WIRE_NAMES, Namespace
from codegen.emit.pragmas import pragmas
from codegen.emit.scope import root
from codegen.emit.views import NamespaceView

PUBLIC = (
    "Byte",
    "Float",
    "GatePolicy",
    "Long",
    "MissingType",
    "NotConnected",
    "Outcome",
    "OwnedTask",
    "PrivilegesUnknown",
    "Session",
    "Short",
    "Stub",
    "TaskCancelled",
    "TaskOf",
    "TaskTimeout",
    "TransportError",
    "UnsupportedVersion",
    "UnsupportedVersionWarning",
    "Version",
    "WaitInterrupted",
    "as_completed",
    "connect",
    "describe",
    "extension",
    "from_pyvmomi",
    "json_default",
    "resume",
    "versions",
    "wait_for_tasks",
)
"""The names of the runtime that the root package has."""
_MODULES = ("daily", "simulator", "soap")


def public() -> tuple[str, ...]:
    """The names that a root package has beside the API's."""
    return (*PUBLIC, *_MODULES)


def namespace(space: Namespace, wire_names: bool = False) -> NamespaceView:
    """The package of a namespace; with no name, the root package.

    Args:
        space: The namespace.
        wire_names: Whether it has types under their names on the wire, too.
    """
    is_root, home = not space.documented, root(space.package)
    given = list(PUBLIC) if is_root else ["ManagedObject"] if space.managed_root else []
    source = "._public" if is_root else f"{home}_runtime"
    types = sorted((spot.qualname[0], spot.module) for spot in space.types)
    packages = sorted([*space.packages.values(), *(_MODULES if is_root else ())])
    names = sorted([*given, *(name for name, _ in types), *packages])
    what = "Typed bindings, made from the API's reference." if is_root else ""
    summary = what or f"The namespace {docstrings.code('.'.join(space.documented))}."
    return NamespaceView(
        pragmas=pragmas(deprecated=deprecation.among(space.types)),
        docstring=docstrings.docstring(summary),
        root=home,
        imports=tuple(f"from {source} import {name} as {name}" for name in given),
        types=tuple(types),
        modules=_modules(types),
        packages=tuple(packages),
        folders=literals.table(literals.string(name) for name in packages),
        names=tuple(literals.string(name) for name in names),
        lazy=bool(types or packages),
        wire_names=WIRE_NAMES if wire_names else "",
    )


def without(space: Namespace) -> NamespaceView:
    """The module that gives the types without a namespace, those of the root, to the other modules.

    They cannot import the root package itself: relative imports need a name inside it.
    """
    types = sorted((spot.qualname[0], spot.module) for spot in space.types)
    return NamespaceView(
        pragmas=pragmas(deprecated=deprecation.among(space.types)),
        docstring=docstrings.docstring("The types that stand in no namespace."),
        root=root(space.package),
        imports=(),
        types=tuple(types),
        modules=_modules(types),
        packages=(),
        folders=literals.table(()),
        names=tuple(literals.string(name) for name, _ in types),
        lazy=True,
    )


def _modules(types: Iterable[tuple[str, str]]) -> str:
    rows = (f"{literals.string(name)}: {literals.string(module)}" for name, module in types)
    return literals.dictionary(rows)
