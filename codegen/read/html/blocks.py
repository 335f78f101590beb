"""Blocks of prose from a stream of openings, endings and text.

``BlockBuilder`` is the half of the HTML reader that knows what blocks are and nothing of tags. Every call
is allowed at any time: an item opens the list that it lacks, an ending without an opening is nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from codegen.ir.prose import Block, BulletList, CodeBlock, Paragraph, Prose
from codegen.read.html.code import lines_back
from codegen.read.html.inlines import Style, StyleKind, TextRun, inlines

MAX_DEPTH = 12
"""Lists nested deeper than this become part of the list that holds them."""

_ITEM_LIST = {"li": "ul", "dt": "dl", "dd": "dl", "tr": "table"}
_ITEM_OWNERS = {"li": ("ul", "ol"), "dt": ("dl",), "dd": ("dl",), "tr": ("table",)}


@dataclass(slots=True)
class _List:
    """A list that is still open.

    Attributes:
        implied: Whether an item opened it, for want of a list.
        in_item: Whether the last item is open.
        in_term: Whether the last item has a term and waits for what it means.
    """

    tag: str
    implied: bool = False
    in_item: bool = False
    in_term: bool = False
    items: list[list[Block]] = field(default_factory=list[list[Block]])


class BlockBuilder:
    """Collects runs of text into paragraphs, and those into items and lists."""

    def __init__(self) -> None:
        self._root: list[Block] = []
        self._lists: list[_List] = []
        self._too_deep = 0
        self._runs: list[TextRun] = []
        self._styles: list[Style] = []
        self._code: list[str] | None = None

    def text(self, text: str) -> None:
        """Add characters to the paragraph, or to the block of code, that is open."""
        if self._code is not None:
            self._code.append(text)
            return
        if text.strip():
            self._leave_implied_list()
        self._runs.append(TextRun(text, self._style()))

    def open_style(self, style: Style) -> None:
        """Give a style to what follows, beside those that are open."""
        if len(self._styles) < MAX_DEPTH:
            self._styles.append(style)

    def close_style(self, kind: StyleKind) -> None:
        """End the style of a kind that was opened last."""
        for index in range(len(self._styles) - 1, -1, -1):
            if self._styles[index].kind is kind:
                del self._styles[index]
                return

    def break_paragraph(self) -> None:
        """End the paragraph; in a row of a table, where all cells share one, only the word."""
        if self._code is not None:
            self._code.append("\n")
        elif self._lists and self._lists[-1].tag == "table":
            self._runs.append(TextRun(" ", Style()))
        else:
            self._flush()
            self._leave_implied_list()

    def open_list(self, tag: str, implied: bool = False) -> None:
        """Begin a list, or a table, which becomes a list of its rows."""
        self.close_code()
        self._flush()
        if len(self._lists) < MAX_DEPTH:
            self._lists.append(_List(tag, implied))
        else:
            self._too_deep += 1

    def close_list(self, tag: str) -> None:
        """End the innermost list of that sort and all lists within it."""
        if self._too_deep:
            self._too_deep -= 1
            return
        self._flush()
        if any(open_list.tag == tag for open_list in self._lists):
            while self._pop().tag != tag:
                pass

    def open_item(self, tag: str) -> None:
        """Begin an item or row; one that belongs to no open list opens its own."""
        self.close_code()
        self._flush()
        owners = _ITEM_OWNERS[tag]
        if not any(open_list.tag in owners for open_list in self._lists):
            self.open_list(_ITEM_LIST[tag], implied=True)
        while not self._too_deep and self._lists[-1].tag not in owners and self._ends_with(tag):
            self._pop()
        self._lists[-1].items.append([])
        self._lists[-1].in_item = True
        self._lists[-1].in_term = tag == "dt"

    def close_item(self, tag: str) -> None:
        """End an item; a term stays open for its definition."""
        if tag == "dt":
            return
        self._flush()
        if self._lists and self._lists[-1].tag in _ITEM_OWNERS[tag]:
            self._lists[-1].in_item = False

    def open_cell(self) -> None:
        """Begin a cell; a dash separates it from what the row already says."""
        self._separate(" \N{EM DASH} ")

    def open_definition(self) -> None:
        """Begin what a term means, in the item of the term."""
        if self._lists and self._lists[-1].in_term:
            self._lists[-1].in_term = False
            self._separate(": ")
        else:
            self.open_item("dd")

    def open_code(self) -> None:
        """Begin a block of code, whose lines and blanks stay."""
        if self._code is None:
            self._flush()
            self._code = []

    def close_code(self) -> None:
        """End the block of code, if one is open."""
        if self._code is None:
            return
        code = lines_back("".join(self._code)).replace("\N{NO-BREAK SPACE}", " ").strip("\n").rstrip()
        self._code = None
        if code:
            self._target().append(CodeBlock(code if "\n" in code else code.strip()))

    def finish(self) -> Prose:
        """End everything that is open."""
        self.close_code()
        self._flush()
        while self._lists:
            self._pop()
        return tuple(self._root)

    def _separate(self, mark: str) -> None:
        self._styles.clear()
        said = next((run.text.rstrip() for run in reversed(self._runs) if run.text.strip()), "")
        if said:
            self._runs.append(TextRun(mark if not said.endswith(":") else " ", Style()))

    def _ends_with(self, item: str) -> bool:
        """Whether a new item ends the innermost list, which is of another sort."""
        return item != "li" or self._lists[-1].implied

    def _style(self) -> Style:
        """The style that text has now: a link counts most, then code, then stress."""
        return max(self._styles, key=lambda style: style.kind.value, default=Style())

    def _leave_implied_list(self) -> None:
        while self._lists and self._lists[-1].implied and not self._lists[-1].in_item and not self._too_deep:
            self._flush()
            self._pop()

    def _flush(self) -> None:
        """End the paragraph; a style that was left open ends with it, lest one slip stress the rest."""
        parts = inlines(self._runs)
        self._runs = []
        self._styles.clear()
        if parts:
            self._target().append(Paragraph(parts))

    def _target(self) -> list[Block]:
        if not self._lists:
            return self._root
        if not self._lists[-1].items:
            self._lists[-1].items.append([])
        return self._lists[-1].items[-1]

    def _pop(self) -> _List:
        done = self._lists.pop()
        items = tuple(tuple(item) for item in done.items if item)
        if items:
            self._target().append(BulletList(items, ordered=done.tag == "ol"))
        return done
