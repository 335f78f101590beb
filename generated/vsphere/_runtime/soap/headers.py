# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""Headers of HTTP: what may be sent in one, and the cookies that servers set in theirs.

What headers hold may be secret, so that no message shows it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

_NAME = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
_VALUE = re.compile(r"[\t\x20-\x7e\xa0-\xff]*")


def checked_headers(headers: Mapping[str, str]) -> Mapping[str, str]:
    """Headers that can be sent.

    Raises:
        TypeError: Something in them is no text.
        ValueError: A header has a name that is none, or characters in it that no header can carry.
    """
    for name, value in headers.items():
        if not _NAME.fullmatch(name):
            raise ValueError(f"{name!r:.60} is no name of a header")
        if not _VALUE.fullmatch(value):
            raise ValueError(f"the header {name} has a character that no header can carry")
    return headers


def cookie_in(header: str) -> dict[str, str]:
    """The name and the value of the cookie that a header of a server sets; nothing where it sets none."""
    name, equals, value = header.partition(";")[0].strip().partition("=")
    name, value = name.strip(), value.strip()
    return {name: value} if equals and is_cookie(name, value) else {}


def is_cookie(name: str, value: str) -> bool:
    """Whether a cookie can be sent back."""
    return _NAME.fullmatch(name) is not None and _VALUE.fullmatch(value) is not None and ";" not in value
