"""What others see of a type: all that linking them, and making their files, looks at."""

from __future__ import annotations

from collections.abc import Hashable

from codegen.ir.model import Raise, Type
from codegen.ir.walk import items, references


def seen_by_others(type_: Type) -> Hashable:
    """What others see of a type. Where it is the same, they are what they were.

    Nobody looks at its prose, its privileges, at when its members came and what is said of methods but their
    names and faults: that is shown where the type itself is.
    """
    raised = [(item.target.member, item.value.type) for item in items(type_) if isinstance(item.value, Raise)]
    return (
        (type_.name, type_.kind, type_.base, type_.stated_since, type_.wire_name),
        _is_deprecated(type_),
        tuple((each.name, each.type, each.array, each.optional) for each in type_.properties),
        tuple((each.name, each.short_name) for each in type_.methods),
        tuple(each.name for each in type_.values),
        tuple(raised),
        frozenset(references(type_)),
    )


def _is_deprecated(type_: Type) -> bool:
    """Whether checkers are told so: words may be none, but they are words."""
    return isinstance(type_.deprecated, tuple) or bool(type_.deprecated)
