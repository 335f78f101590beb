"""The service table of a method in the Markdown reference.

| service name | AddItem |
|:--|:--|
| since version | [Shop API 2.0](shop.version.md#None) |
| privilege    | Cart.Change |
| return type |  |
"""

from __future__ import annotations

import re

from codegen.diagnostics import codes
from codegen.ir.prose import Inlines
from codegen.ir.versions import UNSTATED_LABEL
from codegen.ir.wire_names import TASK_SUFFIX
from codegen.layouts import markdown as layout
from codegen.read.markdown.blocks import parse_links
from codegen.read.markdown.cells import fields, privilege_words, single_link, stated, type_words
from codegen.read.markdown.headers import columns
from codegen.read.markdown.nodes import Anchor, Table
from codegen.read.markdown.sheet import Sheet
from codegen.read.markdown.spaces import squeezed
from codegen.read.markdown.tables import whole_rows
from codegen.read.origins import Spot
from codegen.read.outline import Entry, Field, Label, Section, SectionLabel

_BRACKETS = re.compile(r"[\[\]()]")
_ROWS = frozenset(layout.SERVICE_ROWS)


def is_service(table: Table) -> bool:
    """Whether a table of two columns is one: by its first cell or, where that is misspelt, by its rows."""
    first, _ = columns(table)
    keys = (row.cells[0] for row in table.rows)
    return first == layout.SERVICE_NAME or any(squeezed(key).lower() in _ROWS for key in keys)


def read_service(sheet: Sheet, table: Table, method: str) -> tuple[list[Field], Section | None]:
    """Read the table of a method.

    Args:
        sheet: The document, which has the table already behind it.
        table: The table.
        method: The name in the method's heading.

    Returns:
        What is stated of the method, and what it returns.
    """
    found = _name(sheet, table, method)
    returns: Section | None = None
    seen: set[str] = set()
    for row in whole_rows(sheet, table):
        key, cell, at = row.cells[0].lower(), row.cells[1], row.spot(1)
        if key in seen or key not in _ROWS:
            message = f"the row {key[:40]!r} is " + ("stated twice" if key in seen else "not known")
            sheet.report(codes.UNKNOWN_FIELD, row.spot(0), message, "correct the row or remove it")
        seen.add(key)
        if key == layout.SINCE:
            found += fields(sheet, at, (Label.SINCE, _since(sheet, at, cell)))
        elif key == layout.PRIVILEGE:
            with sheet.fact("privilege"):
                words = privilege_words(sheet, at, cell)
            found += fields(sheet, at, (Label.PRIVILEGE, words))
        elif key == layout.RETURN_TYPE and (words := _return(sheet, at, cell)):
            place = sheet.place(at)
            entry = Entry("", place, fields(sheet, at, (Label.TYPE, words)))
            returns = Section(SectionLabel.RETURNS, place, (entry,))
    if not sheet.broken and (missing := _ROWS - seen):
        message = f"the service table has no row {min(missing)!r}"
        sheet.report(
            codes.CUT_OFF, sheet.end(table.line + table.count - 1), message, "restore the rows of the table"
        )
    return found, returns


def _name(sheet: Sheet, table: Table, method: str) -> list[Field]:
    """The header: what the method is called on the wire, which is its heading or ``_Task`` longer."""
    key, name = table.header
    if key.lower() != layout.SERVICE_NAME:
        message = f"the service table begins with {key[:40]!r}"
        sheet.report(
            codes.UNKNOWN_FIELD, table.spot(0), message, f"correct the cell: it is '{layout.SERVICE_NAME}'"
        )
    elif not sheet.broken and name.removesuffix(TASK_SUFFIX) != method.removesuffix(TASK_SUFFIX):
        message = f"the service name of {method} is {name[:60]!r}"
        hint = "let the heading and the service table name the same method"
        sheet.report(codes.CONTRADICTION, table.spot(1), message, hint)
    return list(fields(sheet, table.spot(1), (Label.SERVICE_NAME, stated(name))))


def _return(sheet: Sheet, at: Spot, cell: str) -> Inlines:
    with sheet.fact("type"):
        return type_words(sheet, at, cell, codes.BAD_RETURN)


def _since(sheet: Sheet, at: Spot, cell: str) -> Inlines:
    """The label of a method's version; the anchor is its type's version, so only the label counts."""
    anchor = single_link(cell)
    if anchor is None and any(isinstance(part, Anchor) for part in parse_links(cell)):
        message = f"words stand beside the link to a version: {cell[:60]!r}"
        with sheet.fact("since"):
            sheet.report(codes.BAD_FIELD, at, message, "leave only the link")
    elif anchor is None and _BRACKETS.search(cell):
        with sheet.fact("since"):
            sheet.report(
                codes.BAD_FIELD,
                at,
                f"this link to a version is broken: {cell[:60]!r}",
                "write '[words](page)'",
            )
    label = squeezed(anchor.text) if anchor else cell
    return stated(label) if label != UNSTATED_LABEL else ()
