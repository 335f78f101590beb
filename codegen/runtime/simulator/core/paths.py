"""Property paths: ``info.state``, ``info.error.fault``, ``value["key"].name``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum, auto
from typing import cast

from ... import registry
from ...fields import Fields
from ...managed_object import ManagedObject
from ...meta import TypeInfo
from ...version import lacks
from .generated_types import field_value, fully_documented, info_of, load_all_types, moid

_STEP = re.compile(r'(?:^|\.)(\w+)|\["([^"]*)"\]')


class Absence(Enum):
    """What stands for the value of a path that leads through something unset."""

    ABSENT = auto()


ABSENT = Absence.ABSENT


def steps_of(path: str) -> list[tuple[str, bool]] | None:
    """The steps of a path, each with whether it is a key of an array; None for what is no path."""
    found = [(match[1] or match[2], match[1] is None) for match in _STEP.finditer(path)]
    whole = "".join(match[0] for match in _STEP.finditer(path))
    return found if found and whole == path and not found[0][1] else None


def root_of(path: str) -> str:
    """The property with which a path begins."""
    return re.split(r"[.\[]", path, maxsplit=1)[0]


def follow(value: object, path: str) -> object:
    """The value at the rest of a path, given the value of the property with which it begins."""
    for name, is_key in (steps_of(path) or [])[1:]:
        if value is None or value is ABSENT:
            return ABSENT
        value = _element(value, name) if is_key else _field(value, name)
    return value


def valid(info: TypeInfo, path: str, rank: int) -> bool:
    """Whether a path can lead anywhere in objects of a type, on a server of a version.

    Where documents do not say what a value is, or all that it inherits, everything after it is valid.
    """
    steps = steps_of(path)
    if steps is None or steps[0][0] not in info.properties:
        return False
    if not _leads(info, steps, rank):
        load_all_types()  # what extends a type may have the property, and is imported when it is first used
        return _leads(info, steps, rank)
    return True


def _leads(info: TypeInfo, steps: list[tuple[str, bool]], rank: int) -> bool:
    """Whether steps lead anywhere, as far as the types tell that have been imported."""
    infos, all_known = [info], True
    for name, is_key in steps:
        if is_key:
            continue
        stated = [each.properties[name] for each in infos if name in each.properties]
        found = [prop for prop in stated if not lacks(prop, rank)]
        if not found:
            return not stated and not all_known
        inside = registry.find(found[0].type)
        if found[0].type == "anyType" or (inside is not None and not info_of(inside).documented):
            return True
        classes = list(with_subclasses(inside)) if inside else []
        infos = [info_of(cls) for cls in classes]
        all_known = all(fully_documented(cls) for cls in classes if info_of(cls).documented)
    return True


def element_key(value: object) -> str | None:
    """What tells an element of an array from the others: its key, or its id."""
    if isinstance(value, ManagedObject):
        return moid(value)
    has_key, key = field_value(value, "key")
    return str(key) if has_key and key is not None else None


def _element(value: object, key: str) -> object:
    items = cast("list[object]", value) if isinstance(value, list) else []
    return next((item for item in items if element_key(item) == key), ABSENT)


def _field(value: object, name: str) -> object:
    known, found = field_value(value, name)
    return found if known else ABSENT


def with_subclasses(cls: type) -> Iterator[type]:
    """What a property of a type can hold: objects of that type, or of one that extends it."""
    if issubclass(cls, Fields):
        yield cls
        for each in cls.__subclasses__():
            yield from with_subclasses(each)
