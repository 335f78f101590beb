"""Prose as the HTML of the Markdown reference: one line, which reads back as the same blocks."""

from __future__ import annotations

import re
from collections.abc import Sequence

from codegen.export.markdown.paths import markdown_path
from codegen.ir.prose import Block, BulletList, Code, CodeBlock, Emphasis, Inline, Link, Paragraph, Prose
from codegen.layouts import rst
from codegen.layouts.markdown import BEFORE_LINK

_SPECIAL = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "|": "&#124;"}
_ESCAPED = re.compile("[&<>|]")
_RUN = re.compile(" {2,}")
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
    return _OF_RST.sub(lambda match: f"&#{ord(match[0])};", " ".join(_blocks(prose)))


def html_line(prose: Prose) -> str:
    """A description on a line of its own, which no other rule of the layout takes for its own."""
    line = html(prose)
    if not _OTHER_USE.match(line):
        return line
    line = line.replace("`", "&#96;")
    return line if line[0] in "<&" else f"&#{ord(line[0])};{line[1:]}"


def _blocks(prose: Sequence[Block]) -> list[str]:
    """Each block as HTML; the first paragraph has no tag of its own, as in the reference."""
    written: list[str] = []
    for block in prose:
        if isinstance(block, CodeBlock):
            written.append(f"<pre>{_code_lines(block.text)}</pre>")
        elif isinstance(block, BulletList):
            tag = "ol" if block.ordered else "ul"
            items = (f"<li>{' '.join(_blocks(item))}</li>" for item in block.items)
            written.append(f"<{tag}> {' '.join(items)} </{tag}>")
        elif text := _inlines(block):
            written.append(f"<p> {text}" if written else text)
    return written


def _inlines(block: Paragraph) -> str:
    return "".join(map(_inline, block.inlines)).strip(" ")


def _inline(inline: Inline) -> str:
    text = _escaped(inline.text)
    if isinstance(inline, Code):
        return f"<code>{text}</code>"
    if isinstance(inline, Emphasis):
        return f"<b>{text}</b>" if inline.strong else f"<i>{text}</i>"
    if isinstance(inline, Link):
        page, member = markdown_path(inline.target.type), inline.target.member
        return f'<a href="{page}#{member}">{text}</a>' if member else f'<a href="{page}">{text}</a>'
    return text


def _code_lines(text: str) -> str:
    if "\n" not in text:  # blanks in a row would be read as the border of two lines
        return _RUN.sub(lambda run: "&nbsp;" * len(run[0]), _escaped(text))
    return "<br>".join(map(_escaped, text.split("\n")))


def _escaped(text: str) -> str:
    return _ESCAPED.sub(lambda match: _SPECIAL[match[0]], text)
