# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""Lazy packages (PEP 562): a name of a namespace is imported when it is first used."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module


def lazy(
    package: str, types: Mapping[str, str], namespaces: Sequence[str] = ()
) -> tuple[Callable[[str], object], Callable[[], list[str]]]:
    """Make the ``__getattr__`` and ``__dir__`` of a package.

    Args:
        package: Its ``__name__``.
        types: Each public name of a type and the module inside the package that defines it.
        namespaces: Names of sub-packages.
    """
    known = sorted({*types, *namespaces})

    def get(name: str) -> object:
        if name in types:
            value: object = getattr(import_module(f"{package}.{types[name]}"), name)
        elif name in namespaces:
            value = import_module(f"{package}.{name}")
        else:
            module = sys.modules[package]
            raise AttributeError(f"module {package!r} has no attribute {name!r}", name=name, obj=module)
        setattr(sys.modules[package], name, value)  # the next use does not come here
        return value

    def names() -> list[str]:
        return sorted({*vars(sys.modules[package]), *known})

    return get, names
