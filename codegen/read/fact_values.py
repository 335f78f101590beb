"""The values of facts entries: what each key may hold."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeGuard

from codegen.ir.codec import FLAG, TEXT, TYPE_NAME, Codec
from codegen.ir.facts import FactValues
from codegen.ir.names import TypeName


class BadFactError(Exception):
    """What is wrong with an entry, in a sentence, and with which of its keys, or of a table's of it."""

    def __init__(self, message: str, key: str = "", table: str = "") -> None:
        super().__init__(message)
        self.key = key
        self.table = table


def values_of(settings: Mapping[str, object], allowed: Mapping[str, Codec[object]]) -> FactValues:
    """The facts that a table of an entry has, of those that it may have."""
    return FactValues(**{key: _value(settings, key, codec) for key, codec in allowed.items()})


def _value(table: Mapping[str, object], key: str, codec: Codec[object]) -> object | None:
    """The value of a key; None where there is none."""
    value = table.get(key)
    if value is None:
        return None
    try:
        return codec.from_entry(value)
    except ValueError as error:
        raise BadFactError(f"'{key}' {error}, not {value!r}", key) from None


def type_name(text: str | None, key: str) -> TypeName | None:
    """A dotted name; None where there is none."""
    name = _value({key: text}, key, TYPE_NAME)
    return name if isinstance(name, TypeName) else None


def text_of(table: Mapping[str, object], key: str) -> str | None:
    """A text that is not empty; None where there is none."""
    text = _value(table, key, TEXT)
    return text if isinstance(text, str) else None


def flag_of(table: Mapping[str, object], key: str) -> bool | None:
    """True or false; None where neither is said."""
    flag = _value(table, key, FLAG)
    return flag if isinstance(flag, bool) else None


def is_table(value: object) -> TypeGuard[Mapping[str, object]]:
    """Whether a value is a table."""
    return isinstance(value, dict)  # TOML has no keys but strings


def is_list(value: object) -> TypeGuard[list[object]]:
    """Whether a value is a list."""
    return isinstance(value, list)
