"""The form of the Markdown reference: by what its documents are known, and how they are read."""

from __future__ import annotations

import re

from codegen.diagnostics import Diagnostics
from codegen.ir.forms import MARKDOWN
from codegen.layouts import markdown as words
from codegen.read.document_form import DocumentForm, Others
from codegen.read.origins import Places
from codegen.read.outline import Page

_UNDERLINE = re.compile(r"^={3,}[^\S\n]*$", re.MULTILINE)
_MARK = re.compile(
    rf"^(?:\|.*\||(?:{words.spaced(words.EXTENDS, words.AS_OF)})\s+\["
    r"|#{1,6}\s|<a\s+name=|\*?\[[^\]]+\]\([^)]*\)[^\S\n]*$)",
    re.MULTILINE,
)
_TITLE_ALONE = 0.5


def marks(text: str) -> float:
    """How many marks of the layout a text has.

    A title with nothing but prose, as the reference's front page has it, could be of any form that underlines
    titles; it is less than a mark.
    """
    titled = _UNDERLINE.search(text) is not None
    found = len(_MARK.findall(text))
    if not found and not titled:
        # Markdown does not mind lines that are indented, all alike.
        found = len(_MARK.findall("\n".join(map(str.strip, text.split("\n")))))
    return found or (_TITLE_ALONE if titled else 0)


def _read(places: Places, _: Others, diagnostics: Diagnostics) -> Page:
    from codegen.read.markdown.layout import read_markdown  # only here, as in the form of RST

    return read_markdown(places, diagnostics)


FORM = DocumentForm(MARKDOWN, "Markdown", marks, _read, api_version=1)
