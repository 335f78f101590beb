"""Prose as HTML, which reads back as the same blocks; characters that mean something are escaped."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape

from codegen.export.guide.paths import guide_path
from codegen.ir.prose import Block, BulletList, Code, CodeBlock, Emphasis, Inline, Link, Paragraph, Prose

_RUN = re.compile(" {2,}")


def html(prose: Prose) -> str:
    """A description as it stands in a page; paragraphs after the first are in ``<p>``."""
    return " ".join(_blocks(prose, "p"))


def html_in_line(prose: Prose) -> str:
    """Words that stand within an element of a line, which a ``<p>`` would end."""
    return " ".join(_blocks(prose, "div"))


def _blocks(prose: Sequence[Block], paragraph: str) -> list[str]:
    """Each block as HTML; the first paragraph has no tag of its own."""
    written: list[str] = []
    for block in prose:
        if isinstance(block, CodeBlock):
            written.append(f"<pre>{_code(block.text)}</pre>")
        elif isinstance(block, BulletList):
            tag = "ol" if block.ordered else "ul"
            items = "".join(f"<li>{' '.join(_blocks(item, paragraph))}</li>" for item in block.items)
            written.append(f"<{tag}>{items}</{tag}>")
        elif text := _inlines(block):
            written.append(f"<{paragraph}>{text}</{paragraph}>" if written else text)
    return written


def _code(text: str) -> str:
    """The lines of code; in one line, blanks in a row would be read as the border of two."""
    shown = escape(text)
    return shown if "\n" in text else _RUN.sub(lambda run: "&nbsp;" * len(run[0]), shown)


def _inlines(block: Paragraph) -> str:
    return "".join(map(_inline, block.inlines)).strip(" ")


def _inline(inline: Inline) -> str:
    text = escape(inline.text)
    if isinstance(inline, Code):
        return f"<code>{text}</code>"
    if isinstance(inline, Emphasis):
        return f"<b>{text}</b>" if inline.strong else f"<i>{text}</i>"
    if isinstance(inline, Link):
        page, member = guide_path(inline.target.type), inline.target.member
        return f'<a href="{escape(f"{page}#{member}" if member else page)}">{text}</a>'
    return text
