"""What others see of a type: all that linking them, and making their files, looks at."""

from __future__ import annotations

from collections.abc import Hashable, Iterator

from codegen.incremental.world import World
from codegen.ir.hierarchy import Hierarchy
from codegen.ir.model import Property, Raise, Type
from codegen.ir.names import TypeName
from codegen.ir.walk import items


def seen_by_all(type_: Type) -> Hashable:
    """What any other type sees of one. Where it is the same, others are linked as they were.

    Nobody looks at its prose, its privileges, at when its members came and what is said of methods but their
    names and faults: that is shown where the type itself is. What its members are, only kin sees.
    """
    raised = [(item.target.member, item.value.type) for item in items(type_) if isinstance(item.value, Raise)]
    return (
        (type_.name, type_.kind, type_.base, type_.stated_since, type_.wire_name),
        _is_deprecated(type_),
        tuple(each.name for each in type_.properties),
        tuple(each.name for each in type_.methods),
        tuple(each.name for each in type_.values),
        tuple(raised),
    )


def kin_that_sees(before: Type, after: Type, world: World) -> Iterator[TypeName]:
    """The types whose files show that the members of one have changed, where all others see the same of it.

    Args:
        before: The type as it was.
        after: The same as it is.
        world: All types.
    """
    hierarchy = Hierarchy(world)
    # Checkers are told where a member is declared otherwise than what it stands in for.
    if [_value(each) for each in before.properties] != [_value(each) for each in after.properties]:
        yield from (heir.name for heir in hierarchy.extensions(after))
    # A short name that any of the kin has for something else is none.
    if [each.short_name for each in before.methods] != [each.short_name for each in after.methods]:
        yield from (heir.name for heir in hierarchy.extensions(after))
        yield from (base.name for base in hierarchy.bases(after))


def _value(prop: Property) -> Hashable:
    return prop.type, prop.array, prop.optional


def _is_deprecated(type_: Type) -> bool:
    """Whether checkers are told so: words may be none, but they are words."""
    return isinstance(type_.deprecated, tuple) or bool(type_.deprecated)
