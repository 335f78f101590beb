"""Where the sections of a type begin, and what is said of a heading that is missing, misspelt or bare.

The members below such a heading are read all the same, so that the heading is all that is told of.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from codegen.diagnostics import codes
from codegen.ir.names import Kind
from codegen.layouts.rst import ATTRIBUTES, METHODS, PLAIN_ATTRIBUTES, VALUES
from codegen.read.claims import Claims
from codegen.read.origins import Spot
from codegen.read.outline import SectionLabel
from codegen.read.rst.heads import is_fault_member, is_member, is_method, lines_of
from codegen.read.rst.labels import LABEL_COLUMN
from codegen.read.rst.rows import Row, RowKind
from codegen.read.rst.spots import spot_of

BODIES = {
    ATTRIBUTES: (Kind.MANAGED, SectionLabel.PROPERTIES),
    METHODS: (Kind.MANAGED, SectionLabel.METHODS),
    PLAIN_ATTRIBUTES: (Kind.DATA, SectionLabel.PROPERTIES),
    VALUES: (Kind.ENUM, SectionLabel.VALUES),
}


_HINT = (
    f"managed objects have {ATTRIBUTES!r} and {METHODS!r}, underlined, data objects and faults "
    f"{PLAIN_ATTRIBUTES!r}, enums {VALUES!r}, underlined; all at the margin"
)


@dataclass(frozen=True, slots=True)
class Body:
    """A section of a type.

    Attributes:
        name: What the layout calls it; the words of its heading where the layout has no such section.
        head: Its heading, or its first row where it has none.
        at: Where its heading stands among the rows of the type.
        begin: Where its own rows begin.
        wrong: Whether its heading is, and was told of.
    """

    name: str
    head: Row
    at: int
    begin: int
    wrong: bool = False


def is_heading(row: Row) -> bool:
    """Whether a row is a heading; data objects' and faults' is the only one that is not underlined."""
    return row.kind is RowKind.TITLE or (row.indent == 0 and row.text == PLAIN_ATTRIBUTES)


def bodies(rows: Sequence[Row], claims: Claims) -> list[Body]:
    """Find the sections of a type, in their order."""
    marked = {at: Body(row.text, row, at, at + 1) for at, row in enumerate(rows) if is_heading(row)}
    absent = _absent({body.name for body in marked.values()})
    if not absent:
        return list(marked.values())
    found: list[Body] = []
    for at in range(len(rows)):
        body = _body(rows, at, absent, found, claims) if absent else None
        if body is not None:
            found.append(body)
            absent = _absent({body.name for body in [*marked.values(), *found]})
        elif at in marked:
            found.append(marked[at])
    return found


def _absent(named: set[str]) -> set[str]:
    """The sections that could still be somewhere, given those that are."""
    known = named & {*BODIES}
    if known & {PLAIN_ATTRIBUTES, VALUES}:
        return set()
    return {ATTRIBUTES, METHODS} - known if known else {*BODIES}


def _body(
    rows: Sequence[Row], at: int, absent: set[str], found: Sequence[Body], claims: Claims
) -> Body | None:
    """The section that begins at a row and is missing among those that have their heading."""
    row = rows[at]
    if row.kind is RowKind.TITLE:
        meant = _meant(rows, at + 1, absent, found) if row.text not in BODIES else None
        if meant is None:
            return None
        unknown(row, claims)
        return Body(ATTRIBUTES if meant == PLAIN_ATTRIBUTES else meant, row, at, at + 1, wrong=True)
    name = _named(row, absent)
    if name is not None:
        return _plain(rows, at, name, claims)
    meant = _meant(rows, at, absent, found)
    if meant is None:
        return None
    above = rows[at - 1] if at and rows[at - 1].indent == 0 and rows[at - 1].kind is RowKind.TEXT else None
    if above is not None and not found:
        unknown(above, claims)
        return Body(meant, above, at - 1, at, wrong=True)
    claims.report(
        codes.UNKNOWN_SECTION,
        row.line,
        f"no heading stands above this member: {row.text[:60]!r}",
        f"write {meant!r} above it" + (", underlined" if meant != PLAIN_ATTRIBUTES else ""),
    )
    return Body(meant, row, at, at, wrong=True)


def _named(row: Row, absent: set[str]) -> str | None:
    """The section that a row names without being its heading; a colon may have words behind it."""
    if row.kind is not RowKind.TEXT:
        return None
    names = (name for name in absent if row.text == name or (name[-1] == ":" and row.text.startswith(name)))
    return next(names, None)


def _plain(rows: Sequence[Row], at: int, name: str, claims: Claims) -> Body | None:
    """A section whose heading is not underlined, or not at the margin, or has words beside it."""
    row = rows[at]
    if row.text == PLAIN_ATTRIBUTES:
        return Body(name, row, at, at + 1)
    ruled = at + 1 < len(rows) and set(rows[at + 1].text) == {"-"}
    if row.indent > LABEL_COLUMN and not ruled:
        return None
    claims.claim("error", *lines_of(rows[at : at + 1 + ruled]))
    if row.text != name:
        unknown(row, claims)
        return Body(name, row, at, at + 1 + ruled, wrong=True)
    spot = rows[at + 1].spot if ruled and not row.indent else row.spot
    missing = not ruled and not row.indent
    message = f"the heading {name!r} is not underlined as it should be"
    if missing:
        spot = _broken_rule(rows[at + 1 : at + 2], claims) or claims.end(row.line)
    claims.report(codes.BROKEN_HEADING, spot, message, _HINT)
    return Body(name, row, at, at + 1 + ruled, wrong=True)


def _broken_rule(below: Sequence[Row], claims: Claims) -> Spot | None:
    """Where a row of dashes below a heading has another character."""
    text = below[0].text if below else ""
    return spot_of(below[0], len(text) - len(text.lstrip("-")), claims) if "--" in text else None


def _meant(rows: Sequence[Row], at: int, absent: set[str], found: Sequence[Body]) -> str | None:
    """Which of the absent sections has members that look like the row that stands there."""
    row = rows[at] if at < len(rows) else None
    if row is None or row.kind is not RowKind.TEXT:
        return None
    if METHODS in absent and row.indent == 0 and is_method(row):
        return METHODS
    if ATTRIBUTES not in absent or any(body.name in BODIES for body in found):
        return None
    if not is_member(row) and not is_fault_member(row):
        return None
    managed = METHODS not in absent or any(each.text == METHODS or is_method(each) for each in rows[at:])
    return ATTRIBUTES if managed else PLAIN_ATTRIBUTES


def unknown(row: Row, claims: Claims) -> None:
    """Tell of a heading that the layout does not have there."""
    claims.report(codes.UNKNOWN_SECTION, row.line, f"the layout has no section {row.text[:40]!r} here", _HINT)
