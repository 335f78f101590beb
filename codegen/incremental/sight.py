"""What others see of a type: all that linking them, and making their files, looks at."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping, Sequence

from codegen.incremental.world import World
from codegen.ir.hierarchy import Hierarchy
from codegen.ir.model import Method, Property, Raise, Type
from codegen.ir.names import Kind, TypeName
from codegen.ir.walk import items

Types = Mapping[TypeName, Type]


def seen_by_all(type_: Type) -> Hashable:
    """What any other type may see of one, but for the names of its members.

    Nobody looks at its prose, its privileges, at when its members came and what is said of methods but the
    faults that they raise: that is shown where the type itself is. What its members are, only kin sees, and
    their names are seen by those whose prose has words for them, too.
    """
    raised = (item.value.type for item in items(type_) if isinstance(item.value, Raise))
    return (
        (type_.name, type_.kind, type_.base, type_.stated_since, type_.wire_name),
        _is_deprecated(type_),
        (*dict.fromkeys(raised),),
    )


def names_apart(before: Types, after: Types) -> frozenset[str]:
    """The names of members that only one side has, in small letters."""
    found = (_member_names(before[name]) ^ _member_names(after[name]) for name in after)
    return frozenset(word.lower() for names in found for word in names)


def calls_differ(before: Types, after: Types) -> bool:
    """Whether methods have come or gone, or have other names."""
    return any(_names(before[name].methods) != _names(type_.methods) for name, type_ in after.items())


def kin_that_sees(before: Type, after: Type, world: World) -> Iterator[TypeName]:
    """The types whose files show that the members of one have changed.

    Args:
        before: The type as it was.
        after: The same as it is.
        world: All types.
    """
    hierarchy = Hierarchy(world)
    # A member that stands in for an inherited one is called like it, and what else has its name is not; and
    # checkers are told where the two are declared otherwise.
    names = (_names(before.properties), _names(before.methods)) != (
        _names(after.properties),
        _names(after.methods),
    )
    if names or _values(before) != _values(after) or _short_names(before) != _short_names(after):
        yield from (heir.name for heir in hierarchy.extensions(after))
    # A short name that any of the kin has for something else is none.
    if after.kind is Kind.MANAGED and (names or _short_names(before) != _short_names(after)):
        yield from (base.name for base in hierarchy.bases(after))


def _member_names(type_: Type) -> frozenset[str]:
    values = (each.name for each in type_.values)
    return frozenset([*_names(type_.properties), *_names(type_.methods), *values])


def _names(members: Sequence[Property] | Sequence[Method]) -> list[str]:
    return [each.name for each in members]


def _values(type_: Type) -> Hashable:
    return tuple((each.type, each.array, each.optional) for each in type_.properties)


def _short_names(type_: Type) -> Hashable:
    return tuple(each.short_name for each in type_.methods)


def _is_deprecated(type_: Type) -> bool:
    """Whether checkers are told so: words may be none, but they are words."""
    return isinstance(type_.deprecated, tuple) or bool(type_.deprecated)
