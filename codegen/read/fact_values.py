"""The values of facts entries: what each key may hold."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TypeGuard

from codegen.ir.facts import FactValues
from codegen.ir.names import Primitive, TypeExpr, TypeName
from codegen.ir.prose import Prose, paragraph

_DOTTED = re.compile(r"[A-Za-z]\w*(\.[A-Za-z]\w*)+", re.ASCII)
_NAME = re.compile(r"[A-Za-z]\w*", re.ASCII)


class BadFact(Exception):
    """What is wrong with an entry, in a sentence, and with which of its keys, or of a table's of it."""

    def __init__(self, message: str, key: str = "", table: str = "") -> None:
        super().__init__(message)
        self.key = key
        self.table = table


def values_of(settings: Mapping[str, object]) -> FactValues:
    """The facts that a table of an entry has."""
    return FactValues(
        type=_type_expr(settings, "type"),
        array=flag_of(settings, "array"),
        optional=flag_of(settings, "optional"),
        since=text_of(settings, "since"),
        privilege=text_of(settings, "privilege"),
        deprecated=_deprecated(settings),
        wire_name=_identifier(settings, "wire_name"),
        short_name=_identifier(settings, "short_name"),
        base=type_name(text_of(settings, "base"), "base"),
        task_result=_type_expr(settings, "task_result"),
        task_result_array=flag_of(settings, "task_result_array"),
        raises=_type_names(settings, "raises"),
    )


def _type_expr(table: Mapping[str, object], key: str) -> TypeExpr | None:
    text = text_of(table, key)
    for primitive in Primitive:
        if text == primitive.value:
            return primitive
    return type_name(text, key)


def _type_names(table: Mapping[str, object], key: str) -> tuple[TypeName, ...] | None:
    names = table.get(key)
    if names is None:
        return None
    if not is_list(names) or not all(isinstance(name, str) for name in names):
        raise BadFact(f"`{key}` is to be a list of types, not {names!r}.", key)
    found = (type_name(str(name), key) for name in names)
    return tuple(sorted({name for name in found if name is not None}))


def type_name(text: str | None, key: str) -> TypeName | None:
    """A dotted name; None where there is none."""
    if text is None:
        return None
    if not _DOTTED.fullmatch(text):
        raise BadFact(f"`{key}` is to be the dotted name of a type, not {text!r}.", key)
    return TypeName.parse(text)


def _deprecated(table: Mapping[str, object]) -> bool | Prose | None:
    value = table.get("deprecated")
    if isinstance(value, str) and value.strip():
        return paragraph(" ".join(value.split()))
    return flag_of(table, "deprecated")


def text_of(table: Mapping[str, object], key: str) -> str | None:
    """A text that is not empty; None where there is none."""
    value = table.get(key)
    if value is None or (isinstance(value, str) and value.strip()):
        return value
    raise BadFact(f"`{key}` is to be text that is not empty, not {value!r}.", key)


def _identifier(table: Mapping[str, object], key: str) -> str | None:
    value = text_of(table, key)
    if value is not None and not _NAME.fullmatch(value):
        raise BadFact(f"`{key}` is to be a name of letters, digits and `_`, not {value!r}.", key)
    return value


def flag_of(table: Mapping[str, object], key: str) -> bool | None:
    """True or false; None where neither is said."""
    value = table.get(key)
    if value is None or isinstance(value, bool):
        return value
    raise BadFact(f"`{key}` is to be true or false, not {value!r}.", key)


def is_table(value: object) -> TypeGuard[Mapping[str, object]]:
    """Whether a value is a table."""
    return isinstance(value, dict)  # TOML has no keys but strings


def is_list(value: object) -> TypeGuard[list[object]]:
    """Whether a value is a list."""
    return isinstance(value, list)
