"""Pages of types: one type a page, or all enums on one.

shop.Cart
=========
inherits from [shop.Container](shop.Container.md "shop.Container")
as of [Shop API 2.0](shop.version.md#shop.version.release2)
### DEPRECATED

(description)

| property | type | optional | priv | desc |
|:---------|:-----|:---------|:-----|:-----|

(methods)

<a name='shop.Cart.State'>CartState</a> - shop.Cart
===================================================
(description)
| name | description |
|:-----|:------------|
"""

from __future__ import annotations

import re
from contextlib import AbstractContextManager, nullcontext

from codegen.diagnostics import codes
from codegen.ir.names import Kind, TypeName
from codegen.ir.prose import Inlines, Prose, Text
from codegen.layouts.markdown import AS_OF, DEPRECATED_HEADING, EXTENDS, FAULT_PROPERTIES, PROPERTIES, VALUES
from codegen.read.html.prose import html_prose
from codegen.read.markdown.blocks import parse_links
from codegen.read.markdown.cells import DOTTED, anchor_words, fields, single_link, version_words
from codegen.read.markdown.headers import columns
from codegen.read.markdown.methods import method_name, next_method, read_deprecated, read_method
from codegen.read.markdown.nodes import Anchor, Heading, Lines, Table
from codegen.read.markdown.sheet import Passage, Sheet
from codegen.read.markdown.spaces import squeezed
from codegen.read.markdown.tables import property_entries, value_entries
from codegen.read.origins import Spot
from codegen.read.outline import Entry, Field, Label, Section, SectionLabel

_ENUM = re.compile(r"<a name=(['\"])(?P<name>[^'\"<>]+)\1>(?P<wire>[^<>]+)</a>(?:\s+-\s+(?P<owner>\S+))?")
_DEPRECATED = DEPRECATED_HEADING.lower()
_EXTENDS, _SINCE = f"{EXTENDS} ", f"{AS_OF} "
PREAMBLE = re.compile(r"(?:{}|{})\s+\[".format(*(r"\s+".join(each.split()) for each in (EXTENDS, AS_OF))))
# Data objects and faults link what they extend to "docs/…"; managed objects link the page itself.
_RECORDS = "docs/"


def read_type(sheet: Sheet, title: Heading) -> Entry:
    """Read the page of a managed object, a data object or a fault."""
    with sheet.type(title.text):
        return _read_type(sheet, title)


def _read_type(sheet: Sheet, title: Heading) -> Entry:
    """A type whose kind follows from its tables and methods, else from its preamble."""
    sheet.take("title")
    page = TypeName.parse(title.text)
    stated, is_record = _read_preamble(sheet, title)
    description, table = _read_head(sheet, stated, page)
    kind, properties = _properties(sheet, title, table, page)
    if kind is None and is_record:
        kind = Kind.DATA
    methods: list[Entry] = []
    while sheet.peek():
        heading = next_method(sheet)
        if heading is None:
            sheet.reject()
            continue
        with sheet.member(method_name(heading.text)):
            methods.append(read_method(sheet, heading, page))
    sections = [properties] if properties else []
    if methods:
        kind = Kind.MANAGED
        place = methods[0].place
        sections.append(Section(SectionLabel.METHODS, place, tuple(methods)))
    # The layout of faults has no place for a description.
    said = None if kind is Kind.FAULT and not description else description
    return Entry(title.text, sheet.place(title.line), tuple(stated), said, tuple(sections), kind)


def read_enums(sheet: Sheet) -> tuple[Entry, ...]:
    """Read the common page of enums."""
    entries: list[Entry] = []
    while block := sheet.peek():
        if isinstance(block, Heading) and (match := enum_heading(block)):
            sheet.broken = False
            entries.append(_read_enum(sheet, block, match))
        elif (mended := sheet.mend(_ENUM.fullmatch, lambda title: _enum(sheet, title))) and (
            match := _ENUM.fullmatch(mended.text)
        ):
            entries.append(_read_enum(sheet, mended, match))
        elif (
            isinstance(block, Heading) and block is sheet.blocks[0] and block.underlined and block.level == 1
        ):
            sheet.take("title")
        elif entries:  # what has no place belongs to the enum above it, if to any
            with sheet.type(entries[-1].name):
                sheet.reject()
        else:
            sheet.reject()
    return tuple(entries)


def _enum(sheet: Sheet, title: str) -> AbstractContextManager[None]:
    match = _ENUM.fullmatch(title)
    return sheet.type(match["name"]) if match else nullcontext()


def enum_heading(heading: Heading) -> re.Match[str] | None:
    """The parts of a heading that begins an enum."""
    return _ENUM.fullmatch(heading.text) if heading.underlined else None


def is_type_title(heading: Heading) -> bool:
    """Whether the title of a page is the name of a type."""
    return heading.underlined and heading.level == 1 and bool(DOTTED.fullmatch(heading.text))


def _read_preamble(sheet: Sheet, title: Heading) -> tuple[list[Field], bool]:
    """The lines directly under the title, each of which states one thing.

    Returns:
        What they state, and whether the way the base is linked shows a data object or a fault.
    """
    stated: list[Field] = []
    is_record = False
    while isinstance(block := sheet.peek(), Lines) and _is_preamble(block, title):
        sheet.take("preamble")
        for line, text in enumerate(map(squeezed, block.lines), block.line):
            label = Label.BASE if text.startswith(_EXTENDS) else Label.SINCE
            at = sheet.find(line, "[")
            anchor = single_link(text.removeprefix(_EXTENDS if label is Label.BASE else _SINCE))
            known = text.startswith((_EXTENDS, _SINCE)) and label not in (f.label for f in stated)
            if not known or anchor is None:
                message = f"this line under the title cannot be read: {text[:60]!r}"
                hint = "it is 'inherits from' or 'as of' with one link and nothing else, each at most once"
                wrong = sheet.find(line, _stray(text)) if set(text) != {"#"} else sheet.end(line)
                sheet.report(codes.UNKNOWN_FIELD, wrong, message, hint)
            else:
                stated += fields(sheet, at, (label, _preamble_words(sheet, at, label, anchor)))
                is_record = is_record or (label is Label.BASE and anchor.url.startswith(_RECORDS))
                sheet.claim(label.value, line)
    return stated, is_record


def _stray(text: str) -> str:
    """What of a line under the title, from its first word that the layout does not have there."""
    words = text.split(" ")
    known = _SINCE.split() if words[0] == _SINCE[:2] else _EXTENDS.split()
    fitting = next((at for at, word in enumerate(known) if words[at : at + 1] != [word]), len(known))
    links = parse_links(text)
    behind = links[2] if fitting == len(known) and len(links) > 2 else None
    return behind.strip() if isinstance(behind, str) else " ".join(words[fitting:])


def _is_preamble(block: Lines, title: Heading) -> bool:
    """Whether lines are the preamble; right under the title, misspelt ones are known by their links."""
    if block.line == title.line + title.count:
        return any(line.startswith((_EXTENDS, _SINCE)) or "](" in line for line in map(squeezed, block.lines))
    return all(PREAMBLE.match(line) for line in block.lines)


def _preamble_words(sheet: Sheet, at: Spot, label: Label, anchor: Anchor) -> Inlines:
    if label is Label.BASE:
        return anchor_words(sheet, at, anchor, names_type=True)
    return version_words(anchor)


def _read_head(sheet: Sheet, stated: list[Field], page: TypeName) -> tuple[Prose, Table | None]:
    """What stands between the title and the table of properties, and that table."""
    description: Prose = ()
    deprecated = False
    while block := sheet.peek():
        match block:
            case Table() if columns(block) in (PROPERTIES, FAULT_PROPERTIES):
                sheet.take("properties")
                return description, block
            case Heading(underlined=False, text=text) if text.lower() == _DEPRECATED and not deprecated:
                deprecated = True
                stated.append(read_deprecated(sheet, block, page))
            case Heading(underlined=True):
                break
            case Lines() if not block.has_rows and not description:
                description = _prose(sheet.take_text("description"), page)
            case _:
                sheet.reject()
    return description, None


def _prose(passage: Passage, page: TypeName | None) -> Prose:
    return html_prose(passage.text, page, passage.place)


def _properties(
    sheet: Sheet, title: Heading, table: Table | None, page: TypeName
) -> tuple[Kind | None, Section | None]:
    """The kind that the columns of the table tell, and its section; an empty one of data tells none."""
    if table is None:
        if not sheet.broken:
            message = f"{title.text} has no table of properties, not even an empty one"
            sheet.report(codes.CUT_OFF, title.line, message, "restore the rest of the document")
        return None, None
    entries, managed = property_entries(sheet, table, page)
    section = Section(SectionLabel.PROPERTIES, sheet.place(table.line), tuple(entries))
    if columns(table) == FAULT_PROPERTIES:
        return Kind.FAULT, section
    if managed:
        return Kind.MANAGED, section
    return Kind.DATA if entries else None, section


def _read_enum(sheet: Sheet, heading: Heading, match: re.Match[str]) -> Entry:
    with sheet.type(match["name"]):
        return _enum_entry(sheet, heading, match)


def _enum_entry(sheet: Sheet, heading: Heading, match: re.Match[str]) -> Entry:
    """An enum of the page of enums, whose heading has its wire name and its owner, too."""
    sheet.take("enum heading")
    page = TypeName.parse(match["name"]) if DOTTED.fullmatch(match["name"]) else None
    description = _prose(sheet.take_text("description"), page)
    block = sheet.peek()
    sections: tuple[Section, ...] = ()
    if isinstance(block, Table) and columns(block) == VALUES:
        sheet.take("values")
        values = tuple(value_entries(sheet, block, page))
        sections = (Section(SectionLabel.VALUES, sheet.place(block.line), values),)
    elif isinstance(block, (Lines, Table)):
        sheet.reject()
    elif not sheet.broken:
        message = f"the enum {match['name']} has no table of values"
        sheet.report(codes.CUT_OFF, heading.line, message, "restore the rest of its section")
    # Seven enums of the reference are nobody's; Markdown writes "None" for what it does not know.
    owner = (Text(match["owner"]),) if match["owner"] not in (None, "None") else ()
    wire = sheet.find(heading.line, f">{match['wire']}<")
    after = sheet.find(heading.line, f"- {match['owner']}", wire.at)
    stated = (
        *fields(sheet, Spot(wire.line, wire.at + 1), (Label.WIRE_NAME, (Text(match["wire"]),))),
        *fields(sheet, Spot(after.line, after.at + 2), (Label.OWNER, owner)),
    )
    return Entry(match["name"], sheet.place(heading.line), stated, description, sections, Kind.ENUM)
