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

from codegen.diagnostics import codes, counted
from codegen.ir.names import TypeName
from codegen.layouts.markdown import DEPRECATED_HEADING, FAULTS, FAULTS_HEADING, RAISES
from codegen.read.html.prose import html_prose
from codegen.read.markdown.blocks import parse_links
from codegen.read.markdown.cells import anchor_name, anchor_words, fields
from codegen.read.markdown.headers import columns
from codegen.read.markdown.nodes import Anchor, Block, Heading, Lines, Rule, Table
from codegen.read.markdown.series import SeriesPart, first_wrong, links_of, parts_of
from codegen.read.markdown.service import is_service, read_service
from codegen.read.markdown.sheet import Sheet
from codegen.read.markdown.spaces import squeezed
from codegen.read.markdown.tables import fault_entries
from codegen.read.origins import Spot
from codegen.read.outline import Entry, Field, Label, Section, SectionLabel

_NAME = re.compile(r"(?P<name>[^\W\d]\w*)\s*\((?P<empty>\s*\))?")
_TITLE = re.compile(r"[^\W\d]\w*\s?\(.*")


@dataclass(slots=True)
class _MethodSoFar:
    """What has been read of a section so far.

    Attributes:
        raises: The line of raised faults.
        raised: The names of the faults on it.
        last: The last line of the table of faults.
    """

    heading: Heading
    name: str
    fields: list[Field] = field(default_factory=list[Field])
    returns: Section | None = None
    raises: int | None = None
    raised: set[str] = field(default_factory=set[str])
    service: bool = False
    faults: Section | None = None
    ends_document: bool = False
    last: int = 0

    @property
    def takes_raises(self) -> bool:
        """Whether a line of raised faults can stand here."""
        return not self.service and self.raises is None

    @property
    def takes_deprecated(self) -> bool:
        """Whether a deprecation can stand here."""
        return not self.service and not any(field.label is Label.DEPRECATED for field in self.fields)


def next_method(sheet: Sheet) -> Heading | None:
    """The heading of a method where the sheet stands at one, though its underline be broken."""
    block = sheet.peek()
    if isinstance(block, Heading) and block.underlined and (block.level == 2 or _TITLE.fullmatch(block.text)):
        sheet.broken = False
        if block.level != 2:
            message = f"{block.text[:60]!r} is underlined as a title"
            with sheet.member(method_name(block.text)):
                sheet.report(codes.BROKEN_HEADING, block.line, message, "underline methods with dashes")
        return block
    return sheet.mend(_TITLE.fullmatch, lambda title: sheet.member(method_name(title)))


def method_name(heading: str) -> str:
    """The name of a method; the words of its heading where that has none."""
    match = _NAME.match(heading)
    return match["name"] if match else heading


def read_method(sheet: Sheet, heading: Heading, page: TypeName | None) -> Entry:
    """Read the section under a heading that the sheet stands at, up to the next heading of its kind."""
    sheet.take("method heading")
    name, parameters = _signature(sheet, heading)
    method = _MethodSoFar(heading, name)
    while (block := sheet.peek()) and not _is_heading(block):
        if not _read_block(sheet, method, block, page):
            sheet.reject()
    if not sheet.broken and not (method.service and method.faults):
        missing = "its table of faults" if method.service else "its service table"
        message = f"the section of {name} ends without {missing}"
        sheet.report(codes.CUT_OFF, heading.line, message, "restore the end of the section")
    _compare_raises(sheet, method)
    sections = (parameters, method.returns, method.faults)
    return Entry(
        name,
        sheet.place(heading.line),
        tuple(method.fields),
        sections=tuple(section for section in sections if section),
        complete=False,
    )


def _is_heading(block: Block) -> bool:
    """Whether a block begins another section, though its underline be broken."""
    if isinstance(block, Lines):
        return bool(_TITLE.fullmatch(squeezed(block.lines[0])))
    return isinstance(block, Heading) and block.underlined


def _read_block(sheet: Sheet, method: _MethodSoFar, block: Block, page: TypeName | None) -> bool:
    """Read one block of a section; False where it has no place there."""
    match block:
        case Lines(lines=[line, *_]) if method.takes_raises and _is_raises(line):
            _read_raises(sheet, method, block)
        case Rule() if method.raises and not method.service:
            sheet.take("rule")
        case Heading(text=text) if text.lower() == DEPRECATED_HEADING.lower() and method.takes_deprecated:
            method.fields.append(read_deprecated(sheet, block, page))
        case Table(header=[_, _]) if not method.service and is_service(block):
            sheet.take("service table")
            method.service = True
            stated, method.returns = read_service(sheet, block, method.name)
            method.fields += stated
        case Heading(text=text) if text.lower() == FAULTS_HEADING.lower() and not method.faults:
            _expect_service(sheet, method, block)
            sheet.take("faults heading")
        case Table() if columns(block) == FAULTS and not method.faults:
            _expect_service(sheet, method, block)
            sheet.take("faults")
            method.ends_document = sheet.ends_with(block)
            method.last = block.line + block.count - 1
            entries = tuple(fault_entries(sheet, block, page))
            method.faults = Section(SectionLabel.FAULTS, sheet.place(block.line), entries)
        case _:
            return False
    return True


def _expect_service(sheet: Sheet, method: _MethodSoFar, block: Block) -> None:
    """Faults stand below the service table; where that is missing, one error is enough."""
    if not method.service and not sheet.broken:
        message = f"no service table stands above the faults of {method.name}"
        hint = "restore the table that begins with 'service name'"
        sheet.report(codes.CUT_OFF, block.line, message, hint)


def _is_raises(line: str) -> bool:
    """Whether a line is that of raised faults: by its first word or, where that is misspelt, by its links."""
    text = squeezed(line)
    return text.startswith(f"{RAISES} ") or any(isinstance(part, Anchor) for part in parse_links(text))


def _read_raises(sheet: Sheet, method: _MethodSoFar, block: Lines) -> None:
    """Read ``raises [X](X.md "X"), [Y](Y.md "Y")``; nothing else may stand on the line."""
    method.raises = block.line
    sheet.take_line("raises")
    text = squeezed(block.lines[0])
    parts = parts_of(sheet, block.line, text)
    method.raised = {anchor_name(sheet, at, anchor) for anchor, at in links_of(parts)}
    wrong = parts[0] if parts[0].said != RAISES or len(parts) < 2 else first_wrong(sheet, parts, "")
    if wrong is not None:
        message = f"this line has more or less than links to the faults that are raised: {text[:60]!r}"
        hint = "write it as 'raises', then links to faults with commas between them, such as [X](X.md \"X\")"
        with sheet.fact("raises"):
            sheet.report(codes.BAD_FAULT, wrong.at, message, hint)


def read_deprecated(sheet: Sheet, heading: Heading, page: TypeName | None) -> Field:
    """Read a heading that says “deprecated” and the words directly under it, if there are any."""
    sheet.take("deprecated")
    words = sheet.under(heading.line)
    if words is None or words.has_rows:
        return Field(Label.DEPRECATED, sheet.place(heading.line))
    text, place = sheet.take_words("deprecated", words)
    return Field(Label.DEPRECATED, sheet.place(heading.line), blocks=html_prose(text, page, place))


def _signature(sheet: Sheet, heading: Heading) -> tuple[str, Section]:
    """The name and the linked parameters of ``Name([a](… "type"), [b](… "type"))``."""
    parts = parts_of(sheet, heading.line, heading.text) or [SeriesPart("", Spot(heading.line))]
    first = parts[0]
    match = _NAME.fullmatch(first.said) if isinstance(first.said, str) else None
    parameters = links_of(parts[1:])
    if match is None or bool(match["empty"]) == bool(parameters):
        wrong: SeriesPart | None = first
    else:
        wrong = first_wrong(sheet, parts, ")")
    if wrong is not None and not sheet.broken:
        message = f"the heading {heading.text[:60]!r} is no name with linked parameters in parentheses"
        hint = 'write it as Name([parameter](page.md "type"), …), or Name() without parameters'
        sheet.report(codes.METHOD_WITHOUT_SIGNATURE, wrong.at, message, hint)
    name = match["name"] if match else method_name(heading.text)
    place = sheet.place(heading.line)
    entries = (
        Entry(
            anchor.text,
            sheet.place(at),
            fields(sheet, at, (Label.TYPE, anchor_words(sheet, at, anchor, names_type=False))),
        )
        for anchor, at in parameters
    )
    return name, Section(SectionLabel.PARAMETERS, place, tuple(entries))


def _compare_raises(sheet: Sheet, method: _MethodSoFar) -> None:
    """The line of raised faults and their table state one set."""
    if sheet.broken or not method.faults:
        return
    line, table = method.raised, {entry.name for entry in method.faults.entries}
    if line == table:
        return
    if table < line and method.ends_document:
        missing = counted(sorted(line - table))
        message = f"the table of faults of {method.name}, with which the document ends, lacks {missing}"
        sheet.report(codes.CUT_OFF, sheet.end(method.last), message, "restore the end of the table")
    else:
        differing = counted(sorted(line ^ table))
        message = f"the line of raised faults of {method.name} and its table of faults differ in {differing}"
        at = method.raises or method.heading.line
        sheet.report(codes.RAISES_DISAGREE, at, message, "let both name the same faults")
