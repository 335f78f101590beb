# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""Checks of arguments that generated signatures cannot express."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, TypeVar

T = TypeVar("T")

# Any: it is the default of parameters of every type. Static checkers see that such a parameter has a default,
# the type that they show stays the documented one.
REQUIRED: Any = None
"""Default of what the documents require but Python cannot: unset, like None."""


def require(name: str, value: object) -> None:
    """Refuse a call that leaves out a required argument which follows optional ones."""
    if value is None:
        raise TypeError(f"missing required argument: {name!r}")


def array(name: str, values: Iterable[T] | None) -> list[T]:
    """A list of what was given for an array.

    Raises:
        TypeError: What was given is one value, not several; a bare string would fall apart into characters.
    """
    if values is None:
        return []
    given: object = values  # not to be trusted: callers without a type checker pass anything
    if isinstance(given, str | Mapping) or not hasattr(given, "__iter__"):
        raise TypeError(f"{name} takes a sequence of values, not a single {type(values).__name__}")
    return list(values)
