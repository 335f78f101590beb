"""Pages of HTML that are not UTF-8: they are read as browsers do, by the encoding that they declare."""

from __future__ import annotations

import codecs
import re

_LOOKED_AT = 1024
"""Bytes of a page among which browsers look for its encoding."""
_PAGE = re.compile(rb"<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
_DECLARED = re.compile(rb"charset\s*=\s*[\"']?([\w.:-]{1,40})", re.IGNORECASE)
_WIDE_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_USUAL = "windows-1252"
"""What browsers take for the encoding of a page that declares none."""


def page_text(data: bytes) -> str | None:
    """The text of a page of HTML that is not UTF-8, None where the bytes are no page.

    Bytes that the encoding does not have become U+FFFD.
    """
    beginning = data[:_LOOKED_AT]
    if data.startswith(_WIDE_MARKS):  # goes before what a page declares
        text = data.decode("utf-16", "replace")
        return text if _PAGE.search(text[:_LOOKED_AT].encode("ascii", "replace")) else None
    if not _PAGE.search(beginning):
        return None
    declared = _DECLARED.search(beginning)
    name = declared[1].decode("ascii", "replace") if declared else _USUAL
    try:
        codec = codecs.lookup(name)
        text, _ = codec.decode(data, "replace")
    except (LookupError, UnicodeError, ValueError):
        text = data.decode("utf-8", "replace")
    return text
