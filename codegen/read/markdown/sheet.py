"""A Markdown document while its layout is read: a cursor over its blocks, and what becomes of each."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from itertools import accumulate, pairwise
from typing import NamedTuple

from codegen.diagnostics import Diagnostics, FindingCode, Severity, codes
from codegen.ir.place import Place
from codegen.layouts.markdown import DEPRECATED_HEADING, FAULTS_HEADING
from codegen.read.claims import Claims
from codegen.read.html.prose import Locate
from codegen.read.limits import fits
from codegen.read.markdown.blocks import parse_blocks
from codegen.read.markdown.headers import meant, where_wrong
from codegen.read.markdown.nodes import Block, Heading, Lines, Table
from codegen.read.markdown.spaces import lines_of, squeezed
from codegen.read.origins import Origins, Places, Spot
from codegen.read.strays import text_lines

_HEADING = re.compile(r"[^\W\d]\w*(?:\(.*)?|<a name=.*")
_UNDERLINE = re.compile(r"=+|-+")
_DASHES = frozenset("|:- ")
_RULED = re.compile(r"([=-]).*\1\1")
_ENUM_TITLE = re.compile(
    r"(?:<a(?:\s+name=(?:'[^']*'|\"[^\"]*\")>(?:[^<>]+</a>(?:\s+-(?:\s+\w[\w.]*)?)?)?)?)?\s*"
)
_MARKED = (DEPRECATED_HEADING.lower(), FAULTS_HEADING.lower())
_TWICE = re.compile(r"\|\s*\|")
_REJECTED = "error"
"""The rule of lines that an error speaks of."""


class Passage(NamedTuple):
    """Lines of text as one, and where its characters stand."""

    text: str
    place: Locate


class Sheet:
    """One document; every block is taken once, under the name of the rule that reads it, or rejected.

    Attributes:
        blocks: All blocks, however far the cursor is.
        fits: Whether the document is small enough to be read; if not, it has no blocks.
        broken: Whether an error was found since this was last set to False; what is missing afterwards
            is then no news.
    """

    def __init__(self, places: Places, diagnostics: Diagnostics) -> None:
        self.broken = False
        self._lines, numbers = lines_of(places.text)
        starts = [places.start(number) for number in numbers or range(1, len(self._lines) + 1)]
        self._claims = Claims(Origins(places, self._lines, starts), diagnostics)
        self._next = 0
        self.fits = fits(list(enumerate(self._lines, 1)), self._claims)
        self.blocks = list(parse_blocks("\n".join(self._lines))) if self.fits else []

    def peek(self) -> Block | None:
        """The next block, None at the end."""
        return self.blocks[self._next] if self._next < len(self.blocks) else None

    def take(self, rule: str) -> None:
        """Claim the next block and go on."""
        block = self.blocks[self._next]
        self._next += 1
        self._claims.claim(rule, *range(block.line, block.line + block.count))

    def take_text(self, rule: str) -> Passage:
        """Claim all next blocks of words as one text, but for lines that no text has."""
        lines: list[tuple[int, str]] = []
        while isinstance(block := self.peek(), Lines) and not block.has_rows:
            lines += enumerate(block.lines, block.line)
            self._next += 1
        return self._text(rule, lines)

    def take_words(self, rule: str, block: Lines, several: bool = False) -> Passage:
        """Claim the next block as text, but for lines that no text has."""
        self._next += 1
        return self._text(rule, list(enumerate(block.lines, block.line)), several)

    def _text(self, rule: str, lines: Sequence[tuple[int, str]], several: bool = False) -> Passage:
        kept = sorted(text_lines([text.strip() for _, text in lines], several, lists=True))
        self._claims.claim(rule, *(lines[at][0] for at in kept))
        ends = [*accumulate((len(lines[at][1]) + 1 for at in kept), initial=0)]

        def place(position: int) -> Place:
            at = bisect_right(ends, position) - 1
            return self.place(Spot(lines[kept[at]][0], position - ends[at]))

        return Passage("\n".join(lines[at][1] for at in kept), place)

    def under(self, line: int) -> Lines | None:
        """The next block where it is text that stands directly under that line."""
        block = self.peek()
        return block if isinstance(block, Lines) and block.line == line + 1 else None

    def ends_with(self, block: Block) -> bool:
        """Whether not even a blank line follows."""
        return len(self._lines) <= block.line + block.count

    def take_line(self, rule: str) -> None:
        """Claim the first line of the next block and go on; the lines glued to it are left unclaimed."""
        self._claims.claim(rule, self.blocks[self._next].line)
        self._next += 1

    def type(self, name: str) -> AbstractContextManager[None]:
        """Let errors be about a type in the meantime."""
        return self._claims.type(name)

    def member(self, name: str) -> AbstractContextManager[None]:
        """Let errors be about a member of the type."""
        return self._claims.member(name)

    def fact(self, name: str) -> AbstractContextManager[None]:
        """Let errors be about one fact of the type or member."""
        return self._claims.fact(name)

    def mend(
        self, is_title: Callable[[str], object], within: Callable[[str], AbstractContextManager[None]]
    ) -> Heading | None:
        """Make the next block the heading that its first line would be but for its underline, and say so.

        What follows is then still read as what it is; ``within`` says what such a title is the heading of.
        """
        block = self.peek()
        if not isinstance(block, Lines) or not is_title(title := squeezed(block.lines[0])):
            return None
        underlined = len(block.lines) > 1 and bool(_UNDERLINE.fullmatch(block.lines[1]))
        heading = Heading(block.line, 2, underlined, title)
        lines, above = block.lines, heading.count
        # Parted at all such titles at once: one by one would take quadratic time.
        starts = [at for at in range(above, len(lines)) if is_title(squeezed(lines[at]))]
        parts = pairwise((above, *starts, len(lines)))
        below = [Lines(block.line + at, lines[at:end]) for at, end in parts if at < end]
        self.blocks[self._next : self._next + 1] = [heading, *below]
        with within(title):
            self._say_broken_heading(block)
        return heading

    def claim(self, rule: str, line: int) -> None:
        """Say more exactly which rule has read a line of a block."""
        self._claims.claim(rule, line)

    def place(self, at: int | Spot) -> Place:
        return self._claims.place(at)

    def find(self, line: int, words: str, after: int = 0) -> Spot:
        """Where words stand in a line; its first word where they are not there."""
        return self._claims.find(line, words, after)

    def end(self, line: int) -> Spot:
        """Behind the last word of a line, where something is missing."""
        return self._claims.end(line)

    def locate(self, cell: Spot) -> Locate:
        """Gives the places of the characters of a cell."""
        return lambda at: self.place(Spot(cell.line, cell.at + at))

    def report(self, code: FindingCode, at: int | Spot, message: str, hint: str, about: str = "") -> None:
        """Report what is wrong or doubtful in a line; with an error, the sheet is broken."""
        self.broken = self.broken or code.severity is Severity.ERROR
        self._claims.report(code, at, message, hint, about)

    def reject(self) -> None:
        """Pass over the next block, which has no place where it stands."""
        block = self.blocks[self._next]
        match block:
            case Lines() if block.has_rows:
                self._reject_rows(block)
            case Lines() if heading_like(block):
                self._reject_heading(block)
            case Heading():
                what = f"heading {block.text[:60]!r}"
                at = self._title(block.line) if block.underlined else self.find(block.line, block.text)
                self._reject_unknown(what, _heading_hint(block), at)
                if not block.underlined and (said := self.under(block.line)) and not said.has_rows:
                    self.take(_REJECTED)  # its words
            case Table():
                what = f"table with the columns {', '.join(block.header)[:80]!r}"
                hint = f"correct it, perhaps to the columns {', '.join(meant(block))}, or remove it"
                wrong = where_wrong(self.line(block.line))
                self._reject_unknown(what, hint, Spot(block.line, wrong or 0))
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
        hint = "restore the first two rows of the table"
        above = self.blocks[self._next - 1] if self._next else None
        if isinstance(above, Table):
            hint += ", or remove what parts this row from the table above"
        first = rows[0]
        if first > block.line and not set(block.lines[first - block.line]) - _DASHES:
            first -= 1  # a header row that does not begin as one
        self.report(codes.BROKEN_TABLE, self._broken(first), message, hint)
        parted = isinstance(above, Table) and above.line + above.count == block.line
        self._claims.claim(_REJECTED, *rows, *(() if parted else range(block.line, rows[0])))
        self._next += 1

    def _broken(self, first: int) -> Spot:
        """Where the first row of what is no table, or the dashes below it, are not as in one."""
        header, dashes = self._lines[first - 1], self._lines[first] if first < len(self._lines) else ""
        stray = next((at for at, char in enumerate(dashes) if char not in _DASHES), None)
        wrong = where_wrong(header)
        if wrong is not None:
            return Spot(first, wrong)
        if not dashes.startswith("|"):
            return self.end(first)
        if stray is not None:
            return Spot(first + 1, stray)
        if not header.endswith("|"):
            return self.end(first)
        if twice := _TWICE.search(dashes):
            return Spot(first + 1, twice.end() - 1)
        return self.end(first + 1) if not dashes.endswith("|") else Spot(first)

    def _reject_heading(self, block: Lines) -> None:
        self._say_broken_heading(block)
        self.take(_REJECTED)

    def _say_broken_heading(self, block: Lines) -> None:
        message = f"{block.lines[0][:60]!r} looks like a heading but is not underlined as one"
        hint = "make the underline exactly as long as the title; if it is missing, the document is cut off"
        self.report(codes.BROKEN_HEADING, self.underline(block), message, hint)

    def underline(self, block: Lines) -> Spot:
        """Where what should be a heading is wrong: in its underline, if that can be seen, else in itself."""
        below = self._lines[block.line] if block.line < len(self._lines) else ""
        mark = _RULED.match(below)
        if mark is None:
            title = self._lines[block.line - 1]
            marked = title.lower() in _MARKED or "|" in title  # by "###" or "|" before it
            return Spot(block.line) if marked else self.end(block.line)
        stray = len(below) - len(below.lstrip(mark[1]))
        if stray == len(below):
            # Which of the two has the wrong length is not to be seen, but for the parts of an enum's title.
            return self._title(block.line)
        return Spot(block.line + 1, stray + len(below[stray:]) - len(below[stray:].lstrip()))

    def _title(self, line: int) -> Spot:
        """Where the title of an enum goes on in another way than one does; else where it begins."""
        title = self._lines[line - 1]
        sound = _ENUM_TITLE.match(title) if "</a>" in title else None
        return Spot(line, sound.end() if sound and sound.end() < len(title) else 0)

    def line(self, number: int) -> str:
        """A line as it is read."""
        return self._lines[number - 1]

    def _reject_unknown(self, what: str, hint: str, at: Spot) -> None:
        self.report(codes.UNKNOWN_FIELD, at, f"no rule reads a {what} here", hint)
        self.take(_REJECTED)


def _heading_hint(heading: Heading) -> str:
    if heading.underlined:
        return "correct it or remove it; only methods and enums have underlined headings below the title"
    return "correct it or remove it; the headings with # are 'Deprecated' and, of a method, 'Faults'"


def heading_like(block: Lines) -> bool:
    """Whether text would be a heading but for its underline."""
    return bool(_HEADING.fullmatch(block.lines[0])) or any(map(_UNDERLINE.fullmatch, block.lines[1:]))
