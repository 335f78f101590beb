# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""Lazy packages (PEP 562): a name of a namespace is imported when it is first used."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module


def lazy(
    name: str, types: Mapping[str, str], namespaces: Sequence[str] = ()
) -> tuple[Callable[[str], object], Callable[[], list[str]]]:
    """Make the ``__getattr__`` and ``__dir__`` of a package, or of a module that speaks for its package.

    Args:
        name: Its ``__name__``.
        types: Each public name of a type and the module inside the package that defines it.
        namespaces: Names of sub-packages.
    """
    known = sorted({*types, *namespaces})
    module = sys.modules[name]

    def get(wanted: str) -> object:
        if wanted in types:
            value: object = getattr(import_module(f".{types[wanted]}", module.__package__), wanted)
        elif wanted in namespaces:
            value = import_module(f".{wanted}", module.__package__)
        else:
            raise AttributeError(f"module {name!r} has no attribute {wanted!r}", name=wanted, obj=module)
        setattr(module, wanted, value)  # the next use does not come here
        return value

    def names() -> list[str]:
        return sorted({*vars(module), *known})

    return get, names
