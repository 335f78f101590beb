"""Tables of the Markdown reference: what their rows state."""

from __future__ import annotations

import re
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from html import unescape

from codegen.diagnostics import codes
from codegen.ir.names import TypeName
from codegen.ir.prose import Inlines, Prose, Text
from codegen.layouts.markdown import (
    FAULT_PROPERTIES,
    PRIMITIVES,
    PROPERTIES,
    RETURN_TYPE,
    SINCE,
    VALUES,
    VERSIONS,
    spaced,
)
from codegen.read.html.prose import html_prose
from codegen.read.markdown.cells import (
    DOTTED,
    anchor_name,
    anchored_name,
    fields,
    name_in,
    named_type,
    one_word,
    privilege_words,
    second_word,
    single_link,
    stated,
    type_words,
)
from codegen.read.markdown.headers import columns
from codegen.read.markdown.nodes import Table, TableRow
from codegen.read.markdown.sheet import Sheet
from codegen.read.markdown.spaces import squeezed
from codegen.read.origins import Spot
from codegen.read.outline import Entry, Label

_MEMBERS = (PROPERTIES, FAULT_PROPERTIES, VALUES)
# The one thing that a cell without words holds.
_UNIT = re.compile(rf"\[[^\]]*\]\([^)]*\)|<a [^>]*>[^<]*</a>|{spaced(SINCE, RETURN_TYPE)}|\S+", re.IGNORECASE)
_WORDS = VERSIONS[1]
_LAST_UNIT = re.compile(r"(?:(?<= )[^\W\d] )?\S+$")
_OPTIONAL = ("true", "false", "None")
_OF_WORDS = (PROPERTIES[-1], VALUES[-1])


def whole_rows(sheet: Sheet, table: Table) -> list[TableRow]:
    """The rows that have every cell and a name in the first; the others are reported.

    Pipes of words stay words, so surplus cells can only be told where the last one does not hold words.
    Words keep their spaces, which mean something in code.
    """
    whole: list[TableRow] = []
    of_words = columns(table)[-1] in _OF_WORDS
    for row in table.rows:
        with _within(sheet, table, row):
            whole += _whole(sheet, table, row, of_words)
    return whole


def _within(sheet: Sheet, table: Table, row: TableRow) -> AbstractContextManager[None]:
    """What the rows of a table are, where they are members."""
    if columns(table) not in _MEMBERS:
        return nullcontext()
    return sheet.member(name_in(squeezed(row.cells[0])))


def _whole(sheet: Sheet, table: Table, row: TableRow, of_words: bool) -> list[TableRow]:
    """The row with one cell for each column; of a broken row of a member, its name alone."""
    message, hint, at = "", "", Spot(row.line)
    if len(row.cells) < len(table.header) or not row.closed or not row.cells[0]:
        message = f"a row of a table of {len(table.header)} columns is cut off or has no name"
        hint = "complete the row, up to its last pipe"
        whole_row = row.closed and len(row.cells) == len(table.header)
        at = row.spot(0) if whole_row else _missing_pipe(sheet, row, table)
    elif "|" in row.cells[-1] and not of_words:
        message = f"a row has more cells than its table has columns, which are {len(table.header)}"
        hint = "remove the cells that are too many"
        at = _surplus(row)
    if message:
        with sheet.fact("head"):
            sheet.report(codes.BROKEN_TABLE, at, message, hint)
        # Of a member the name is left, which a facts entry may be about.
        named = row.cells[0] and columns(table) in _MEMBERS
        return [replace(row, cells=(squeezed(row.cells[0]),), closed=False)] if named else []
    *cells, last = row.cells
    cells = [*map(squeezed, cells), last if of_words else squeezed(last)]
    return [replace(row, cells=tuple(cells))]


def _check_name(sheet: Sheet, row: TableRow, name: str, what: str) -> None:
    """A name is one word; of a row that lacks a pipe, two cells would be one."""
    if len(name.split()) > 1:
        message = f"the name of a {what} is more than one word: {name[:60]!r}"
        second = sheet.find(row.line, name.split(maxsplit=2)[1], row.spot(0).at)
        at = row.spot(0) if name.startswith("<") else second
        sheet.report(codes.BAD_NAME, at, message, "write one word, and a pipe behind it")


def _missing_pipe(sheet: Sheet, row: TableRow, table: Table) -> Spot:
    """Where a row that lacks a cell has more than one thing in a cell; at its end if it has not."""
    cells = list(enumerate(zip(row.cells, columns(table), strict=False)))
    for at, (cell, column) in sorted(cells, key=lambda each: each[1][1] == _WORDS):
        unit = (_LAST_UNIT.search if column == _WORDS else _UNIT.match)(cell)
        if unit is not None and column not in _OF_WORDS and row.closed:
            behind = unit.start() if column == _WORDS else len(cell) - len(cell[unit.end() :].lstrip())
            if 0 < behind < len(cell):
                return Spot(row.line, row.starts[at] + behind)
    end = sheet.end(row.line)
    within = row.closed and sheet.line(row.line).endswith("  |")  # an empty cell has lost one of its pipes
    return Spot(end.line, end.at - 1) if within else end


def _surplus(row: TableRow) -> Spot:
    """The pipe with which a row has a cell too many: behind an empty cell, else the last."""
    empty = next((at for at, cell in enumerate(row.cells) if not cell), None)
    if empty is not None:
        return row.spot(empty)
    last = len(row.cells) - 1
    return Spot(row.line, row.starts[last] + row.cells[last].index("|"))


def property_entries(sheet: Sheet, table: Table, page: TypeName | None) -> tuple[list[Entry], bool]:
    """The properties of a table of three or five columns, and whether they are a managed object's."""
    entries: list[Entry] = []
    managed = False
    for row in whole_rows(sheet, table):
        with _within(sheet, table, row):
            entry, anchored = _property(sheet, table, row, page)
        managed = managed or anchored
        entries.append(entry)
    return entries, managed


def _property(sheet: Sheet, table: Table, row: TableRow, page: TypeName | None) -> tuple[Entry, bool]:
    """A property, and whether its name is anchored, as in managed objects; a broken row has a name alone."""
    name, anchored = anchored_name(sheet, row.spot(0), row.cells[0])
    place = sheet.place(row.spot(0))
    if not row.closed:
        return Entry(name, place), anchored
    with sheet.fact("head"):
        _check_name(sheet, row, name, "property")
    _, type_, optional, *rest = row.cells
    with sheet.fact("type"):
        if not type_:
            message = f"the property {name[:60]!r} has no type"
            sheet.report(codes.BAD_PROPERTY, row.spot(1), message, "name its type, as one word or one link")
        words = type_words(sheet, row.spot(1), type_, codes.BAD_PROPERTY)
    stated_fields = [
        *fields(sheet, row.spot(1), (Label.TYPE, words)),
        *fields(sheet, row.spot(2), (Label.OPTIONAL, _optional(sheet, row.spot(2), optional))),
    ]
    description: Prose | None = None
    if rest:
        with sheet.fact("privilege"):
            if not rest[0]:  # else a pipe too many could move a privilege to the words
                message = f"the privilege of the property {name[:60]!r} is empty"
                sheet.report(codes.BAD_PRIVILEGE, row.spot(3), message, "write 'None' where there is none")
            privilege = privilege_words(sheet, row.spot(3), rest[0])
        stated_fields += fields(sheet, row.spot(3), (Label.PRIVILEGE, privilege))
        description = html_prose(rest[1], page, sheet.locate(row.spot(4)))
    return Entry(name, place, tuple(stated_fields), description), anchored


def value_entries(sheet: Sheet, table: Table, page: TypeName | None) -> list[Entry]:
    """The values of an enum."""
    entries: list[Entry] = []
    for row in whole_rows(sheet, table):
        with _within(sheet, table, row), sheet.fact("head"):
            _check_name(sheet, row, row.cells[0], "value")
        description = html_prose("".join(row.cells[1:]), page, sheet.locate(row.spot(1)))
        entries.append(Entry(unescape(row.cells[0]), sheet.place(row.spot(0)), description=description))
    return entries


def fault_entries(sheet: Sheet, table: Table, page: TypeName | None) -> list[Entry]:
    """The faults that a method raises; a description that only repeats the fault's name is none."""
    entries: list[Entry] = []
    for row in whole_rows(sheet, table):
        with sheet.fact("raises"):
            name = named_type(sheet, row.spot(0), row.cells[0], codes.BAD_FAULT, "fault")
        if " " in name:
            continue  # which was told of
        description: Prose | None = html_prose(row.cells[1], page, sheet.locate(row.spot(1)))
        if squeezed(row.cells[1]) in (name, ""):
            description = None
        entries.append(Entry(name, sheet.place(row.spot(0)), description=description))
    return entries


def version_entries(sheet: Sheet, table: Table) -> list[Entry]:
    """The versions, oldest first."""
    entries: list[Entry] = []
    for row in whole_rows(sheet, table):
        name, _ = anchored_name(sheet, row.spot(0), row.cells[0])
        if DOTTED.fullmatch(name) is None:
            message = f"this is no identifier of a version: {name[:60]!r}"
            sheet.report(
                codes.BAD_NAME, row.spot(0), message, "it is a dotted name, within an anchor of that name"
            )
        namespace = one_word(sheet, row.spot(2), row.cells[2], codes.BAD_FIELD, "namespace")
        number = one_word(sheet, row.spot(3), row.cells[3], codes.BAD_FIELD, "number")
        stated_fields = (
            *fields(sheet, row.spot(1), (Label.VERSION_NAME, stated(row.cells[1]))),
            *fields(sheet, row.spot(2), (Label.VERSION_NAMESPACE, namespace)),
            *fields(sheet, row.spot(3), (Label.VERSION_NUMBER, number)),
        )
        entries.append(Entry(name, sheet.place(row.spot(0)), stated_fields))
    return entries


def primitive_entries(sheet: Sheet, table: Table) -> list[Entry]:
    """The primitives by the spelling that documents use; the type is their wire name."""
    entries: list[Entry] = []
    for row in whole_rows(sheet, table):
        wire, spelling = row.cells
        one_word(sheet, row.spot(1), spelling, codes.BAD_FIELD, PRIMITIVES[1])
        words = one_word(sheet, row.spot(0), wire, codes.BAD_FIELD, "SOAP name")
        entries.append(
            Entry(spelling, sheet.place(row.spot(0)), fields(sheet, row.spot(0), (Label.TYPE, words)))
        )
    return entries


def index_name(sheet: Sheet, line: int, text: str) -> str:
    """The name that a line of an index links to."""
    anchor = single_link(text)
    return anchor_name(sheet, Spot(line), anchor) if anchor else text


def _optional(sheet: Sheet, at: Spot, cell: str) -> Inlines:
    """Whether a property is optional; an empty cell, which the reference never has, leaves it open."""
    if cell and cell not in _OPTIONAL:
        message = f"the column 'optional' says {cell[:40]!r}"
        wrong = second_word(sheet, at, cell) if cell.split()[0] in _OPTIONAL else at
        with sheet.fact("optional"):
            sheet.report(codes.UNKNOWN_FIELD, wrong, message, "it is either 'true' or 'None'")
        return ()
    if not cell:
        message = "the column 'optional' is empty, so whether the property is optional stays open"
        about = "empty cells of the column 'optional'"
        sheet.report(codes.OPTIONAL_OPEN, at, message, "write 'true' or 'None'", about)
    return (Text("true" if cell == "true" else "false"),) if cell else ()
