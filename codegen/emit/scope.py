"""The names that a module's code uses: what it imports, under aliases where its own names are in the way."""

from __future__ import annotations

import builtins
from collections.abc import Collection, Sequence

from codegen.emit.layout import WITHOUT_NAMESPACE, ClassPlace

_ITERABLE = "Iterable"
_OWN_NAMES = ("_rt", "_builtins", "_package", "_arguments", "_result")
"""Names of the templates' own, which no alias may be."""
_STANDARD = frozenset((*dir(builtins), "datetime"))
"""What code may use of the standard library; modules have a namespace of that name under another one."""


def root(package: Sequence[str]) -> str:
    """What a module of a namespace imports from to reach the emitted package, whatever that is called.

    Args:
        package: The Python names of the namespace; a namespace's own package counts as a module of it.
    """
    return "." * (len(package) + 1)


class Scope:
    """Spells builtins, imports and classes for one module, and remembers what to import.

    Inside a class body a member hides any global of its name, so every name that the module defines, be it a
    class, member or parameter, is taken for the whole module.

    Args:
        package: The Python names of the namespace that the module stands in.
        taken: Every name that the module defines.

    Attributes:
        named: The classes of the API that the module's code names.
    """

    def __init__(self, package: Sequence[str], taken: Collection[str]) -> None:
        self._root = root(package)
        self._taken = taken
        self._standard: set[str] = set()
        self._own = {f"from {self._root} import _runtime as _rt"}
        self._roots: set[str] = set()
        self.named: list[ClassPlace] = []

    def builtin(self, name: str) -> str:
        """A builtin such as ``list``."""
        if name not in self._taken:
            return name
        self._standard.add("import builtins as _builtins")
        return f"_builtins.{name}"

    def datetime(self) -> str:
        """The class for points in time."""
        alias = self._imported(self._standard, "import datetime", "datetime")
        return f"{alias}.datetime"

    def iterable(self) -> str:
        """The class for what array parameters take."""
        return self._imported(self._standard, f"from collections.abc import {_ITERABLE}", _ITERABLE)

    def reference(self, spot: ClassPlace) -> str:
        """A class of the API, by the way that users reach it."""
        self.named.append(spot)
        path = (*spot.package, *spot.qualname)
        if not spot.package:
            self._own.add(f"from {self._root} import {WITHOUT_NAMESPACE} as _package")
            return ".".join(("_package", *path))
        if path[0] in _STANDARD:
            alias = f"_{path[0]}_"
            self._own.add(f"from {self._root} import {path[0]} as {alias}")
        elif path[0] in self._taken:
            alias = self._imported(self._own, f"from {self._root} import {path[0]}", path[0])
        else:
            alias = path[0]
            self._roots.add(alias)
        return ".".join((alias, *path[1:]))

    def imports(self) -> tuple[str, ...]:
        """The import statements, those of the standard library first, after which an empty line stands."""
        standard = sorted(self._standard, key=_rank)
        roots = [f"from {self._root} import {', '.join(sorted(self._roots))}"] if self._roots else []
        return (*standard, *([""] if standard else []), *sorted([*self._own, *roots], key=_rank))

    def _imported(self, imports: set[str], statement: str, name: str) -> str:
        alias = f"_{name}" if name in self._taken else name
        if alias in _OWN_NAMES:
            alias += "_"
        imports.add(statement if alias == name else f"{statement} as {alias}")
        return alias


def _rank(statement: str) -> tuple[bool, str]:
    return statement.startswith("from"), statement
