"""Values without parts: Python's values to text of a document."""

# What begins with one underscore in generated classes and in the runtime is private to both together.
# pyright: reportPrivateUsage=false

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Callable
from datetime import datetime
from math import isfinite, isnan
from typing import Any

from ..enums import VimEnum
from ..values import WIDTHS, too_wide

_SPECIAL = re.compile("[&<>\0-\x08\v\f\r\x0e-\x1f]|[\ud800-\udfff\ufffe\uffff]")
"""What is written in another way or refused; Python compiles one large set slowly, and two small ones not."""
_ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"}
_QUOTED = {'"': "&quot;", "\t": "&#9;", "\n": "&#10;"}
_NAME = re.compile(r"[^\W\d][\w.\-]*")


def escaped(text: str) -> str:
    """Text as it stands between tags.

    Raises:
        ValueError: It has a character that XML cannot carry.
    """
    return _SPECIAL.sub(_escape, text)


def _escape(found: re.Match[str]) -> str:
    character = found[0]
    if character in _ESCAPES:
        return _ESCAPES[character]
    raise ValueError(f"XML cannot carry the character {character!a}")


def quoted(text: str) -> str:
    """Text as it stands in an attribute, in double quotes.

    Raises:
        ValueError: As for ``escaped``.
    """
    safe = escaped(text)
    for character, escape in _QUOTED.items():
        safe = safe.replace(character, escape)
    return f'"{safe}"'


def checked_name(name: str) -> str:
    """A name as it stands in a tag.

    Raises:
        ValueError: It is none.
    """
    if _NAME.fullmatch(name):
        return name
    raise ValueError(f"{name!r:.60} is no name of an XML element")


def check_width(declared: str, value: object) -> None:
    """Refuse a whole number that does not fit into the type that it says it is of.

    Raises:
        ValueError: It is beyond that.
    """
    if declared in WIDTHS and isinstance(value, int) and (why := too_wide(declared, value)):
        raise ValueError(f"{declared} {why}")


def refusal(error: ValueError | TypeError, place: str) -> ValueError | TypeError:
    """What refuses a value, with the place of it in front."""
    return (TypeError if isinstance(error, TypeError) else ValueError)(f"{place}: {error}")


def scalar_text(value: object) -> str | None:
    """A value as text, None where it has parts or is of no type that travels.

    Raises:
        ValueError: It has a character that XML cannot carry.
    """
    write = _WRITERS.get(type(value))
    if write is None:
        write = next((_WRITERS[base] for base in type(value).__mro__ if base in _WRITERS), None)
        if write is None:
            return None
    return write(value)


def _text(value: str) -> str:
    """A text as what it holds: members of a program's own enums show themselves in another way."""
    return str.__str__(value) if value.isalnum() else escaped(value)


def _member(value: VimEnum) -> str:
    return _text(value._value_)


def _boolean(value: bool) -> str:
    return "true" if value else "false"


def _number(value: float) -> str:
    if isfinite(value):
        return float.__repr__(value)
    return "NaN" if isnan(value) else "INF" if value > 0 else "-INF"


def _time(value: datetime) -> str:
    """A time as servers write it: UTC as Z, and no more digits than it takes."""
    whole = value.replace(tzinfo=None).isoformat()
    zone = value.isoformat()[len(whole) :]
    text = whole.rstrip("0") if value.microsecond else whole
    return text + ("Z" if zone == "+00:00" else zone)


def _bytes(value: bytes) -> str:
    return b64encode(value).decode("ascii")


_WRITERS: dict[type, Callable[[Any], str]] = {
    VimEnum: _member,
    str: _text,
    bool: _boolean,
    int: int.__repr__,
    float: _number,
    datetime: _time,
    bytes: _bytes,
}
"""What writes values of a type. Any: each takes values of its own."""
