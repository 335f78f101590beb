"""The RST layout: which sort of page a document is, and its rows as that page of the outline."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from codegen.diagnostics import Diagnostics, codes
from codegen.ir.forms import RST, Form
from codegen.read.claims import Claims
from codegen.read.limits import fits
from codegen.read.origins import Origins, Places, Spot
from codegen.read.outline import Layout, Page
from codegen.read.rst.heads import lines_of
from codegen.read.rst.lines import NumberedLines, StartedLines, is_underline, prepare
from codegen.read.rst.references import disagree, embedded
from codegen.read.rst.rows import Doctree, Row, RowKind, parse
from codegen.read.rst.sections import BODIES, is_heading
from codegen.read.rst.spots import spot_of
from codegen.read.rst.tree import text_rows
from codegen.read.rst.types import read_type
from codegen.read.rst.versions import is_version_page, versions

_UNDERLINE = re.compile(r"(?<!\S)=\S*={2}\S*")
_NAME = re.compile(r"[^\s.]+(?:\.[^\s.]+)+(?!\S)")
_TWO_WORDS = re.compile(r"\.\. _[^`]*?: +(?P<first>\S+) +(?P<second>\S)")
_TYPE_NAME = re.compile(r"[^\s.]+(?:\.[^\s.]+)+$")


def read_rst(places: Places, source: StartedLines, diagnostics: Diagnostics, form: Form = RST) -> Page:
    """Read the lines of an RST document.

    Args:
        places: The document.
        source: Its lines; those of a flattened document once they are restored.
        diagnostics: Takes what is wrong with it.
        form: RST or FLAT.
    """
    path = places.path
    claims = Claims(Origins(places, source.lines, source.starts), diagnostics)
    lines = list(enumerate(source.lines, 1))
    page = _read(path, source, form, claims) if fits(lines, claims) else Page(path, form, Layout.INDEX)
    claims.report_unclaimed((number, line) for number, line in lines if line.strip())
    return Page(path, form, page.layout, page.entries, claims.counts())


def _read(path: str, source: StartedLines, form: Form, claims: Claims) -> Page:
    numbers = tuple(range(1, len(source.lines) + 1))
    doctree = parse(prepare(NumberedLines(source.lines, numbers)), claims.origins)
    _claim_targets(doctree, source.lines, claims)
    for number, (above, line) in enumerate(pairwise(source.lines), 2):
        if is_underline(line, above):
            claims.claim("underline", number)
    return _page(path, form, doctree, claims)


def _claim_targets(doctree: Doctree, lines: Sequence[str], claims: Claims) -> None:
    """Claim the targets; report those that lead to two places or have more than one word."""
    first: dict[str, tuple[str, int]] = {}
    for name, address, line in doctree.targets:
        before, at = first.setdefault(name, (address, line))
        if before != address:
            claims.report(
                codes.CONTRADICTION,
                line,
                f"the target {name!r} leads to {address[:60]!r} here and to {before[:60]!r} on line "
                f"{claims.place(at).line}",
                "keep the one that is right",
            )
        several = _TWO_WORDS.match(lines[line - 1]) if not lines[line - 1].endswith(address) else None
        if several is not None:
            # docutils would take the words for one address that was wrapped.
            stray = "first" if several["first"].endswith(":") else "second"
            claims.report(
                codes.BAD_FIELD,
                Spot(line, several.start(stray)),
                f"the address of the target {name!r} is more than one word",
                "a target is '.. _NAME: ADDRESS' on a line of its own",
            )
    claims.claim("target", *(line for _, _, line in doctree.targets))
    _check_words(doctree, lines, claims)


def _check_words(doctree: Doctree, lines: Sequence[str], claims: Claims) -> None:
    """What a reference or a target is called and where it leads name one type."""
    targets = {name: address for name, address, _ in doctree.targets}
    found = [
        (name, address, Spot(line, max(lines[line - 1].rfind(address), 0)))
        for name, address, line in doctree.targets
    ]
    for number, line in enumerate(lines, 1):
        for words, carried, at in embedded(line):
            address = targets.get(carried[:-1], "") if carried.endswith("_") else carried
            found.append((words, address, Spot(number, at)))
    for words, address, spot in found:
        if disagree(words, address):
            message = f"the reference {words[:60]!r} leads to {address[:60]}"
            hint = "let its words and its target name the same type"
            claims.report(codes.LINK_DISAGREES, spot, message, hint)


def _page(path: str, form: Form, doctree: Doctree, claims: Claims) -> Page:
    """The page of a type, of versions, or an index; of none of these, an error and no entries."""
    rows = doctree.rows
    start = next((i for i, row in enumerate(rows) if _is_title(row)), None)
    title = rows[start].text if start is not None else ""
    if start is not None and _TYPE_NAME.match(title):
        with claims.type(title):
            entry = read_type(rows[start], rows[start + 1 :], claims)
        return Page(path, form, Layout.TYPES, (entry,))
    if is_version_page(rows):
        return Page(path, form, Layout.VERSIONS, versions(doctree, claims))
    if _is_index(rows):
        claims.claim("index", *(row.line for row in _index_rows(rows)))
        return Page(path, form, Layout.INDEX)
    if start is None:
        claims.report(
            codes.NO_TITLE,
            _title_spot(rows, claims),
            "the document has no title",
            "a document starts with the dotted name of its type, underlined with '='",
        )
    else:
        claims.report(
            codes.UNKNOWN_KIND,
            rows[start].line,
            f"{title!r} is no kind of page that the layout knows",
            "a title is the dotted name of a type; only version and index pages have others",
        )
    claims.claim("error", *lines_of(rows))
    return Page(path, form, Layout.TYPES)


def _is_index(rows: Sequence[Row]) -> bool:
    """An index has nothing below its titles but bullets, each of them the one word of a link."""
    bullets = [row for row in rows if row.kind is RowKind.BULLET]
    titles = [row for row in rows if row.kind is RowKind.TITLE]
    named = not any(" " in row.text for row in bullets)
    return (
        bool(bullets and titles)
        and named
        and not any(is_heading(row) and row.text in BODIES for row in titles)
    )


def _index_rows(rows: Sequence[Row]) -> list[Row]:
    """Titles, bullets, and one line of text above them all."""
    first = next(i for i, row in enumerate(rows) if row.kind is RowKind.TITLE)
    return [*text_rows(rows[:first]), *(row for row in rows[first:] if row.kind is not RowKind.TEXT)]


def _title_spot(rows: Sequence[Row], claims: Claims) -> Spot:
    """Where a title is missed: at what is wrong with its underline, or where one should be."""
    found = next(((at, match) for at, row in enumerate(rows) if (match := _UNDERLINE.search(row.text))), None)
    if found is None:
        named = next(((row, match) for row in rows if (match := _NAME.match(row.text))), None)
        if named is None:
            return rows[0].spot if rows else Spot(1)
        row, match = named
        return spot_of(row, match.end(), claims) if match.end() < len(row.text) else claims.end(row.line)
    at, match = found
    length = len(match[0])
    sound = length - len(match[0].lstrip("="))
    if sound < length:
        return spot_of(rows[at], match.start() + sound, claims)
    behind = rows[at].text[match.end() :]
    if rows[at].text.startswith("=") and behind:
        return spot_of(rows[at], match.end() + len(behind) - len(behind.lstrip()), claims)
    at = max(at - 1, 0)
    if at > 0 and _TYPE_NAME.match(rows[at].text):
        at -= 1
    return rows[at].spot


def _is_title(row: Row) -> bool:
    return row.kind is RowKind.TITLE and row.label == "="
