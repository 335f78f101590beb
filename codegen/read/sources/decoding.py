"""Bytes become text that every adapter can take: known line ends, no control characters."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice

from codegen.diagnostics import Diagnostics
from codegen.ir.place import Place
from codegen.read.sources import limits

_LINE_ENDS = re.compile(r"\r\n?|[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_BINARY_SHARE = 0.02
_MOST_TOLD = 100


@dataclass(frozen=True, slots=True)
class Document:
    """The text of one document.

    Attributes:
        path: As the user named it, with forward slashes; ``<stdin>`` for standard input.
        text: Lines end in a single ``\\n``; no control characters but tabs.
    """

    path: str
    text: str


def decode(path: str, data: bytes, diagnostics: Diagnostics) -> Document | None:
    """Make a document of bytes; None where they are none, which is then told."""
    if len(data) > limits.MAX_BYTES:
        diagnostics.error(
            "too-large",
            Place(path),
            f"the document is larger than {limits.MAX_BYTES // limits.MIB} MiB",
            "split it, or check that it is a document at all",
        )
        return None
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        _not_text(path, data.count(b"\n", 0, error.start) + 1, diagnostics)
        return None
    text = _LINE_ENDS.sub("\n", text)
    clean, controls = _CONTROL.subn("\ufffd", text)
    if controls > len(text) * _BINARY_SHARE:
        first = next(_CONTROL.finditer(text)).start()
        _not_text(path, text.count("\n", 0, first) + 1, diagnostics)
        return None
    if not text.strip():
        diagnostics.error(
            "empty-document", Place(path), "the document is empty", "remove it, or fetch it again"
        )
        return None
    if controls:
        _tell_controls(path, text, controls, diagnostics)
    return Document(path, clean)


def _tell_controls(path: str, text: str, count: int, diagnostics: Diagnostics) -> None:
    line, at = 1, 0
    for match in islice(_CONTROL.finditer(text), _MOST_TOLD):
        line, at = line + text.count("\n", at, match.start()), match.start()
        diagnostics.warning(
            "control-character",
            Place(path, line),
            f"the text has the control character U+{ord(match.group()):04X}; it is read as U+FFFD",
            "remove it from the document",
        )
    if count > _MOST_TOLD:
        diagnostics.warning(
            "control-character",
            Place(path),
            f"the text has {count} control characters, of which the first {_MOST_TOLD} are told",
            "remove them from the document",
        )


def _not_text(path: str, line: int, diagnostics: Diagnostics) -> None:
    diagnostics.error(
        "not-text", Place(path, line), "the document is not UTF-8 text", "name RST or Markdown documents only"
    )
