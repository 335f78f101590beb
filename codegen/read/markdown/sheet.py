"""A Markdown document while its layout is read: a cursor over its blocks, and what becomes of each."""

from __future__ import annotations

import re
from collections.abc import Sequence

from codegen.diagnostics import Diagnostics
from codegen.ir.place import Place
from codegen.read.claims import Claims
from codegen.read.limits import fits
from codegen.read.markdown.blocks import parse_blocks
from codegen.read.markdown.nodes import Block, Heading, Lines, Table
from codegen.read.strays import text_lines

_HEADING = re.compile(r"[^\W\d]\w*(?:\(.*)?|<a name=.*")
_UNDERLINE = re.compile(r"=+|-+")
_REJECTED = "error"
"""The rule of lines that an error speaks of."""


class Sheet:
    """One document; every block is taken once, under the name of the rule that reads it, or rejected.

    Attributes:
        blocks: All blocks, however far the cursor is.
        fits: Whether the document is small enough to be read; if not, it has no blocks.
        broken: Whether an error was found since this was last set to False; what is missing afterwards
            is then no news.
    """

    def __init__(self, path: str, text: str, diagnostics: Diagnostics) -> None:
        text = text.removeprefix("\N{ZERO WIDTH NO-BREAK SPACE}").replace("\r\n", "\n").replace("\r", "\n")
        self.broken = False
        self._claims = Claims(path, diagnostics)
        self._diagnostics = diagnostics
        self._lines = text.split("\n")
        self._next = 0
        self.fits = fits([(at, line.strip()) for at, line in enumerate(self._lines, 1)], self._claims)
        self.blocks = parse_blocks(text) if self.fits else ()

    def peek(self) -> Block | None:
        """The next block, None at the end."""
        return self.blocks[self._next] if self._next < len(self.blocks) else None

    def take(self, rule: str) -> None:
        """Claim the next block and go on."""
        block = self.blocks[self._next]
        self._next += 1
        self._claims.claim(rule, *range(block.line, block.line + block.count))

    def take_text(self, rule: str) -> str:
        """Claim all next blocks of words as one text, but for lines that no text has."""
        lines: list[tuple[int, str]] = []
        while isinstance(block := self.peek(), Lines) and not block.has_rows:
            lines += enumerate(block.lines, block.line)
            self._next += 1
        return self._text(rule, lines)

    def take_words(self, rule: str, block: Lines, several: bool = False) -> str:
        """Claim the next block as text, but for lines that no text has."""
        self._next += 1
        return self._text(rule, list(enumerate(block.lines, block.line)), several)

    def _text(self, rule: str, lines: Sequence[tuple[int, str]], several: bool = False) -> str:
        kept = sorted(text_lines([text.strip() for _, text in lines], several, lists=True))
        self._claims.claim(rule, *(lines[at][0] for at in kept))
        return "\n".join(lines[at][1] for at in kept)

    def under(self, line: int) -> Lines | None:
        """The next block where it is text that stands directly under that line."""
        block = self.peek()
        return block if isinstance(block, Lines) and block.line == line + 1 else None

    def ends_with(self, block: Block) -> bool:
        """Whether not even a blank line follows."""
        return len(self._lines) <= block.line + block.count

    def claim(self, rule: str, line: int) -> None:
        """Say more exactly which rule has read a line of a block."""
        self._claims.claim(rule, line)

    def place(self, line: int) -> Place:
        return self._claims.place(line)

    def error(self, code: str, line: int, message: str, hint: str) -> None:
        self.broken = True
        self._claims.error(code, line, message, hint)

    def warning(self, code: str, line: int, message: str, hint: str) -> None:
        self._diagnostics.warning(code, self.place(line), message, hint)

    def reject(self) -> None:
        """Pass over the next block, which has no place where it stands."""
        block = self.blocks[self._next]
        match block:
            case Lines() if block.has_rows:
                self._reject_rows(block)
            case Lines() if heading_like(block):
                self._reject_heading(block)
            case Heading():
                self._reject_unknown(block, f"heading {block.text[:60]!r}")
            case Table():
                self._reject_unknown(block, f"table with the columns {', '.join(block.header)[:80]!r}")
            case _:
                self._next += 1

    def finish(self) -> tuple[tuple[str, int], ...]:
        """Warn of the lines that no rule has claimed and count those that rules have."""
        said = ((number, line) for number, line in enumerate(self._lines, 1) if line.strip())
        self._claims.report_unclaimed(said)
        return self._claims.counts()

    def _reject_rows(self, block: Lines) -> None:
        """Report rows that are in no table; a line that parts them from their table is left unclaimed."""
        lines = list(enumerate(block.lines, block.line))
        rows = [number for number, text in lines if text.startswith("|")]
        message = "there is a table row without a header row and a row of as many dashes"
        self.error("broken-table", rows[0], message, "restore the first two rows of the table")
        above = self.blocks[self._next - 1] if self._next else None
        parted = isinstance(above, Table) and above.line + above.count == block.line
        self._claims.claim(_REJECTED, *rows, *(() if parted else range(block.line, rows[0])))
        self._next += 1

    def _reject_heading(self, block: Lines) -> None:
        message = f"{block.lines[0][:60]!r} looks like a heading but is not underlined as one"
        hint = "make the underline exactly as long as the title; if it is missing, the document is cut off"
        self.error("broken-heading", block.line, message, hint)
        self.take(_REJECTED)

    def _reject_unknown(self, block: Block, what: str) -> None:
        self.error("unknown-field", block.line, f"no rule reads a {what} here", "correct it or remove it")
        self.take(_REJECTED)


def heading_like(block: Lines) -> bool:
    """Whether text would be a heading but for its underline."""
    return bool(_HEADING.fullmatch(block.lines[0])) or any(map(_UNDERLINE.fullmatch, block.lines[1:]))
