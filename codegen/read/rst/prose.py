"""Rows of RST as paragraphs and lists, as they were before the documents were written."""

from __future__ import annotations

import re
from collections.abc import Iterable

from codegen.ir.prose import Block, BulletList, Paragraph, Prose
from codegen.read.rst.items import goes_on
from codegen.read.rst.marked import MARK, MarkedLine, joined, line
from codegen.read.rst.rows import RowKind
from codegen.read.rst.sentences import paragraphs
from codegen.read.rst.tree import Node

# A list that stands as far to the left as the text above it, or whose lines are lost, is text with stars.
_FIRST_STAR = re.compile(r"(?:^|(?<=[.:;)\0] ))\*(?= |$)")
# "It is either * one of these * or that": operands of a product are single words
_LISTED = re.compile(r"(?<=[a-z] )\*(?= [a-z]+ [^\s*]+ [^\s*][^*]* \* )")
_STAR = re.compile(r"(?:^|(?<= ))\*(?= |$)")


def prose(nodes: Iterable[Node]) -> Prose:
    """Turn text and bullet rows into paragraphs and lists; a line is a paragraph, or several glued ones."""
    builder = _ProseBuilder()
    for node in nodes:
        words, below = line(node.row.words), prose(node.children)
        text, *items = _split_at_stars(words) if "*" in words.text else [words]
        if node.row.kind is RowKind.BULLET:
            builder.bullet(text, () if items else below)
        elif text.text:
            builder.text(text)
        for item in items:
            builder.bullet(item, below if item is items[-1] else ())
        if node.row.kind is not RowKind.BULLET and not items:
            builder.blocks += below
    return builder.finish()


def _split_at_stars(words: MarkedLine) -> list[MarkedLine]:
    """The text before the first star that stands for a bullet, and what stands after each."""
    firsts = [found.start() for rule in (_FIRST_STAR, _LISTED) if (found := rule.search(words.text))]
    if not firsts:
        return [words]
    starts = [star.start() for star in _STAR.finditer(words.text, min(firsts))]
    text, *items = words.cut(starts)
    return [text, *(MarkedLine(item.text[1:].strip(" "), item.parts) for item in items)]


class _ProseBuilder:
    """Collects the blocks of a text; of a list, the bullets that are one item so far.

    Attributes:
        blocks: What is finished.
    """

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._items: list[Prose] = []
        self._item: list[MarkedLine] = []
        self._apart = False
        self._after_list = False

    def text(self, words: MarkedLine) -> None:
        """Add a line of text, which ends a list."""
        self._end_list()
        self.blocks += _paragraphs(words)

    def bullet(self, words: MarkedLine, below: Prose) -> None:
        """Add a bullet, to the item before it where it goes on with that."""
        if not words.text and not below:
            self._apart = True
            return
        if not (words.text and self._item and goes_on(self._item, words.text, self._apart)):
            # An empty bullet after items that are links was the space before their list ended.
            ends = self._apart and [each.text for each in self._item] == [MARK] and words.text[:1].isupper()
            self._end_item()
            if ends:
                self._end_list()
                self._after_list = True
        self._apart = False
        if words.text:
            self._item.append(words)
        if below:
            self._end_item(below)

    def finish(self) -> Prose:
        """All blocks."""
        self._end_list()
        return tuple(self.blocks)

    def _end_item(self, below: Prose = ()) -> None:
        """End an item. Of glued paragraphs the first is the item's: the list ended before the next."""
        said = _paragraphs(joined(self._item)) if self._item else []
        self._item = []
        if self._after_list:
            self._after_list = False
            self.blocks += (*said, *below)
        elif below:
            self._items.append((*said, *below))
        elif said:
            self._items.append((said[0],))
            if said[1:]:
                self._end_list()
                self.blocks += said[1:]

    def _end_list(self) -> None:
        self._end_item()
        if self._items:
            self.blocks.append(BulletList(tuple(self._items)))
        self._items, self._apart = [], False


def _paragraphs(words: MarkedLine) -> list[Block]:
    return [Paragraph(each.inlines()) for each in paragraphs(words)]
