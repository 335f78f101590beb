"""The RST layout: which sort of page a document is, and its rows as that page of the outline."""

from __future__ import annotations

import re
from collections.abc import Sequence

from codegen.diagnostics import Diagnostics
from codegen.ir.names import Form
from codegen.read.claims import Claims
from codegen.read.outline import Layout, Page
from codegen.read.rst_lines import NumberedLines, is_underline, prepare
from codegen.read.rst_rows import Doctree, Row, RowKind, parse
from codegen.read.rst_tree import is_field_like
from codegen.read.rst_types import is_section, read_type
from codegen.read.rst_versions import is_version_page, versions

_TYPE_NAME = re.compile(r"[^\s.]+(?:\.[^\s.]+)+$")


def read_rst(path: str, source: NumberedLines, diagnostics: Diagnostics, form: Form = Form.RST) -> Page:
    """Read the lines of an RST document.

    Args:
        path: The document, for places.
        source: Its lines; those of a flattened document once they are restored.
        diagnostics: Takes what is wrong with it.
        form: RST or FLAT.
    """
    claims = Claims(path, diagnostics, source.numbers)
    lines = list(enumerate(source.lines, 1))
    doctree = parse(prepare(NumberedLines(source.lines, tuple(number for number, _ in lines))))
    claims.claim("target", *(line for _, _, line in doctree.targets))
    for above, (number, line) in zip(source.lines, lines[1:], strict=False):
        if is_underline(line, above):
            claims.claim("underline", number)
    page = _page(path, form, doctree, claims)
    claims.report_unclaimed((number, line) for number, line in lines if line.strip())
    return Page(path, form, page.layout, page.entries, claims.counts())


def _page(path: str, form: Form, doctree: Doctree, claims: Claims) -> Page:
    rows = doctree.rows
    start = next((i for i, row in enumerate(rows) if _is_title(row)), None)
    title = rows[start].text if start is not None else ""
    if start is not None and _TYPE_NAME.match(title):
        return Page(path, form, Layout.TYPES, (read_type(rows[start], rows[start + 1 :], form, claims),))
    if is_version_page(rows):
        return Page(path, form, Layout.VERSIONS, versions(doctree, claims))
    if _is_index(rows):
        claims.claim("index", *(row.line for row in rows if not is_field_like(row)))
        return Page(path, form, Layout.INDEX)
    line = rows[0].line if rows else 1
    if start is None:
        claims.error(
            "no-title",
            line,
            "the document has no title",
            "a document starts with the dotted name of its type, underlined with '='",
        )
    else:
        claims.error(
            "unknown-kind",
            rows[start].line,
            f"{title!r} is no kind of page that the layout knows",
            "a title is the dotted name of a type; only version and index pages have others",
        )
    claims.claim("error", *(row.line for row in rows))
    return Page(path, form, Layout.TYPES)


def _is_index(rows: Sequence[Row]) -> bool:
    """An index has nothing below its titles but bullets, each of them the one word of a link."""
    bullets = [row for row in rows if row.kind is RowKind.BULLET]
    titles = [row for row in rows if row.kind is RowKind.TITLE]
    named = not any(" " in row.text for row in bullets)
    return bool(bullets and titles) and named and not any(map(is_section, titles))


def _is_title(row: Row) -> bool:
    return row.kind is RowKind.TITLE and row.label == "="
