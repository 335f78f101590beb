"""Values without parts: text of a document to Python's values."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from xml.etree.ElementTree import Element

from ..boxes import NUMBERS
from .document import NIL, Document
from .errors import UnreadableAnswer

Reader = Callable[[Element, Document], object]
"""What makes a value of an element; None stands for no value."""

_BOOLEANS = {"true": True, "false": False, "1": True, "0": False}
_MIDNIGHT, _LEAP = "T24:00:00", ":60"
_DAY = "0000-01-01"
"""How a time begins. One that ends within that is the first of its year or month."""


def is_nil(element: Element) -> bool:
    """Whether an element says that it stands for no value."""
    return element.get(NIL, "").strip() in ("true", "1")


def read_text(element: Element, document: Document) -> str | None:
    """A string; an empty element is an empty one."""
    text = element.text
    if text is None:
        return None if is_nil(element) else ""
    return text


def read_boolean(element: Element, document: Document) -> bool | None:
    """A truth value."""
    text = element.text
    found = _BOOLEANS.get(text or "")
    if found is None and text is not None:
        found = _BOOLEANS.get(text.strip().lower())
    if found is None:
        _check_empty(element, "boolean")
    return found


def number_reader(declared: str, make: Callable[[str], float]) -> Reader:
    """The reader of numbers of a type."""

    def read_number(element: Element, document: Document) -> float | None:
        try:
            return make(element.text or "")
        except ValueError:
            _check_empty(element, declared)
            return None

    return read_number


def read_time(element: Element, document: Document) -> datetime | None:
    """A time, with or without its zone; what is finer than microseconds is cut off."""
    text = element.text
    if text is None:
        _check_empty(element, "dateTime")
        return None
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return _odd_time(element, text.strip())


def _odd_time(element: Element, text: str) -> datetime | None:
    """A time in a form that XML Schema knows and Python does not."""
    try:
        if text[10:19] == _MIDNIGHT:
            return datetime.fromisoformat(f"{text[:10]}T00:00:00{text[19:]}") + timedelta(days=1)
        if text[16:19] == _LEAP:
            return datetime.fromisoformat(f"{text[:16]}:59{text[19:]}") + timedelta(seconds=1)
        return datetime.fromisoformat(text + _DAY[len(text) :] if len(text) in (4, 7) else text)
    except (ValueError, OverflowError):
        _check_empty(element, "dateTime")
        return None


def read_bytes(element: Element, document: Document) -> bytes | None:
    """Bytes in base64, perhaps in several lines."""
    text = element.text
    if text is None:
        return None if is_nil(element) else b""
    try:
        return b64decode("".join(text.split()), validate=True)
    except ValueError:
        _check_empty(element, "base64Binary")
        return None


def _check_empty(element: Element, declared: str) -> None:
    """Refuse text that does not fit; without any, an element of a type that has no empty value is no value.

    Raises:
        UnreadableAnswer: There is some.
    """
    text = (element.text or "").strip()
    if text:
        raise UnreadableAnswer(f"{text!r:.60} is no {declared}")


_INTEGERS = ("byte", "short", "int", "long")
_TEXTS = ("string", "anyURI", "TypeName", "PropertyPath", "MethodName")
SCALARS: Mapping[str, Reader] = {
    "boolean": read_boolean,
    "dateTime": read_time,
    "base64Binary": read_bytes,
    **{name: number_reader(name, int) for name in _INTEGERS},
    **{name: number_reader(name, float) for name in ("float", "double")},
    **dict.fromkeys(_TEXTS, read_text),
}
"""The readers of the API's own primitives, where their place tells their type."""

CONVERSIONS: Mapping[Reader, Callable[[str], object]] = {
    read_boolean: _BOOLEANS.__getitem__,
    read_time: datetime.fromisoformat,
    **{SCALARS[name]: int for name in _INTEGERS},
    **{SCALARS[name]: float for name in ("float", "double")},
}
"""What most texts become a value by; where it fails, the reader knows more."""

_WHOLE = ("integer", "unsignedByte", "unsignedShort", "unsignedInt", "unsignedLong")
_NOT_NEGATIVE = ("nonNegativeInteger", "positiveInteger", "nonPositiveInteger", "negativeInteger")
BOXED: Mapping[str, Reader] = {
    **SCALARS,
    **{name: number_reader(name, make) for name, make in NUMBERS.items()},
    **{name: number_reader(name, int) for name in (*_WHOLE, *_NOT_NEGATIVE)},
}
"""The readers of primitives where only the value tells its type, so that numbers keep theirs."""
