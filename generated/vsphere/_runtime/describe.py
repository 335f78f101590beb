# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""Reading what is known about a type."""

from __future__ import annotations

from . import registry
from .meta import TypeInfo


def describe(target: object) -> TypeInfo:
    """What the documents say about a type.

    Args:
        target: A class of the API, an object of one, or a type's dotted or wire name.

    Raises:
        LookupError: There is no such type.
    """
    cls = registry.find(target) if isinstance(target, str) and type(target) is str else target
    info = getattr(cls, "_info", None)
    if not isinstance(info, TypeInfo):
        raise LookupError(f"not a type of the API: {target!r}")
    return info
