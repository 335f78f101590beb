"""Tables of the Markdown reference: what their rows state."""

from __future__ import annotations

from codegen.ir.names import TypeName
from codegen.ir.prose import Inlines, Prose, Text
from codegen.read.html.prose import html_prose
from codegen.read.markdown.cells import (
    anchor_name,
    anchored_name,
    fields,
    named_type,
    one_word,
    privilege_words,
    single_link,
    stated,
    type_words,
)
from codegen.read.markdown.headers import columns
from codegen.read.markdown.nodes import Row, Table
from codegen.read.markdown.sheet import Sheet
from codegen.read.markdown.spaces import squeezed
from codegen.read.outline import Entry, Label

_OF_WORDS = ("desc", "description")


def whole_rows(sheet: Sheet, table: Table) -> list[Row]:
    """The rows that have every cell and a name in the first; the others are reported.

    Pipes of words stay words, so surplus cells can only be told where the last one does not hold words.
    Words keep their spaces, which mean something in code.
    """
    whole: list[Row] = []
    of_words = columns(table)[-1] in _OF_WORDS
    for row in table.rows:
        if len(row.cells) < len(table.header) or not row.closed or not row.cells[0]:
            message = f"a row of a table of {len(table.header)} columns is cut off or has no name"
            sheet.error("broken-table", row.line, message, "complete the row, up to its last pipe")
        elif "|" in row.cells[-1] and not of_words:
            message = f"a row has more cells than its table has columns, which are {len(table.header)}"
            sheet.error("broken-table", row.line, message, "remove the cells that are too many")
        else:
            *cells, last = row.cells
            cells = [*map(squeezed, cells), last if of_words else squeezed(last)]
            whole.append(Row(row.line, tuple(cells), row.closed))
    return whole


def property_entries(sheet: Sheet, table: Table, page: TypeName | None) -> tuple[list[Entry], bool]:
    """The properties of a table of three or five columns, and whether they are a managed object's."""
    entries: list[Entry] = []
    managed = False
    for row in whole_rows(sheet, table):
        name, anchored = anchored_name(sheet, row.line, row.cells[0])
        managed = managed or anchored
        cells = dict(zip(columns(table), row.cells, strict=True))
        entry_fields = fields(
            sheet,
            row.line,
            (Label.TYPE, type_words(sheet, row.line, cells["type"], "bad-property")),
            (Label.OPTIONAL, _optional(sheet, row.line, cells["optional"])),
            (Label.PRIVILEGE, privilege_words(sheet, row.line, cells.get("priv", ""))),
        )
        description = html_prose(cells["desc"], page) if "desc" in cells else None
        entries.append(Entry(name, sheet.place(row.line), entry_fields, description))
    return entries, managed


def value_entries(sheet: Sheet, table: Table, page: TypeName | None) -> list[Entry]:
    """The values of an enum."""
    return [
        Entry(row.cells[0], sheet.place(row.line), description=html_prose(row.cells[1], page))
        for row in whole_rows(sheet, table)
    ]


def fault_entries(sheet: Sheet, table: Table, page: TypeName | None) -> list[Entry]:
    """The faults that a method raises; a description that only repeats the fault's name is none."""
    entries: list[Entry] = []
    for row in whole_rows(sheet, table):
        name = named_type(sheet, row.line, row.cells[0], "bad-fault", "fault")
        description: Prose | None = html_prose(row.cells[1], page)
        if squeezed(row.cells[1]) in (name, ""):
            description = None
        entries.append(Entry(name, sheet.place(row.line), description=description))
    return entries


def version_entries(sheet: Sheet, table: Table) -> list[Entry]:
    """The versions, oldest first."""
    entries: list[Entry] = []
    for row in whole_rows(sheet, table):
        name, _ = anchored_name(sheet, row.line, row.cells[0])
        one_word(sheet, row.line, name, "bad-name", "identifier")
        stated_fields = fields(
            sheet,
            row.line,
            (Label.VERSION_NAME, stated(row.cells[1])),
            (Label.VERSION_NAMESPACE, one_word(sheet, row.line, row.cells[2], "bad-field", "namespace")),
            (Label.VERSION_NUMBER, one_word(sheet, row.line, row.cells[3], "bad-field", "number")),
        )
        entries.append(Entry(name, sheet.place(row.line), stated_fields))
    return entries


def primitive_entries(sheet: Sheet, table: Table) -> list[Entry]:
    """The primitives by the spelling that documents use; the type is their wire name."""
    entries: list[Entry] = []
    for row in whole_rows(sheet, table):
        wire, spelling = row.cells
        one_word(sheet, row.line, spelling, "bad-field", "python type")
        words = one_word(sheet, row.line, wire, "bad-field", "SOAP name")
        entries.append(Entry(spelling, sheet.place(row.line), fields(sheet, row.line, (Label.TYPE, words))))
    return entries


def index_name(sheet: Sheet, line: int, text: str) -> str:
    """The name that a line of an index links to."""
    anchor = single_link(text)
    return anchor_name(sheet, line, anchor) if anchor else text


def _optional(sheet: Sheet, line: int, cell: str) -> Inlines:
    """Whether a property is optional; an empty cell, which the reference never has, leaves it open."""
    if cell not in ("true", "false", "None", ""):
        message = f"the column “optional” says {cell[:40]!r}"
        sheet.error("unknown-field", line, message, "it is either “true” or “None”")
    return (Text("true" if cell == "true" else "false"),) if cell else ()
