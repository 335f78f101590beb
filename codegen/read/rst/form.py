"""The form of the RST reference: by what its documents are known, and how they are read."""

from __future__ import annotations

import re

from codegen.diagnostics import Diagnostics
from codegen.ir.forms import RST
from codegen.layouts import rst as words
from codegen.read.document_form import DocumentForm, Others
from codegen.read.origins import Places
from codegen.read.outline import Page

_SECTIONS = words.any_whole(words.ATTRIBUTES, words.PLAIN_ATTRIBUTES, words.METHODS, words.VALUES)
_MARK = re.compile(rf"^(?:\.\. _|[ ]*:[a-z ]+:|(?:{_SECTIONS}|[ ]*{words.NAMESPACE})[ \t]*$)", re.MULTILINE)
# What is left of marks where lines are lost.
_LEFT = re.compile(
    rf"\.\.\s_\S|:(?:{words.EXTENDS_FIELD}|{words.TYPE_FIELD}):\s|{words.NAMESPACE}\s|[\w>]`_(?![^\W_])"
)
# A title and its underline, or that of a section of an index, with any white space between them.
_TITLE = re.compile(r"\S\s+(?:={3,}(?!\S)|-{3,}\s+\*\s)")
_TITLE_ALONE = 0.5


def marks(text: str) -> float:
    """How many marks of the layout a text has, with its lines or without; a title alone is less than one."""
    found = max(len(_MARK.findall(text)), len(_LEFT.findall(text)))
    return found or (_TITLE_ALONE if _TITLE.search(text) else 0)


def _read(places: Places, _: Others, diagnostics: Diagnostics) -> Page:
    from codegen.read.flat.lines import lines_of  # only here: a run may find that all was read before
    from codegen.read.rst.layout import read_rst
    from codegen.read.rst.lines import StartedLines

    source = lines_of(places.text)
    starts = tuple(map(places.start, source.numbers))
    return read_rst(places, StartedLines(source.lines, starts), diagnostics)


FORM = DocumentForm(RST, "RST", marks, _read, api_version=1)
