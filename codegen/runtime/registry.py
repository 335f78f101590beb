"""From names to classes, without importing a type that nobody asked for.

The generated package carries two tables beside its copy of this runtime: ``_registry.TYPES`` says for each
dotted and each wire name in which module its class is, ``_versions.VERSIONS`` lists the versions. Both are
found in the package that contains this runtime, whatever its name, and loaded when first needed.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from functools import lru_cache, reduce
from importlib import import_module
from typing import cast

_FOUND = 1 << 14
"""How many names are remembered: more than the whole API has, but servers can send any number of others."""

_home = __name__.rpartition(".")[0].rpartition(".")[0]
_roots: dict[str, type] = {}
_forget: list[Callable[[], None]] = []


def bind(package: str) -> None:
    """Say which package has the tables.

    Generated packages need not: they contain their runtime. It serves a runtime that is used from elsewhere.
    """
    global _home
    _home = package
    find.cache_clear()
    is_of_another.cache_clear()
    _types.cache_clear()
    for forget in _forget:
        forget()


def register_root(cls: type, *names: str) -> None:
    """Name a class of the runtime itself, such as the root of all managed objects."""
    _roots.update(dict.fromkeys(names, cls))


def when_reloaded(forget: Callable[[], None]) -> None:
    """Name a function that forgets classes which were looked up; a module that is loaded again has others."""
    _forget.append(forget)


def declared(cls: type) -> None:
    """Take note of a class that is made; where its module is loaded again, look-ups go there anew."""
    module = sys.modules.get(cls.__module__)
    if module is not None and cls.__qualname__ in vars(module):
        find.cache_clear()
        for forget in _forget:
            forget()


def root(name: str) -> type:
    """A class that the runtime itself registered."""
    return _roots[name]


@lru_cache(maxsize=_FOUND)
def find(name: str) -> type | None:
    """The class of a type.

    Args:
        name: Dotted name (``vim.TaskInfo.State``) or wire name (``TaskInfoState``).

    Returns:
        The class, imported now if it was not yet, or None where the package has no such type.
    """
    entry = _types().get(name)
    if entry is None:
        return _roots.get(name)
    module, qualname = entry
    return cast(type, reduce(getattr, qualname.split("."), import_module(f"{_home}.{module}")))


@lru_cache(maxsize=_FOUND)
def is_of_another(wire_name: str, name: str) -> bool:
    """Whether a wire name leads to another type than the one of this dotted name, which shares it.

    No type is imported for it.
    """
    entry = _types().get(wire_name)
    return entry is not None and entry != _types().get(name)


def names() -> set[str]:
    """All names of types that ``find`` knows."""
    return {*_types(), *_roots}


def table(module: str, name: str) -> object:
    """A table of the package: what a module that stands beside this runtime has under a name."""
    return getattr(import_module(f"{_home}.{module}"), name)


@lru_cache(maxsize=1)
def _types() -> Mapping[str, tuple[str, str]]:
    return cast("Mapping[str, tuple[str, str]]", table("_registry", "TYPES"))
