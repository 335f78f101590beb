# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""What has changed between two values of a property."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast

from ...data_object import DataObject
from ..core.generated_types import field_value, info_of, undocumented_fields
from ..core.paths import ABSENT, element_key

ASSIGN, ADD, REMOVE, INDIRECT_REMOVE = "assign", "add", "remove", "indirectRemove"


@dataclass(frozen=True, slots=True)
class Edit:
    """One change: the path, what happened there, and the new value where there is one."""

    path: str
    op: str
    value: object = None


def edits(path: str, old: object, new: object, partial: bool) -> Iterator[Edit]:
    """How to get from one value to another.

    Args:
        path: Where the values are.
        old: The value before; unset values are None, values inside of unset ones ``ABSENT``.
        new: The value now.
        partial: Whether to name the smallest parts that differ, instead of the value as a whole.
    """
    if _same(old, new):
        return
    if new is ABSENT:
        yield Edit(path, INDIRECT_REMOVE)
    elif not partial:
        yield Edit(path, ASSIGN, new)
    elif isinstance(old, DataObject) and isinstance(new, DataObject) and type(old) is type(new):
        more = dict.fromkeys((*undocumented_fields(old), *undocumented_fields(new)))
        for name in (*info_of(new).properties, *more):
            before, after = field_value(old, name)[1], field_value(new, name)[1]
            yield from edits(f"{path}.{name}", before, after, partial)
    elif isinstance(old, list) and isinstance(new, list):
        yield from _element_edits(path, cast("list[object]", old), cast("list[object]", new))
    else:
        yield Edit(path, ASSIGN, new)


def _element_edits(path: str, old: list[object], new: list[object]) -> Iterator[Edit]:
    """The changes of an array, element by element where each has a key of its own."""
    before, after = _by_key(old), _by_key(new)
    if before is None or after is None:
        yield Edit(path, ASSIGN, new)
        return
    for key in before.keys() - after.keys():
        yield Edit(f'{path}["{key}"]', REMOVE)
    for key, value in after.items():
        if key in before:
            yield from edits(f'{path}["{key}"]', before[key], value, partial=True)
        else:
            yield Edit(f'{path}["{key}"]', ADD, value)


def _by_key(values: list[object]) -> dict[str, object] | None:
    """The elements by key; None where they have none, or not each its own."""
    keyed = {key: value for value in values if (key := element_key(value)) is not None}
    return keyed if len(keyed) == len(values) else None


def _same(old: object, new: object) -> bool:
    unset = (None, ABSENT)
    if old is new or (old in unset and new in unset):
        return True
    return type(old) is type(new) and old == new
