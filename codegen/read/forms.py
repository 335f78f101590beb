"""Which form a document has; its content tells, never its name."""

from __future__ import annotations

import re

from codegen.ir.names import Form

_UNDERLINE = re.compile(r"^={3,}[ \t]*$", re.MULTILINE)
_FLAT_TITLE = re.compile(r"\S[^\S\n]+={3,}(?:\s|$)")
_MARKDOWN = re.compile(
    r"^(?:\|.*\||(?:inherits from|as of) \[|#{1,6} |<a name=|\*?\[[^\]]+\]\([^)]*\)[ \t]*$)",
    re.MULTILINE,
)
_RST = re.compile(
    r"^(?:\.\. _|[ ]*:[a-z ]+:|(?:Attributes:?|Methods|values:|[ ]*namespace:)[ \t]*$)", re.MULTILINE
)


def detect(text: str) -> Form | None:
    """Tell the form of a document, None where it has none of the known ones.

    A title with nothing but prose, as the reference's front page has it, could be either; it is Markdown.
    """
    titled = bool(_UNDERLINE.search(text))
    if not titled and _FLAT_TITLE.search(text):
        return Form.FLAT
    marks = {Form.MARKDOWN: len(_MARKDOWN.findall(text)), Form.RST: len(_RST.findall(text))}
    form = max(marks, key=lambda each: marks[each])
    return form if titled or marks[form] else None
