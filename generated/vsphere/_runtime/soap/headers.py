# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""Headers of HTTP: what may be sent in one, and the cookies that servers set in theirs.

What headers hold may be secret, so that no message shows it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import cast

NAME = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
"""How headers may be called."""
_VALUE = re.compile(r"[\t\x20-\x7e\xa0-\xff]*")
_UNSENDABLE = re.compile(r"[^\t\r\n\x20-\x7e\xa0-\xff]")
_FRAMING = ("content-length", "transfer-encoding")
_NEXT = re.compile(r",\s*(?=[^\s=;,]+=)")
"""What is between headers that stand in one text; dates have commas of their own."""
_OF_COOKIES = ("path", "domain", "expires", "max-age", "samesite", "version", "comment", "priority")
"""What servers say of a cookie."""


def checked_headers(headers: Mapping[str, str]) -> Mapping[str, str]:
    """Headers that can be sent.

    Raises:
        TypeError: Something in them is no text.
        ValueError: A header has a name that is none, or characters in it that no header can carry.
    """
    for name, value in headers.items():
        if not NAME.fullmatch(name):
            raise ValueError(f"{name!r:.60} is no name of a header")
        if not isinstance(cast("object", value), str):
            raise TypeError(f"the header {name} takes a text, not {type(value).__name__}")
        if not _VALUE.fullmatch(value):
            raise ValueError(f"the header {name} has a character that no header can carry")
        if name.lower() in _FRAMING:
            raise ValueError(f"the header {name} is set for each request, by how long that is")
    return headers


def head_of_request(verb: str, target: str, headers: Mapping[str, str]) -> bytes:
    """The head of a request, without its end: how long what follows is, if anything does, and an empty line.

    Raises:
        ValueError: The path, or a header, has a character that cannot be sent, such as an end of line.
    """
    if not target or not target.isascii() or not target.isprintable() or " " in target:
        raise ValueError(f"{target!r:.100} is no path that can be asked for")
    lines = [f"{verb} {target} HTTP/1.1"]
    lines += [f"{name}: {value}" for name, value in headers.items()]
    text = "\r\n".join(lines)
    if not text.count("\n") == text.count("\r") == len(lines) - 1 or _UNSENDABLE.search(text):
        raise ValueError("there is a header with a character in it that no header can carry")
    return f"{text}\r\n".encode("latin-1")


def cookie_in(header: str) -> dict[str, str]:
    """The name and the value of the cookie that a header of a server sets; nothing where it sets none."""
    name, equals, value = header.partition(";")[0].strip().partition("=")
    name, value = name.strip(), value.strip()
    return {name: value} if equals and is_cookie(name, value) else {}


def cookies_in(text: str) -> dict[str, str]:
    """The cookies in what several headers of a server say, or in what is sent back to one, as one text."""
    found: dict[str, str] = {}
    for part in (each for header in _NEXT.split(text) for each in header.split(";")):
        name = part.partition("=")[0].strip()
        if name.lower() not in _OF_COOKIES and not name.startswith("$"):
            found |= cookie_in(part)
    return found


def cookie_header(cookies: Mapping[str, str]) -> str:
    """What a request says in its header ``Cookie``."""
    return "; ".join(f"{name}={value}" for name, value in cookies.items())


def is_cookie(name: str, value: str) -> bool:
    """Whether a cookie can be sent back."""
    return NAME.fullmatch(name) is not None and _VALUE.fullmatch(value) is not None and ";" not in value
