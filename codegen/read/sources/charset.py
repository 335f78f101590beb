"""Pages of HTML that are not UTF-8: they are read as browsers do, by the encoding that they declare."""

from __future__ import annotations

import codecs
import re

_LOOKED_AT = 1024
"""Bytes of a page among which browsers look for its encoding."""
_PAGE = re.compile(rb"<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
_DECLARED = re.compile(rb"charset\s*=\s*[\"']?([\w.:-]{1,40})", re.IGNORECASE)
_WIDE = {
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
    b"<\0": "utf-16-le",
    b"\0<": "utf-16-be",
}
_USUAL = "windows-1252"
"""What browsers take for the encoding of a page that declares none."""
_OLDER = frozenset(("ascii", "iso8859-1"))
"""Encodings in whose place browsers take the usual one, which has all of their characters."""
_KNOWN = frozenset(
    (
        *("utf-8", "koi8-r", "koi8-u", "cp866", "cp874", "mac-roman", "gbk", "gb18030", "gb2312"),
        *("big5", "big5hkscs", "euc_jp", "shift_jis", "cp932", "iso2022_jp", "euc_kr", "cp949"),
    )
)
"""Encodings that browsers know; Python has others, some of which unpack archives or take hours."""
_FAMILIES = ("iso8859-", "cp125")


def known_encoding(name: str) -> str:
    """What Python calls an encoding that a page declares, empty where browsers do not know it."""
    try:
        found = codecs.lookup(name.strip()).name
    except (LookupError, UnicodeError, ValueError):
        return ""
    if found in _OLDER:
        return _USUAL
    return found if found in _KNOWN or found.startswith(_FAMILIES) else ""


def is_wide(data: bytes) -> bool:
    """Whether bytes begin as a page in UTF-16 does, which may be valid UTF-8, too."""
    return bool(_wide(data))


def _wide(data: bytes) -> str:
    """The UTF-16 that bytes begin as, with a mark of it or with a tag; empty where they do not."""
    return next((name for beginning, name in _WIDE.items() if data.startswith(beginning)), "")


def page_text(data: bytes) -> str | None:
    """The text of a page of HTML that is not UTF-8, None where the bytes are no page.

    Bytes that the encoding does not have become U+FFFD.
    """
    beginning = data[:_LOOKED_AT]
    if wide := _wide(data):  # goes before what a page declares
        text = data.decode(wide, "replace")
        return text if _PAGE.search(text[:_LOOKED_AT].encode("ascii", "replace")) else None
    if not _PAGE.search(beginning):
        return None
    declared = _DECLARED.search(beginning)
    name = declared[1].decode("ascii", "replace") if declared else _USUAL
    try:
        return data.decode(known_encoding(name) or "utf-8", "replace")
    except UnicodeError:
        return data.decode("utf-8", "replace")
