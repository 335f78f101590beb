"""Rows as a tree by indentation, and cursors over them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from codegen.ir.prose import Block, BulletList, Inlines, Paragraph, Prose
from codegen.read.prose import tidy
from codegen.read.rst_rows import Row, RowKind


@dataclass(slots=True)
class Node:
    """A row and the rows indented below it."""

    row: Row
    children: list[Node] = field(default_factory=list["Node"])

    def lines(self) -> list[int]:
        """The lines of this row and all below it."""
        own = [self.row.line, self.row.value_line] if self.row.value_line else [self.row.line]
        return own + [line for child in self.children for line in child.lines()]


_FIELD_LIKE = re.compile(r"(?:\w+: \S+$|\|)")


def is_field_like(row: Row) -> bool:
    """Whether a row looks like a field or a table row; no text of the layout does, so no text claims it."""
    return row.kind is RowKind.TEXT and bool(_FIELD_LIKE.match(row.text))


def tree(rows: Iterable[Row]) -> list[Node]:
    """Nest rows by their indents."""
    roots: list[Node] = []
    open_nodes: list[Node] = []
    for row in rows:
        node = Node(row)
        while open_nodes and open_nodes[-1].row.indent >= row.indent:
            open_nodes.pop()
        (open_nodes[-1].children if open_nodes else roots).append(node)
        open_nodes.append(node)
    return roots


def prose(nodes: Iterable[Node]) -> Prose:
    """Turn text and bullet rows into paragraphs and lists; a paragraph is one line in this layout."""
    blocks: list[Block] = []
    items: list[tuple[Block, ...]] = []
    for node in nodes:
        if node.row.kind is RowKind.BULLET:
            items.append((*_paragraph(node.row.words), *prose(node.children)))
            continue
        if items:
            blocks.append(BulletList(tuple(items)))
            items = []
        blocks += (*_paragraph(node.row.words), *prose(node.children))
    if items:
        blocks.append(BulletList(tuple(items)))
    return tuple(blocks)


def _paragraph(words: Inlines) -> Prose:
    tidied = tidy(words)
    return (Paragraph(tidied),) if tidied else ()
