"""Method sections of the Markdown reference.

    AddItem([item](shop.Cart.Item.md "shop.Cart.Item"), [note](#string "string"))
    -----------------------------------------------------------------------------
     raises [shop.fault.SoldOut](shop.fault.SoldOut.md "shop.fault.SoldOut")

    ---
    ### Deprecated
    (words, directly below)

    | service name | AddItem |
    |:--|:--|
    | since version | [Shop API 2.0](shop.version.md#None) |
    | privilege    | Cart.Change |
    | return type |  |
    ### Faults
    | fault | description |
    |:------|:------------|

The line of raised faults and the rule under it are missing where the table of faults is empty.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from codegen.ir.names import TypeName
from codegen.read.html.prose import html_prose
from codegen.read.markdown.blocks import parse_links
from codegen.read.markdown.cells import anchor_words, fields, single_link, stated, type_words
from codegen.read.markdown.nodes import Anchor, Heading, Lines, Rule, Table
from codegen.read.markdown.sheet import Sheet
from codegen.read.markdown.tables import FAULTS, anchor_name, columns, fault_entries, whole_rows
from codegen.read.outline import Entry, Field, Label, Section, SectionLabel

_NAME = re.compile(r"(?P<name>[^\W\d]\w*)\s*\((?P<empty>\s*\))?")
_RAISES = "raises "
_SERVICE_NAME = "service name"
_SERVICE_ROWS = frozenset(("since version", "privilege", "return type"))
_NO_VERSION = "1.0"
"""The label of a method whose version the documents do not state."""


@dataclass(slots=True)
class _Method:
    """What has been read of a section so far."""

    heading: Heading
    fields: list[Field] = field(default_factory=list[Field])
    returns: Section | None = None
    raises: Lines | None = None
    service: bool = False
    faults: Section | None = None
    ends_document: bool = False

    @property
    def takes_raises(self) -> bool:
        """Whether a line of raised faults can stand here."""
        return not self.service and self.raises is None

    @property
    def takes_deprecated(self) -> bool:
        """Whether a deprecation can stand here."""
        return not self.service and not any(field.label is Label.DEPRECATED for field in self.fields)


def read_method(sheet: Sheet, heading: Heading, page: TypeName | None) -> Entry:
    """Read the section under a heading that the sheet stands at, up to the next heading of its kind."""
    sheet.take("method heading")
    sheet.broken = False
    name, parameters = _signature(sheet, heading)
    method = _Method(heading)
    while (block := sheet.peek()) and not (isinstance(block, Heading) and block.underlined):
        if not _read_block(sheet, method, block, page):
            sheet.reject()
    if not sheet.broken and not (method.service and method.faults):
        missing = "its table of faults" if method.service else "its service table"
        message = f"the section of {name} ends without {missing}"
        sheet.error("cut-off", heading.line, message, "restore the end of the section")
    _compare_raises(sheet, method, name)
    sections = (parameters, method.returns, method.faults)
    return Entry(
        name,
        sheet.place(heading.line),
        tuple(method.fields),
        sections=tuple(section for section in sections if section),
        complete=False,
    )


def _read_block(sheet: Sheet, method: _Method, block: object, page: TypeName | None) -> bool:
    """Read one block of a section; False where it has no place there."""
    match block:
        case Lines(lines=[line]) if method.takes_raises and line.lstrip().startswith(_RAISES):
            method.raises = block
            sheet.take("raises")
        case Rule() if method.raises and not method.service:
            sheet.take("rule")
        case Heading(text=text) if text.lower() == "deprecated" and method.takes_deprecated:
            method.fields.append(read_deprecated(sheet, block, page))
        case Table(header=[first, name]) if first.lower() == _SERVICE_NAME and not method.service:
            _read_service(sheet, method, block, name)
        case Heading(text=text) if text.lower() == "faults" and method.service and not method.faults:
            sheet.take("faults heading")
            return True
        case Table() if columns(block) == FAULTS and method.service and not method.faults:
            sheet.take("faults")
            method.ends_document = sheet.ends_with(block)
            entries = tuple(fault_entries(sheet, block, page))
            method.faults = Section(SectionLabel.FAULTS, sheet.place(block.line), entries)
        case _:
            return False
    return True


def read_deprecated(sheet: Sheet, heading: Heading, page: TypeName | None) -> Field:
    """Read a heading that says “deprecated” and the words directly under it, if there are any."""
    sheet.take("deprecated")
    words = sheet.under(heading.line)
    if words is None or words.has_rows:
        return Field(Label.DEPRECATED, sheet.place(heading.line))
    text = sheet.take_words("deprecated", words)
    return Field(Label.DEPRECATED, sheet.place(heading.line), blocks=html_prose(text, page))


def _signature(sheet: Sheet, heading: Heading) -> tuple[str, Section]:
    """The name and the linked parameters of ``Name([a](… "type"), [b](… "type"))``."""
    first, *parts = parse_links(heading.text) or ("",)
    match = _NAME.fullmatch(first) if isinstance(first, str) else None
    parameters = [part for part in parts if isinstance(part, Anchor)]
    between = [part.strip() for part in parts if isinstance(part, str)]
    readable = [","] * (len(parameters) - 1) + [")"] if parameters else []
    if not match or bool(match["empty"]) == bool(parameters) or between != readable:
        message = f"the heading {heading.text[:60]!r} is no name with linked parameters in parentheses"
        hint = 'write it as Name([parameter](page.md "type"), …), or Name() without parameters'
        sheet.error("method-without-signature", heading.line, message, hint)
    name = match["name"] if match else heading.text
    place = sheet.place(heading.line)
    entries = (
        Entry(
            part.text,
            place,
            fields(sheet, heading.line, (Label.TYPE, anchor_words(sheet, heading.line, part))),
        )
        for part in parameters
    )
    return name, Section(SectionLabel.PARAMETERS, place, tuple(entries))


def _read_service(sheet: Sheet, method: _Method, table: Table, service_name: str) -> None:
    sheet.take("service table")
    method.service = True
    method.fields += fields(sheet, table.line, (Label.SERVICE_NAME, stated(service_name)))
    seen: set[str] = set()
    for row in whole_rows(sheet, table):
        key, cell = row.cells[0].lower(), row.cells[1]
        if key in seen or key not in _SERVICE_ROWS:
            message = f"the row {key[:40]!r} is " + ("stated twice" if key in seen else "not known")
            sheet.error("unknown-field", row.line, message, "correct the row or remove it")
        seen.add(key)
        if key == "since version":
            anchor = single_link(cell)
            label = anchor.text if anchor else cell
            # The anchor is the type's version, so only the label counts.
            words = stated(label) if label != _NO_VERSION else ()
            method.fields += fields(sheet, row.line, (Label.SINCE, words))
        elif key == "privilege":
            method.fields += fields(sheet, row.line, (Label.PRIVILEGE, stated(cell)))
        elif key == "return type" and (words := type_words(sheet, row.line, cell)):
            place = sheet.place(row.line)
            returns = Entry("", place, fields(sheet, row.line, (Label.TYPE, words)))
            method.returns = Section(SectionLabel.RETURNS, place, (returns,))
    if not sheet.broken and (missing := _SERVICE_ROWS - seen):
        message = f"the service table has no row {min(missing)!r}"
        sheet.error("cut-off", table.line, message, "restore the rows of the table")


def _compare_raises(sheet: Sheet, method: _Method, name: str) -> None:
    """The line of raised faults and their table state one set."""
    if sheet.broken or not method.faults:
        return
    anchors = parse_links(method.raises.text) if method.raises else ()
    line = {anchor_name(part) for part in anchors if isinstance(part, Anchor)}
    table = {entry.name for entry in method.faults.entries}
    if line == table:
        return
    at = method.raises.line if method.raises else method.heading.line
    if table < line and method.ends_document:
        missing = ", ".join(sorted(line - table))
        message = f"the table of faults of {name}, with which the document ends, lacks {missing}"
        sheet.error("cut-off", method.faults.place.line, message, "restore the end of the table")
    else:
        differing = ", ".join(sorted(line ^ table))
        message = f"the line of raised faults of {name} and its table of faults differ in {differing}"
        sheet.warning("raises-disagree", at, message, "let both name the same faults")
