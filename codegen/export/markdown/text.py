"""Prose as the HTML of the Markdown reference: one line, which reads back as the same blocks."""

from __future__ import annotations

import re

from codegen.export.markdown.paths import markdown_path
from codegen.export.tagged import HtmlWriter
from codegen.ir.prose import Prose
from codegen.layouts import rst
from codegen.layouts.markdown import BEFORE_LINK

_SPECIAL = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "|": "&#124;"}
_ESCAPED = re.compile("[&<>|]")
# With many of these a document looks like RST.
_OF_RST = re.compile(
    rf"`(?=_)|(?<=\.\. )_|(?<=:{rst.EXTENDS_FIELD}):(?=\s)|(?<=:{rst.TYPE_FIELD}):(?=\s)"
    rf"|(?<={rst.any_of(rst.NAMESPACE)}):(?=\s)"
)
# What a line of text must not look like, as the layout has another use for it.
_OTHER_USE = re.compile(
    rf"""
      [:\#=@{{\[.-] | \*\* | __ | !\[
    | (?:{BEFORE_LINK})\ \[
    | [^\W\d]\w*(?::$|:\ \S+$|:\ .*[^\s.!?)"”]$|\ ?=\ ?\S+$)
    | \S+\ \(\[?`
    """,
    re.VERBOSE,
)


def html(prose: Prose) -> str:
    """A description as it stands in a cell; paragraphs after the first begin with ``<p>``."""
    return _OF_RST.sub(lambda match: f"&#{ord(match[0])};", _WRITER.html(prose))


def html_line(prose: Prose) -> str:
    """A description on a line of its own, which no other rule of the layout takes for its own."""
    line = html(prose)
    if not _OTHER_USE.match(line):
        return line
    line = line.replace("`", "&#96;")
    return line if line[0] in "<&" else f"&#{ord(line[0])};{line[1:]}"


def _escaped(text: str) -> str:
    return _ESCAPED.sub(lambda match: _SPECIAL[match[0]], text)


_WRITER = HtmlWriter(markdown_path, _escaped, ("<p> ", ""), gap=" ", line_end="<br>")
