"""What a Markdown document consists of: blocks that know their lines, and links."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.read.origins import Spot


@dataclass(frozen=True, slots=True)
class Heading:
    """A title; ``underlined`` ones take two lines, others start with ``#``."""

    line: int
    level: int
    underlined: bool
    text: str

    @property
    def count(self) -> int:
        return 2 if self.underlined else 1


@dataclass(frozen=True, slots=True)
class Rule:
    """A line of three dashes."""

    line: int
    count: int = 1


@dataclass(frozen=True, slots=True)
class Lines:
    """Lines that no other rule takes, as written."""

    line: int
    lines: tuple[str, ...]

    @property
    def count(self) -> int:
        return len(self.lines)

    @property
    def text(self) -> str:
        return "\n".join(self.lines)

    @property
    def has_rows(self) -> bool:
        """Whether some line looks like a row; a whole table would not be here."""
        return any(line.startswith("|") for line in self.lines)


@dataclass(frozen=True, slots=True)
class TableRow:
    """A table row.

    Attributes:
        cells: At most as many as the table has columns; surplus pipes stay in the last one.
        closed: Whether the line ends with the pipe that ends its last cell.
        starts: Where in the line each cell begins.
    """

    line: int
    cells: tuple[str, ...]
    closed: bool
    starts: tuple[int, ...] = ()

    def spot(self, cell: int) -> Spot:
        """Where a cell begins; the row itself, where it has no such cell."""
        return Spot(self.line, self.starts[cell] if cell < len(self.starts) else 0)


@dataclass(frozen=True, slots=True)
class Table:
    """A header row, a delimiter row and any number of rows.

    Attributes:
        starts: Where in its line each cell of the header begins.
    """

    line: int
    header: tuple[str, ...]
    rows: tuple[TableRow, ...]
    starts: tuple[int, ...] = ()

    def spot(self, cell: int) -> Spot:
        """Where a cell of the header begins."""
        return Spot(self.line, self.starts[cell] if cell < len(self.starts) else 0)

    @property
    def count(self) -> int:
        return 2 + len(self.rows)


Block = Heading | Rule | Lines | Table


@dataclass(frozen=True, slots=True)
class Anchor:
    """A Markdown link."""

    text: str
    url: str
    title: str
