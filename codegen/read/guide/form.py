"""The form of the official HTML reference: by what its pages are known, and how they are read."""

from __future__ import annotations

import re

from codegen.diagnostics import Diagnostics
from codegen.ir.forms import HTML
from codegen.read.document_form import DocumentForm, Others
from codegen.read.origins import Places
from codegen.read.outline import Page

_BEGINNING = re.compile(r"<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
_TAG = re.compile(r"<(?:a|b|br|dl|dt|dd|div|h[1-6]|p|table|td|th|tr)\b", re.IGNORECASE)

_PASSED = (("<!--", "-->"), ("<?", ">"))
_SPACE = re.compile(r"\s*")


def marks(text: str) -> float:
    """How many tags a text has that begins as a page of HTML does; it says itself that it is one."""
    return 1 + len(_TAG.findall(text)) if _BEGINNING.match(text, _behind_comments(text)) else 0


def _behind_comments(text: str) -> int:
    """Where a text begins, white space, comments and the declaration of XML aside."""
    at = 0
    while True:
        space = _SPACE.match(text, at)
        at = space.end() if space else at
        closing = next((end for start, end in _PASSED if text.startswith(start, at)), None)
        behind = text.find(closing, at) if closing else -1
        if closing is None or behind < 0:
            return at
        at = behind + len(closing)


def _read(places: Places, _: Others, diagnostics: Diagnostics) -> Page:
    from codegen.read.guide.page import read_guide  # only here: lxml is loaded by it

    return read_guide(places, diagnostics)


FORM = DocumentForm(HTML, "HTML", marks, _read, api_version=1)
