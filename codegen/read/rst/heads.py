"""Rows parted at the heads of members, which are told by their shape as well as by their column.

What stands at the column of heads, or left of it, is a head or should be one. A row further in is a head
where it has all of a head's shape, as no text has it (see ``strays``); so one that was indented by mistake
takes nothing from its neighbours. Where texts stand it could still be one, and that is an error.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from codegen.diagnostics import FindingCode, codes
from codegen.layouts.rst import OPTIONAL
from codegen.read.claims import Claims
from codegen.read.origins import Spot
from codegen.read.rst.brackets import Brackets, read_brackets
from codegen.read.rst.marked import marked
from codegen.read.rst.rows import Row, RowKind

COLUMN = 4
"""Where the heads of properties, parameters, returns and faults stand."""

MALFORMED = {
    "property": codes.BAD_PROPERTY,
    "parameter": codes.BAD_PARAMETER,
    "return": codes.BAD_RETURN,
    "fault": codes.BAD_FAULT,
}
"""What is wrong with a line that should be what a rule reads."""

METHOD = re.compile(r"(?P<name>[^\s()]+)\((?P<parameters>[^()]*)\):$")

# "recentTask ([`vim.Task`_]):", "parentTaskKey (`str`_, optional, since `vSphere API 4.0`_ ):"; links are
# marks.
_MEMBER = re.compile(
    r"(?P<name>\S+) \((?P<inside>[^()]+)\)(?: ?(?P<colon>:))?" rf"(?P<optional>(?<=:) is {OPTIONAL}\.)?$"
)
# What of a head can be read as one, from its first word on.
_BEGINNING = re.compile(rf"\w[^\s()]*(?: (?:\((?:[^()]+(?:\)(?: ?:(?: is(?: {OPTIONAL}\.)?)?)?)?)?)?)?")
_COLON = (":",)
_FAULT_ENDS = (")", f": is {OPTIONAL}.")
_TEXT_COLUMN = COLUMN + 3


@dataclass(slots=True)
class Block:
    """A row and the rows that belong to it."""

    head: Row
    below: list[Row] = field(default_factory=list[Row])

    def lines(self) -> list[int]:
        """The lines of all its rows."""
        return lines_of([self.head, *self.below])


def lines_of(rows: Sequence[Row]) -> list[int]:
    """The lines of rows; a field's value may have its own."""
    return [line for row in rows for line in (row.line, row.value_line) if line]


@dataclass(frozen=True, slots=True)
class MemberHead:
    """The head of a property or parameter.

    Attributes:
        colon: Whether it ends with one.
        is_optional: Whether it says so behind its brackets, as faults do.
        inside: Where in the row's words, with marks for links, what stands between the brackets begins.
    """

    name: str
    brackets: Brackets
    colon: bool
    is_optional: bool
    inside: int


def where_wrong(row: Row) -> int:
    """Where in the words of a row, with marks for links, it goes on in another way than a head does."""
    text = marked(row.words).text
    match = _MEMBER.match(text)
    if match is not None:
        return match.start("inside")
    found = _BEGINNING.match(text)
    end = found.end() if found else 0
    return end + len(text[end:]) - len(text[end:].lstrip())


def member_head(row: Row) -> MemberHead | None:
    """The head of a member that a row is, if it has the shape of one."""
    if row.kind is not RowKind.TEXT:
        return None
    line = marked(row.words)
    match = _MEMBER.match(line.text)
    if match is None:
        return None
    name, inside, _ = line.cut([match.start("inside"), match.end("inside")])
    brackets = read_brackets(inside)
    if brackets.type is None or not brackets.first:
        return None
    said = "".join(word.text for word in name.inlines()).removesuffix("(").rstrip()
    return MemberHead(
        said, brackets, match["colon"] is not None, match["optional"] is not None, match.start("inside")
    )


def is_member(row: Row) -> bool:
    """Whether a row has the shape of a property or parameter, wherever it stands."""
    return _ends(row, _COLON) and member_head(row) is not None


def is_fault_member(row: Row) -> bool:
    """Whether a row has the shape of a fault's property, which has no colon, where no text can stand."""
    return row.indent < _TEXT_COLUMN and _ends(row, _FAULT_ENDS) and member_head(row) is not None


def is_method(row: Row) -> bool:
    """Whether a row has the shape of a method's head, wherever it stands."""
    return _ends(row, _COLON) and METHOD.match(row.text) is not None


def _ends(row: Row, ends: tuple[str, ...]) -> bool:
    """Whether a row of text ends so; all rows are asked, and most of them are texts."""
    return row.kind is RowKind.TEXT and bool(row.words) and row.words[-1].text.endswith(ends)


def parted(
    rows: Sequence[Row], has_shape: Callable[[Row], bool] | None = None, column: int = COLUMN
) -> list[Block]:
    """Part rows into heads and what is below each; the first row is always a head."""
    blocks: list[Block] = []
    for row in rows:
        if not blocks or row.indent <= column or (has_shape is not None and has_shape(row)):
            blocks.append(Block(row))
        else:
            blocks[-1].below.append(row)
    return blocks


def no_head(block: Block, at: Spot, code: FindingCode, message: str, hint: str, claims: Claims) -> None:
    """Tell of a row that stands where a head should, and of what it is if it is a field."""
    row = block.head
    if row.kind is RowKind.FIELD:
        at = Spot(row.line)
        code, message = codes.UNKNOWN_FIELD, f"the layout has no field {row.shown[:60]!r} here"
        hint = "remove it, or write it without the colon before it"
    claims.report(code, at, message, hint)
    claims.claim("error", *block.lines())


def is_misplaced(row: Row, rule: str, claims: Claims) -> bool:
    """Whether a head stands where only texts do, which is told of."""
    if row.indent < _TEXT_COLUMN:
        return False
    claims.report(
        MALFORMED[rule],
        row.line,
        f"this {rule} stands where its text would: {row.text[:60]!r}",
        f"indent it by {COLUMN} columns, as the others are",
    )
    return True
