"""The Markdown reference as pages: which layout a document has is told by its first blocks."""

from __future__ import annotations

import re

from codegen.diagnostics import Diagnostics, codes
from codegen.ir.forms import MARKDOWN
from codegen.layouts.markdown import PRIMITIVES, VERSIONS
from codegen.read.markdown.cells import single_link
from codegen.read.markdown.headers import columns, is_known
from codegen.read.markdown.nodes import Block, Heading, Lines, Table
from codegen.read.markdown.sheet import Sheet, heading_like
from codegen.read.markdown.tables import index_name, primitive_entries, version_entries
from codegen.read.markdown.types import PREAMBLE, enum_heading, is_type_title, read_enums, read_type
from codegen.read.origins import Places, Spot
from codegen.read.outline import Entry, Layout, Page

_UNDERLINE = re.compile(r"={3,}\s*$")


def read_markdown(places: Places, diagnostics: Diagnostics) -> Page:
    """Read one document of the Markdown reference.

    Args:
        places: The document.
        diagnostics: Where findings go.

    Returns:
        The page, with whatever could be read; where ``diagnostics`` got an error it is not to be used.
    """
    sheet = Sheet(places, diagnostics)
    layout, entries = _read(sheet)
    return Page(places.path, MARKDOWN, layout, entries, sheet.finish())


def _read(sheet: Sheet) -> tuple[Layout, tuple[Entry, ...]]:
    """Which sort of page it is, by its headings and first lines, and its entries."""
    if not sheet.fits:
        return Layout.INDEX, ()
    first = sheet.peek()
    if any(isinstance(block, Heading) and enum_heading(block) for block in sheet.blocks):
        return Layout.TYPES, read_enums(sheet)
    if isinstance(first, Lines) and all(map(single_link, first.lines)):
        return Layout.INDEX, _read_index(sheet)
    if not isinstance(first, Heading) or not first.underlined:
        at = _title_spot(sheet, first) if first else Spot(0)
        message = "the document does not begin with an underlined title"
        hint = "restore the title; its underline is exactly as long"
        if not _is_of_layout(sheet):
            hint = f"if it is no document of the reference, leave it out with --exclude; else {hint}"
        sheet.report(codes.NO_TITLE, at, message, hint)
        while sheet.peek():
            sheet.take("error")
        return Layout.INDEX, ()
    if is_type_title(first):
        return Layout.TYPES, (read_type(sheet, first),)
    return _read_table_page(sheet)


def _is_of_layout(sheet: Sheet) -> bool:
    """Whether a document without a title has any other mark of a page of the reference."""
    tables = (block for block in sheet.blocks if isinstance(block, Table))
    texts = (line for block in sheet.blocks if isinstance(block, Lines) for line in block.lines)
    return any(map(is_known, tables)) or any(map(PREAMBLE.match, texts))


def _title_spot(sheet: Sheet, first: Block) -> Spot:
    """Where a title is missed: what is wrong with its underline, or where one that has no title begins."""
    if not isinstance(first, Lines):
        return Spot(first.line)
    below = next((at for at, line in enumerate(first.lines[1:], 1) if _UNDERLINE.match(line)), None)
    return Spot(first.line + below - 1) if below is not None else sheet.underline(first)


def _read_table_page(sheet: Sheet) -> tuple[Layout, tuple[Entry, ...]]:
    """A page with a title in words: one table that tells what it is, or nothing but words."""
    sheet.take("title")
    layout = Layout.INDEX
    entries: list[Entry] = []
    while block := sheet.peek():
        if isinstance(block, Table) and columns(block) == VERSIONS:
            layout = Layout.VERSIONS
            sheet.take("versions")
            entries += version_entries(sheet, block)
        elif isinstance(block, Table) and columns(block) == PRIMITIVES:
            layout = Layout.PRIMITIVES
            sheet.take("primitives")
            entries += primitive_entries(sheet, block)
        elif isinstance(block, Lines) and layout is Layout.INDEX and _are_words(block):
            sheet.take_words("words", block, several=True)
        else:
            sheet.reject()
    title = sheet.blocks[0].line
    if len(sheet.blocks) == 1:
        sheet.report(codes.CUT_OFF, title, "nothing follows the title", "restore the rest of the document")
    elif any(isinstance(block, Heading) and is_type_title(block) for block in sheet.blocks[1:]):
        hint = "a title is the dotted name of a type, or in words above a table that tells what the page is"
        sheet.report(codes.UNKNOWN_KIND, title, "the title is of no kind of page that the layout knows", hint)
    return layout, tuple(entries)


def _are_words(block: Lines) -> bool:
    return not block.has_rows and not (heading_like(block) and block.text.startswith("<"))


def _read_index(sheet: Sheet) -> tuple[Entry, ...]:
    """An entry for each link; what is no list of links is told."""
    entries: list[Entry] = []
    while block := sheet.peek():
        if isinstance(block, Lines) and all(map(single_link, block.lines)):
            sheet.take("index")
            entries += (
                Entry(index_name(sheet, line, text), sheet.place(line))
                for line, text in enumerate(block.lines, block.line)
            )
        else:
            sheet.reject()
    return tuple(entries)
