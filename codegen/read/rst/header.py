"""What stands above the sections of a type: its description and its fields."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from codegen.diagnostics import codes
from codegen.ir.prose import Emphasis, Inlines, Prose, Text
from codegen.layouts.rst import DEPRECATED, EXTENDS_FIELD, NAME_FIELD, OWNER_FIELD, SINCE_FIELD, TYPE_FIELD
from codegen.read.claims import Claims
from codegen.read.following import with_following
from codegen.read.links import type_words
from codegen.read.origins import Spot
from codegen.read.outline import Field, Label
from codegen.read.rst.endings import tell_endings
from codegen.read.rst.heads import is_fault_member, is_member
from codegen.read.rst.labels import only_link
from codegen.read.rst.prose import prose
from codegen.read.rst.rows import Row, RowKind
from codegen.read.rst.tree import text_rows, tree

_FIELDS = {EXTENDS_FIELD: Label.BASE, SINCE_FIELD: Label.SINCE, OWNER_FIELD: Label.OWNER}
_CLAIMED_FIELDS = {TYPE_FIELD, NAME_FIELD}  # an enum names itself and one of its values again
_DOTTED_NAME = re.compile(r"\w+(?:\.\w+)+_?$")
_FIELD_INDENT = 2  # at most, but for what a fault extends


def is_fault(header: Sequence[Row], below: Sequence[Row], claims: Claims) -> bool:
    """Whether a type with plain properties is a fault.

    Faults indent what they extend and write it on a line below; the heads of their properties have no colon.
    The root fault extends nothing and shows in its properties only.
    """
    extends = next((row for row in header if row.kind is RowKind.FIELD and row.label == EXTENDS_FIELD), None)
    if extends is not None:
        parted = extends.value_line != extends.line or not extends.words
        if _is_of_fault(extends) is parted:
            return parted
    heads = [is_fault_member(row) for row in below if is_fault_member(row) or is_member(row)]
    if extends is None or heads:
        return 2 * sum(heads) > len(heads)
    claims.report(
        codes.BAD_FIELD,
        extends.line,
        "'extends' is written half as in a fault, half as in a data object",
        "a fault indents it by four columns with its value on a line below; else both are at the margin",
    )
    return header[0] is extends  # its description stands below


def read_header(rows: Sequence[Row], in_fault: bool, claims: Claims) -> tuple[list[Field], Prose]:
    """Read the fields and the description of a type."""
    rows = _with_values(rows)
    fields: list[Field] = []
    described: list[Row] = []
    headings = False
    seen: set[str] = set()  # labels
    extends = any(row.kind is RowKind.FIELD and row.label == EXTENDS_FIELD for row in rows)
    for row, following in with_following(rows):
        if row.kind is RowKind.FIELD:
            fields += _field(row, following, claims)
            once(row.label, row, seen, claims)
        elif row.words == (Emphasis(DEPRECATED, strong=True),):
            claims.claim("deprecated", row.line)
            once("deprecated", row, seen, claims)
            fields.append(Field(Label.DEPRECATED, claims.place(row.line)))
        elif bool(seen) is (in_fault and extends):  # a fault's description stands below what it extends
            heading = _is_heading(row, following) and bool(described)
            headings = headings or heading
            if row.indent or heading:
                described.append(row)
    description = text_rows(described, several=headings)
    claims.claim("description", *(row.line for row in description))
    tell_endings(description, claims)
    return fields, prose(tree(description))


def once(label: str, row: Row, seen: set[str], claims: Claims) -> None:
    """Warn of a field or section that a type states twice."""
    if label in seen:
        claims.report(codes.STATED_TWICE, row.line, f"{label!r} is stated twice", "remove one of the two")
    seen.add(label)


def _is_heading(row: Row, following: Row | None) -> bool:
    """Whether a row at the margin is a heading inside a long description."""
    if following is None or following.kind is RowKind.FIELD:
        return False
    return row.indent == 0 and " " in row.text and following.indent >= 2


def _field(row: Row, following: Row | None, claims: Claims) -> list[Field]:
    """A field below a title; none where it is unknown, has not one value, or repeats what others say."""
    if row.label not in _FIELDS and row.label not in _CLAIMED_FIELDS:
        claims.report(
            codes.UNKNOWN_FIELD,
            _wrong_label(row),
            f"the layout has no field {row.label!r} here",
            f"known fields: {', '.join(sorted([*_FIELDS, *_CLAIMED_FIELDS]))}",
        )
        return []
    claims.claim(row.label, row.line, row.value_line)
    # A version's name may have spaces; it is one link, or plain words.
    one = len(row.words) == 1 if row.label == SINCE_FIELD else row.text and " " not in type_words(row.words)
    if one and following is not None and _is_value_below(row, following):
        claims.report(
            codes.BAD_FIELD,
            row.spot if _is_of_fault(row) else following.spot,
            f"{row.label!r} has the value {row.text[:40]!r} and, below it, {following.text[:40]!r}",
            "leave one of the two",
        )
        claims.claim("error", following.line)
        return []
    if not one:
        claims.report(
            codes.BAD_FIELD,
            row.spot,
            f"this is no value of {row.label!r}: {row.text[:60]!r}",
            "it is one name; 'since' has one link to a version",
        )
        return []
    if row.label in _CLAIMED_FIELDS:
        return []
    return [Field(_FIELDS[row.label], claims.place(row.spot), _referred(row))]


def _is_of_fault(row: Row) -> bool:
    """Whether a field stands where only a fault has it, so that its value belongs on a line below."""
    return row.label == EXTENDS_FIELD and row.indent > _FIELD_INDENT


def _wrong_label(row: Row) -> Spot:
    """Where the name of a field, behind its colon, goes on in another way than one that is known."""
    first, _, second = row.label.partition(" ")
    known = second and any(name.startswith(f"{first} ") for name in _FIELDS)
    return Spot(row.line, row.indent + len(f":{first} ") if known else row.indent)


def _referred(row: Row) -> Inlines:
    """The value of a field; a bare reference without a target still has RST's underscore."""
    if len(row.words) == 1 and isinstance(row.words[0], Text):
        return (Text(row.text.strip().removesuffix("_")),)
    return row.words


def _is_value_below(row: Row, following: Row) -> bool:
    """Whether a field with a value has one more on the next line."""
    if following.kind is not RowKind.TEXT or following.indent <= row.indent or not row.words:
        return False
    return only_link(following.words) is not None or _DOTTED_NAME.match(following.text) is not None


def _with_values(rows: Sequence[Row]) -> list[Row]:
    """Join a field without a value with the lone link on the next line, whatever its indent."""
    joined: list[Row] = []
    for row in rows:
        last = joined[-1] if joined else None
        empty = last is not None and last.kind is RowKind.FIELD and not last.words
        if last is not None and empty and row.kind is RowKind.TEXT and only_link(row.words) is not None:
            joined[-1] = replace(last, words=row.words, value_line=row.line, at=0)
        else:
            joined.append(row)
    return joined
