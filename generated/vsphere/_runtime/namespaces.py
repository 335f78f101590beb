# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""Lazy packages (PEP 562): a name of a namespace is imported when it is first used.

A namespace has its types under their documented names, and those of a whole service under their wire names,
as pyVmomi has them: ``vim.VirtualMachinePowerState`` is ``vim.VirtualMachine.PowerState``.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from types import ModuleType

from . import registry

Attributes = tuple[Callable[[str], object], Callable[[], list[str]]]
"""The ``__getattr__`` and ``__dir__`` of a module."""


_remembered: list[tuple[ModuleType, str]] = []


def _forget() -> None:
    """Let namespaces look up their types again."""
    while _remembered:
        module, name = _remembered.pop()
        vars(module).pop(name, None)


registry.when_reloaded(_forget)


def lazy(
    name: str, types: Mapping[str, str], namespaces: Sequence[str] = (), wire_names: str = ""
) -> Attributes:
    """Make the ``__getattr__`` and ``__dir__`` of a package, or of a module that speaks for its package.

    Args:
        name: Its ``__name__``.
        types: Each public name of a type and the module inside the package that defines it.
        namespaces: Names of sub-packages.
        wire_names: The module inside the package that knows types by their wire names, if there is one.
    """
    module = sys.modules[name]

    def get(wanted: str) -> object:
        """Import what a name stands for, when it is first asked for."""
        if wanted in types:
            value: object = getattr(import_module(f".{types[wanted]}", module.__package__), wanted)
        elif wanted in namespaces:
            value = import_module(f".{wanted}", module.__package__)
        elif wire_names and not wanted.startswith("_"):
            value = getattr(import_module(f".{wire_names}", module.__package__), wanted, None)
        else:
            value = None
        if value is None:
            raise AttributeError(f"module {name!r} has no attribute {wanted!r}", name=wanted, obj=module)
        setattr(module, wanted, value)  # the next use does not come here
        if wanted not in namespaces:
            _remembered.append((module, wanted))
        return value

    def names() -> list[str]:
        further = dir(import_module(f".{wire_names}", module.__package__)) if wire_names else ()
        return sorted({*vars(module), *types, *namespaces, *further})

    return get, names


def wire_names(name: str, types: Mapping[str, str]) -> Attributes:
    """Make ``__getattr__`` and ``__dir__`` of the module that knows a service's types by their wire names.

    Args:
        name: Its ``__name__``.
        types: The dotted name of the type that each wire name means.
    """

    def get(wanted: str) -> object:
        if wanted not in types:
            raise AttributeError(f"module {name!r} has no attribute {wanted!r}", name=wanted)
        return registry.find(types[wanted])

    return get, lambda: list(types)
