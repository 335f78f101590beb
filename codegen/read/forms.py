"""Which form a document has; its content tells, never its name."""

from __future__ import annotations

import re

from codegen.ir.names import Form
from codegen.layouts import markdown, rst
from codegen.read.flat.lines import lines_kept

_UNDERLINE = re.compile(r"^={3,}[^\S\n]*$", re.MULTILINE)
# A title and its underline, or that of a section of an index, with any white space between them.
_FLAT_TITLE = re.compile(r"\S\s+(?:={3,}(?!\S)|-{3,}\s+\*\s)")
_MARKDOWN = re.compile(
    rf"^(?:\|.*\||(?:{markdown.spaced(markdown.EXTENDS, markdown.AS_OF)})\s+\["
    r"|#{1,6}\s|<a\s+name=|\*?\[[^\]]+\]\([^)]*\)[^\S\n]*$)",
    re.MULTILINE,
)
_SECTIONS = rst.any_whole(rst.ATTRIBUTES, rst.PLAIN_ATTRIBUTES, rst.METHODS, rst.VALUES)
_RST = re.compile(rf"^(?:\.\. _|[ ]*:[a-z ]+:|(?:{_SECTIONS}|[ ]*{rst.NAMESPACE})[ \t]*$)", re.MULTILINE)
# What is left of RST where its lines are lost.
_FLAT = re.compile(
    rf"\.\.\s_\S|:(?:{rst.EXTENDS_FIELD}|{rst.TYPE_FIELD}):\s|{rst.NAMESPACE}\s|[\w>]`_(?![^\W_])"
)


def detect(text: str) -> Form | None:
    """Tell the form of a document, None where it has none of the known ones.

    A title with nothing but prose, as the reference's front page has it, could be either; it is Markdown.
    """
    titled = bool(_UNDERLINE.search(text))
    markdown, rst = len(_MARKDOWN.findall(text)), len(_RST.findall(text))
    if not (titled or markdown or rst):
        # Markdown does not mind lines that are indented, all alike.
        markdown = len(_MARKDOWN.findall("\n".join(map(str.strip, text.split("\n")))))
    if rst <= markdown:
        rst = max(rst, len(_FLAT.findall(text)))
    if rst > markdown or (not titled and not markdown and _FLAT_TITLE.search(text)):
        return Form.RST if lines_kept(text) else Form.FLAT
    return Form.MARKDOWN if titled or markdown else None
