"""Packages: one for each namespace, and the root."""

from __future__ import annotations

from codegen.emit import docstrings, literals
from codegen.emit.context import Context
from codegen.emit.layout import Namespace
from codegen.emit.views import NamespaceView

_PUBLIC = (
    "GatePolicy",
    "MissingType",
    "NoTransport",
    "NotConnected",
    "Outcome",
    "OwnedTask",
    "PrivilegesUnknown",
    "Session",
    "Stub",
    "TaskCancelled",
    "TaskTimeout",
    "UnsupportedVersion",
    "UnsupportedVersionWarning",
    "Version",
    "WaitInterrupted",
    "as_completed",
    "connect",
    "describe",
    "versions",
    "wait_for_tasks",
)
_MODULES = ("simulator",)


def public() -> tuple[str, ...]:
    """The names that a root package has beside the API's."""
    return (*_PUBLIC, *_MODULES)


def namespace(context: Context, space: Namespace) -> NamespaceView:
    """The package of a namespace; with no name, the root package."""
    is_root = not space.documented
    dotted = ".".join((context.package, *space.package))
    given = list(_PUBLIC) if is_root else ["ManagedObject"] if space.managed_root else []
    types = sorted((spot.qualname[0], spot.module) for spot in space.types)
    packages = sorted([*space.packages.values(), *(_MODULES if is_root else ())])
    names = sorted([*given, *(name for name, _ in types), *packages])
    what = "Typed bindings, made from the API's reference." if is_root else ""
    summary = what or f"The namespace {docstrings.code('.'.join(space.documented))}."
    return NamespaceView(
        docstring=docstrings.docstring(summary, (), depth=0),
        package=dotted,
        root=context.package,
        imports=tuple(f"from {context.package}._runtime import {name} as {name}" for name in given),
        types=tuple(types),
        packages=tuple(packages),
        names=tuple(literals.string(name) for name in names),
        lazy=bool(types or packages),
    )
