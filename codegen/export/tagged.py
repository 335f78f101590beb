"""Prose as HTML, which reads back as the same blocks, for each layout that writes some."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from codegen.ir.names import TypeName
from codegen.ir.prose import Block, BulletList, Code, CodeBlock, Emphasis, Inline, Link, Paragraph, Prose

_RUN = re.compile(" {2,}")


@dataclass(frozen=True, slots=True)
class HtmlWriter:
    """Writes prose as a layout has it.

    Attributes:
        path: Gives the path of a type's document, where links lead.
        escape: Gives words in which nothing is mark-up.
        paragraph: What stands before and behind a paragraph; the first one has no tag of its own.
        gap: What stands between the tags of a list and of its items.
        line_end: What ends a line of code.
    """

    path: Callable[[TypeName], str]
    escape: Callable[[str], str]
    paragraph: tuple[str, str]
    gap: str = ""
    line_end: str = "\n"

    def html(self, prose: Prose) -> str:
        """A description."""
        return " ".join(self._blocks(prose))

    def _blocks(self, prose: Sequence[Block]) -> list[str]:
        """Each block as HTML."""
        written: list[str] = []
        before, behind = self.paragraph
        for block in prose:
            if isinstance(block, CodeBlock):
                written.append(f"<pre>{self._code(block.text)}</pre>")
            elif isinstance(block, BulletList):
                tag = "ol" if block.ordered else "ul"
                items = (f"<li>{self.html(item)}</li>" for item in block.items)
                written.append(self.gap.join((f"<{tag}>", *items, f"</{tag}>")))
            elif text := self._inlines(block):
                written.append(f"{before}{text}{behind}" if written else text)
        return written

    def _code(self, text: str) -> str:
        """The lines of code; in one line, blanks in a row would be read as the border of two."""
        if "\n" not in text:
            return _RUN.sub(lambda run: "&nbsp;" * len(run[0]), self.escape(text))
        return self.line_end.join(map(self.escape, text.split("\n")))

    def _inlines(self, block: Paragraph) -> str:
        return "".join(map(self._inline, block.inlines)).strip(" ")

    def _inline(self, inline: Inline) -> str:
        text = self.escape(inline.text)
        if isinstance(inline, Code):
            return f"<code>{text}</code>"
        if isinstance(inline, Emphasis):
            return f"<b>{text}</b>" if inline.strong else f"<i>{text}</i>"
        if isinstance(inline, Link):
            page, member = self.path(inline.target.type), inline.target.member
            return f'<a href="{self.escape(f"{page}#{member}" if member else page)}">{text}</a>'
        return text
