"""Bytes become text that every adapter can take: known line ends, no control characters."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice

from codegen.diagnostics import Diagnostics, codes
from codegen.ir.place import Place
from codegen.read.origins import Places
from codegen.read.sources import limits
from codegen.read.sources.charset import is_wide, page_text
from codegen.read.sources.single_file import SingleFileError, page_within

_LINE_ENDS = re.compile(r"\r\n?")
# What Python, but no editor, takes for the end of a line.
_SEPARATORS = "\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"
_SEPARATOR = re.compile(f"[{_SEPARATORS}]")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1b\x1f\x7f]")
_ODD = re.compile(f"{_CONTROL.pattern}|{_SEPARATOR.pattern}")
_REFERENCE = re.compile(r"&#(?:0{0,8}([0-9]{1,3})(?![0-9])|[xX]0{0,8}([0-9a-fA-F]{1,2})(?![0-9a-fA-F]));?")
"""Characters by their numbers, as mark-up has them; parsers make the characters themselves of them."""
_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
_BINARY_SHARE = 0.02
_MOST_TOLD = 100


@dataclass(frozen=True, slots=True)
class Document:
    """The text of one document.

    Attributes:
        path: As the user named it, with forward slashes; ``<stdin>`` for standard input.
        text: Lines end in a single ``\\n``; no control characters but tabs.
        may_be_none: Whether it may be no document at all, as it only lies beside some under a name that any
            text has: a licence, or notes about a release.
    """

    path: str
    text: str
    may_be_none: bool = False


def decode(path: str, data: bytes, diagnostics: Diagnostics) -> Document | None:
    """Make a document of bytes; None where they are none, which is then told."""
    if len(data) > limits.MAX_BYTES:
        diagnostics.report(
            codes.TOO_LARGE,
            Place(path),
            f"the document is larger than {limits.MAX_BYTES // limits.MIB} MiB",
            "split it, or check that it is a document at all",
        )
        return None
    try:
        page = page_within(data)
    except SingleFileError as error:
        hint = "save the page as its source, or as a single file of Chromium's"
        diagnostics.report(codes.NOT_TEXT, Place(path), str(error), hint)
        return None
    text = _decoded(path, data if page is None else page, diagnostics)
    if text is None:
        return None
    text = _REFERENCE.sub(_control, _LINE_ENDS.sub("\n", text))
    clean, controls = _CONTROL.subn("\ufffd", text)
    if controls > len(text) * _BINARY_SHARE:
        _not_text(Places(path, text).place(next(_CONTROL.finditer(text)).start()), diagnostics)
        return None
    if not text.strip():
        diagnostics.report(
            codes.EMPTY_DOCUMENT, Place(path), "the document is empty", "remove it, or fetch it again"
        )
        return None
    clean, separators = _SEPARATOR.subn(" ", clean)
    if controls or separators:
        _tell_controls(path, text, controls + separators, diagnostics)
    return Document(path, clean)


def _control(reference: re.Match[str]) -> str:
    """The control character that a reference means; of any other one the reference itself."""
    character = chr(int(reference[1]) if reference[1] else int(reference[2], 16))
    return character if _CONTROL.match(character) else reference[0]


def _decoded(path: str, data: bytes, diagnostics: Diagnostics) -> str | None:
    """The text of bytes, None where they are none; of a page that is not UTF-8, what browsers make of it."""
    place = Place(path, 1)
    if not is_wide(data):
        try:
            return data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            before = data[: error.start].decode("utf-8-sig", "replace")
            place = Places(path, before).place(len(before))
    text = page_text(data)
    if text is None:
        _not_text(place, diagnostics)
    elif _REPLACEMENT in text:
        message = "the page has bytes that its encoding does not have; they are read as U+FFFD"
        diagnostics.report(codes.CONTROL_CHARACTER, place, message, "save the page again, as UTF-8")
    return text


def _tell_controls(path: str, text: str, count: int, diagnostics: Diagnostics) -> None:
    """Report the first few characters that were replaced, each at its place, and how many there are."""
    places = Places(path, text)
    for match in islice(_ODD.finditer(text), _MOST_TOLD):
        name = f"U+{ord(match.group()):04X}"
        if match.group() in _SEPARATORS:
            message = f"the text has {name}, which ends no line; it is read as a space"
        else:
            message = f"the text has the control character {name}; it is read as U+FFFD"
        diagnostics.report(
            codes.CONTROL_CHARACTER, places.place(match.start()), message, "remove it from the document"
        )
    if count > _MOST_TOLD:
        diagnostics.report(
            codes.CONTROL_CHARACTER,
            Place(path),
            f"the text has {count} such characters, of which the first {_MOST_TOLD} are told",
            "remove them from the document",
        )


def _not_text(place: Place, diagnostics: Diagnostics) -> None:
    diagnostics.report(
        codes.NOT_TEXT, place, "the document is not UTF-8 text", "name only documents of the API reference"
    )
