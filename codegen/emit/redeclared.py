"""Members that a type declares again, other than its bases have them."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.emit.context import Context
from codegen.ir.model import Type


def differs_from_bases(context: Context, type_: Type) -> bool:
    """Whether a static checker would refuse a member because of an inherited one."""
    inherited: dict[str, object] = {}
    for base in reversed(list(context.bases(type_))):
        inherited.update(_members(context, base))
    return any(name in inherited and inherited[name] != own for name, own in _members(context, type_))


def _members(context: Context, type_: Type) -> Iterator[tuple[str, object]]:
    """What must be equal for a member to stand in for an inherited one."""
    for name in context.layout.spots[type_.name].nested:
        yield context.layout.spots[name].qualname[-1], name
    for prop in type_.properties:
        yield context.properties(type_)[prop.name], (prop.type, bool(prop.array), bool(prop.optional))
    for method in type_.methods:
        # The type of a method holds its class, so that of another class is never the same.
        yield context.methods(type_)[method.name], (type_.name, method.name)
