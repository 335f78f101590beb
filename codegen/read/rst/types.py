"""The RST layout of a type: its title, description and fields, then its sections."""

from __future__ import annotations

from collections.abc import Sequence

from codegen.ir.names import Form, Kind
from codegen.ir.prose import Emphasis, Prose
from codegen.read.claims import Claims
from codegen.read.outline import Entry, Field, Label, Section, SectionLabel
from codegen.read.rst.members import FAULT_STYLE, properties, values
from codegen.read.rst.methods import methods
from codegen.read.rst.prose import prose
from codegen.read.rst.rows import Row, RowKind
from codegen.read.rst.tree import text_rows, tree

_FIELDS = {"extends": Label.EXTENDS, "since": Label.SINCE, "contained by": Label.OWNER}
_CLAIMED_FIELDS = {"type", "name"}  # an enum names itself and one of its values again
_PLAIN_BODY = "Attributes:"
_MEMBER_INDENT = 4
_BODIES = {
    "Attributes": (Kind.MANAGED, SectionLabel.PROPERTIES),
    "Methods": (Kind.MANAGED, SectionLabel.METHODS),
    _PLAIN_BODY: (Kind.DATA, SectionLabel.PROPERTIES),
    "values:": (Kind.ENUM, SectionLabel.VALUES),
}


def read_type(title: Row, rows: Sequence[Row], form: Form, claims: Claims) -> Entry:
    """Read the rows of a type's document, from its title on.

    Args:
        title: The row that names the type.
        rows: All rows after it.
        form: RST or FLAT; the values of a flattened enum may be a guess, which proves nothing.
        claims: Takes which rule reads which row, and what is wrong.
    """
    claims.claim("title", title.line)
    bodies = [i for i, row in enumerate(rows) if _is_body(row)]
    header = rows[: bodies[0]] if bodies else rows
    kind = _BODIES.get(rows[bodies[0]].text, (None,))[0] if bodies else None
    in_fault = any(row.kind is RowKind.FIELD and row.label == "extends" and row.indent > 2 for row in header)
    fields, description = _header(header, in_fault, claims)
    sections: list[Section] = []
    seen: set[str] = set()
    for begin, end in zip(bodies, [*bodies[1:], len(rows)], strict=False):
        _once(rows[begin].text, rows[begin], seen, claims)
        section = _section(rows[begin], rows[begin + 1 : end], kind, claims)
        if section is not None:
            sections.append(section)
    _check_complete(title, kind, sections, claims)
    if kind is Kind.ENUM and form is Form.RST:
        _check_named_value(header, sections, claims)
    if kind is Kind.DATA:
        kind = _data_or_fault(in_fault, fields, rows)
    return Entry(title.text, claims.place(title.line), tuple(fields), description, tuple(sections), kind)


def is_section(row: Row) -> bool:
    """Whether a row begins a section of a type."""
    return _is_body(row) and row.text in _BODIES


def _is_body(row: Row) -> bool:
    """Whether a row begins a section; data objects' and faults' is the only one that is not underlined."""
    return row.kind is RowKind.TITLE or (row.indent == 0 and row.text == _PLAIN_BODY)


def _data_or_fault(in_fault: bool, fields: Sequence[Field], rows: Sequence[Row]) -> Kind:
    """Faults indent what they extend; the root fault extends nothing and shows in its properties only."""
    extends = any(field.label is Label.EXTENDS for field in fields)
    heads = [row.text for row in rows if row.indent == _MEMBER_INDENT]
    if in_fault or (not extends and any(map(FAULT_STYLE.match, heads))):
        return Kind.FAULT
    return Kind.DATA


def _header(rows: Sequence[Row], in_fault: bool, claims: Claims) -> tuple[list[Field], Prose]:
    fields: list[Field] = []
    described: list[Row] = []
    headings = False
    seen: set[str] = set()  # labels
    for row, following in zip(rows, [*rows[1:], None], strict=False):
        if row.kind is RowKind.FIELD:
            fields += _field(row, claims)
            _once(row.label, row, seen, claims)
        elif row.indent == 0 and row.words == (Emphasis("deprecated", strong=True),):
            claims.claim("deprecated", row.line)
            _once("deprecated", row, seen, claims)
            fields.append(Field(Label.DEPRECATED, claims.place(row.line)))
        elif bool(fields) is in_fault:  # a fault's description stands below what it extends
            heading = _is_heading(row, following) and bool(described)
            headings = headings or heading
            if row.indent >= 2 or heading:
                described.append(row)
    description = text_rows(described, several=headings)
    claims.claim("description", *(row.line for row in description))
    return fields, prose(tree(description))


def _once(label: str, row: Row, seen: set[str], claims: Claims) -> None:
    if label in seen:
        claims.warning("stated-twice", row.line, f"{label!r} is stated twice", "remove one of the two")
    seen.add(label)


def _is_heading(row: Row, following: Row | None) -> bool:
    """Whether a row at the margin is a heading inside a long description."""
    return row.indent == 0 and " " in row.text and following is not None and following.indent >= 2


def _field(row: Row, claims: Claims) -> list[Field]:
    if row.label not in _FIELDS and row.label not in _CLAIMED_FIELDS:
        claims.error(
            "unknown-field",
            row.line,
            f"the layout has no field {row.label!r} here",
            f"known fields: {', '.join(sorted([*_FIELDS, *_CLAIMED_FIELDS]))}",
        )
        return []
    claims.claim(row.label, row.line, row.value_line)
    # A version's name may have spaces; it is one link, or plain words.
    if not (len(row.words) == 1 if row.label == "since" else row.text and " " not in row.text):
        claims.error(
            "bad-field",
            row.value_line,
            f"this is no value of {row.label!r}: {row.text[:60]!r}",
            "it is one name; ‘since’ has one link to a version",
        )
        return []
    if row.label in _CLAIMED_FIELDS:
        return []
    return [Field(_FIELDS[row.label], claims.place(row.value_line), row.words)]


def _section(head: Row, rows: Sequence[Row], kind: Kind | None, claims: Claims) -> Section | None:
    found = _BODIES.get(head.text)
    if found is None or found[0] is not kind:
        claims.error(
            "unknown-section",
            head.line,
            f"the layout has no section {head.text!r} here",
            "managed objects have 'Attributes' and 'Methods', data objects and faults 'Attributes:', "
            "enums 'values:'",
        )
        claims.claim("error", *(row.line for row in rows))
        return None
    claims.claim("section", head.line)
    label = found[1]
    if label is SectionLabel.METHODS:
        entries = methods(rows, claims)
    elif label is SectionLabel.VALUES:
        entries = values(rows, claims)
    else:
        entries = properties(rows, claims, managed=kind is Kind.MANAGED)
    return Section(label, claims.place(head.line), tuple(entries))


def _check_complete(title: Row, kind: Kind | None, sections: Sequence[Section], claims: Claims) -> None:
    labels = {section.label for section in sections}
    missing: set[SectionLabel]
    if kind is Kind.MANAGED:
        missing = {SectionLabel.PROPERTIES, SectionLabel.METHODS} - labels
    elif kind is Kind.ENUM:
        missing = set() if any(section.entries for section in sections) else {SectionLabel.VALUES}
    else:
        missing = set() if labels else {SectionLabel.PROPERTIES}
    for label in sorted(missing, key=lambda item: item.value):
        claims.error(
            "cut-off",
            title.line,
            f"the document of {title.text[:60]} ends before its {label.value}",
            "the document is cut off; fetch it again",
        )


def _check_named_value(header: Sequence[Row], sections: Sequence[Section], claims: Claims) -> None:
    """An enum names one of its values above them, so it can be seen whether that one is there."""
    values = {entry.name for section in sections for entry in section.entries}
    for row in header:
        if row.kind is RowKind.FIELD and row.label == "name" and values and row.text not in values:
            claims.error(
                "cut-off",
                row.line,
                f"the enum names its value {row.text!r} here but does not have it",
                "the document is cut off, or the name is wrong",
            )
