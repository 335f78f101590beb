"""The one module that reaches fields by their names; its functions are generic in the record."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any, TypeVar, cast

from codegen.ir.declared import Fact, declared
from codegen.ir.place import Stated

R = TypeVar("R")

# Any: what a field holds is known to whoever names it in code, and here names are values. All of it is
# checked where the values come from: each codec takes what its own functions made.


def declarations(record: type[object], name: str) -> tuple[Fact[object], ...]:
    """The facts that a class of statements declares, in the order of its fields."""
    found = (declared(each.metadata, each.name, name) for each in fields(cast(Any, record)))
    return tuple(fact for fact in found if fact is not None)


def value_of(item: object, name: str) -> object:
    """What a field of a record holds."""
    return getattr(item, name)


def stated_of(item: object, name: str) -> Stated[object] | None:
    """What a statement states of a fact."""
    found: Stated[object] | None = getattr(item, name)
    return found


def many_of(item: object, name: str) -> tuple[object, ...]:
    """The records that a field of a record holds, whether one, none or several."""
    found: object = getattr(item, name)
    if isinstance(found, tuple):
        return cast("tuple[object, ...]", found)
    return () if found is None else (found,)


def names_of(item: object) -> tuple[str, ...]:
    """The names of the fields of a record; none for what is no record."""
    record: type[object] = type(item)
    return _names(record) if is_dataclass(record) else ()


def made(record: type[R], values: Mapping[str, object]) -> R:
    """A record of these values."""
    return cast(Any, record)(**values)  # type: ignore[no-any-return]  # as above


def changed(item: R, values: Mapping[str, object]) -> R:
    """The record with other values in some fields."""
    if not values:
        return item
    record = type(item)
    # As dataclasses.replace does, but fields are looked up once a class: every statement comes by here.
    return made(record, {**{name: getattr(item, name) for name in _names(cast(Any, record))}, **values})


@cache
def _names(record: type[object]) -> tuple[str, ...]:
    """The fields of a class of records."""
    return tuple(each.name for each in fields(cast(Any, record)))
