"""Rows as a tree by indentation, and cursors over them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from codegen.ir.prose import Emphasis, Inline, Link
from codegen.read import strays
from codegen.read.rst.rows import Row, RowKind


@dataclass(slots=True)
class Node:
    """A row and the rows indented below it."""

    row: Row
    children: list[Node] = field(default_factory=list["Node"])

    def lines(self) -> list[int]:
        """The lines of this row and all below it."""
        own = [self.row.line, self.row.value_line] if self.row.value_line else [self.row.line]
        return own + [line for child in self.children for line in child.lines()]


def text_rows(rows: Sequence[Row], several: bool = False) -> list[Row]:
    """Those of the rows that stand where one text can that are this text."""
    kept = strays.text_lines([_line(row) for row in rows], several, lists=True)
    return [row for at, row in enumerate(rows) if at in kept]


def flat(nodes: Iterable[Node]) -> Iterator[Row]:
    """The rows of nodes and of all below them, in their order."""
    for node in nodes:
        yield node.row
        yield from flat(node.children)


def _line(row: Row) -> str:
    """A row much as it is written; its bullet and its mark-up are to be seen."""
    words = "".join(map(_written, row.words))
    return f"* {words}" if row.kind is RowKind.BULLET else words


def _written(part: Inline) -> str:
    match part:
        case Link():
            return f"`{part.text}`_"
        case Emphasis():
            return f"**{part.text}**"
        case _:
            return part.text


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
