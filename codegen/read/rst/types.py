"""The RST layout of a type: its title, description and fields, then its sections."""

from __future__ import annotations

from collections.abc import Sequence

from codegen.diagnostics import codes
from codegen.ir.names import Kind
from codegen.read.claims import Claims
from codegen.read.following import with_following
from codegen.read.links import type_words
from codegen.read.origins import Spot
from codegen.read.outline import Entry, Section, SectionLabel
from codegen.read.rst.header import is_fault, once, read_header
from codegen.read.rst.heads import lines_of
from codegen.read.rst.members import properties
from codegen.read.rst.methods import methods
from codegen.read.rst.rows import Row, RowKind
from codegen.read.rst.sections import BODIES, Body, bodies, unknown
from codegen.read.rst.values import values


def read_type(title: Row, rows: Sequence[Row], claims: Claims) -> Entry:
    """Read the rows of a type's document, from its title on.

    Args:
        title: The row that names the type.
        rows: All rows after it.
        claims: Takes which rule reads which row, and what is wrong.
    """
    claims.claim("title", title.line)
    found = bodies(rows, claims)
    header = rows[: found[0].at] if found else rows
    kind = next((BODIES[body.name][0] for body in found if body.name in BODIES), None)
    if kind is Kind.DATA and is_fault(header, rows[found[0].begin :], claims):
        kind = Kind.FAULT
    fields, description = read_header(header, kind is Kind.FAULT, claims)
    sections: list[Section] = []
    seen: set[str] = set()
    for body, following in with_following(found):
        end = following.at if following else len(rows)
        once(body.name, body.head, seen, claims)
        section = _section(body, rows[body.begin : end], kind, claims)
        if section is not None:
            sections.append(section)
    if not any(body.wrong or body.name not in BODIES for body in found):
        last = rows[-1].line if rows else title.line
        _check_complete(title, kind, sections, claims.end(last), claims)
    if kind is Kind.ENUM:
        _check_named_value(header, sections, claims)
        _check_type(title, header, claims)
    return Entry(title.text, claims.place(title.line), tuple(fields), description, tuple(sections), kind)


def _section(body: Body, rows: Sequence[Row], kind: Kind | None, claims: Claims) -> Section | None:
    """The section below a heading; None where types of this kind have none of that name, which is told."""
    of, label = BODIES.get(body.name, (None, None))
    if label is None or of is not (Kind.DATA if kind is Kind.FAULT else kind):
        unknown(body.head, claims)
        claims.claim("error", *lines_of(rows))
        return None
    if body.at < body.begin:
        claims.claim("section", body.head.line)
    if label is SectionLabel.METHODS:
        entries = methods(rows, claims)
    elif label is SectionLabel.VALUES:
        entries = values(rows, claims)
    else:
        entries = properties(rows, claims, kind or Kind.DATA)
    return Section(label, claims.place(body.head.line), tuple(entries))


def _check_complete(
    title: Row, kind: Kind | None, sections: Sequence[Section], end: Spot, claims: Claims
) -> None:
    """Report the sections that every type of this kind has and that are missing."""
    labels = {section.label for section in sections}
    missing: set[SectionLabel]
    if kind is Kind.MANAGED:
        missing = {SectionLabel.PROPERTIES, SectionLabel.METHODS} - labels
    elif kind is Kind.ENUM:
        missing = set() if any(section.entries for section in sections) else {SectionLabel.VALUES}
    else:
        missing = set() if labels else {SectionLabel.PROPERTIES}
    for label in sorted(missing, key=lambda item: item.value):
        claims.report(
            codes.CUT_OFF,
            end,
            f"the document of {title.text[:60]} ends before its {label.value}",
            "the document is cut off; fetch it again",
        )


def _check_type(title: Row, header: Sequence[Row], claims: Claims) -> None:
    """An enum names its type above its values, once more."""
    for row in header:
        stated = type_words(row.words).removesuffix("_")  # of a link without a target
        if row.kind is RowKind.FIELD and row.label == "type" and stated not in ("", title.text):
            claims.report(
                codes.CONTRADICTION,
                row.spot,
                f"the title is {title.text[:60]}, but the type {row.text[:60]}",
                "keep the one that is right",
            )


def _check_named_value(header: Sequence[Row], sections: Sequence[Section], claims: Claims) -> None:
    """An enum names one of its values above them, so it can be seen whether that one is there."""
    values = {entry.name for section in sections for entry in section.entries}
    for row in header:
        if row.kind is RowKind.FIELD and row.label == "name" and values and row.text not in values:
            claims.report(
                codes.CUT_OFF,
                row.spot,
                f"the enum names its value {row.text!r} here but does not have it",
                "the document is cut off, or the name is wrong",
            )
