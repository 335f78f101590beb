"""What stands below the labels of a method: its version, privilege, parameters, return and faults."""

from __future__ import annotations

import re
from collections.abc import Sequence

from codegen.diagnostics import codes
from codegen.ir.prose import Text
from codegen.read.claims import Claims
from codegen.read.links import type_words
from codegen.read.outline import Entry, Field, Label
from codegen.read.privileges import PRIVILEGE_ID, bad_privilege, stray
from codegen.read.rst.heads import (
    COLUMN,
    MALFORMED,
    Block,
    is_member,
    is_misplaced,
    lines_of,
    no_head,
    parted,
)
from codegen.read.rst.labels import FAULT, RETURN, Labelled, is_fault, only_link
from codegen.read.rst.marked import marked
from codegen.read.rst.members import flag, parameter, texts, type_of
from codegen.read.rst.prose import prose
from codegen.read.rst.rows import Row, RowKind
from codegen.read.rst.spots import spot_of

_RETURN_COLUMN = COLUMN + 1  # of a task
# What of a return or a raised fault, with a mark for its link, can be read as one.
_BEGINNING = re.compile(r"(?:None|\[\0(?:\]:?)?|\0:?)?\s*")


def since(label: Labelled, claims: Claims) -> list[Field]:
    """Read a version: one link, or words that are its label; what stands below those is no part of it."""
    if not label.rows:
        at = claims.end(label.row.line)
        with claims.fact("since"):
            claims.report(codes.BAD_FIELD, at, "'since:' has no value", "it is one link to a version")
        return []
    value = label.rows[0]
    links = [row for row in label.rows if only_link(row.words) is not None]
    plain = value.kind is RowKind.TEXT and all(isinstance(part, Text) for part in value.words)
    if links != [value] and not (plain and not links):
        said = " ".join(row.text for row in label.rows)
        message = f"this is no value of 'since:': {said[:60]!r}"
        with claims.fact("since"):
            claims.report(codes.BAD_FIELD, _first_wrong(label).spot, message, "it is one link to a version")
        claims.claim("error", *lines_of(label.rows))
        return []
    claims.claim("since", value.line)
    return [Field(Label.SINCE, claims.place(value.spot), (only_link(value.words) or Text(value.text),))]


def privilege(label: Labelled, claims: Claims) -> list[Field]:
    """Read a privilege: one id, or nothing."""
    rows = label.rows
    if len(rows) > 1 or any(not _is_privilege(row) for row in rows):
        wrong = next((row for row in rows if not _is_privilege(row)), rows[-1])
        if len(rows) > 1 and rows[0].line == label.row.line:
            wrong = rows[0]  # beside its label, with another one below
        at = spot_of(wrong, 0 if _is_privilege(wrong) else stray(wrong.text), claims)
        with claims.fact("privilege"):
            claims.report(codes.BAD_PRIVILEGE, at, *bad_privilege(wrong.text))
        claims.claim("error", *lines_of(rows))
        return []
    claims.claim("privilege", *lines_of(rows))
    return [Field(Label.PRIVILEGE, claims.place(row.spot), (Text(row.text),)) for row in rows]


def _is_privilege(row: Row) -> bool:
    return row.kind is RowKind.TEXT and bool(PRIVILEGE_ID.match(row.text))


def parameters(label: Labelled, claims: Claims) -> list[Entry]:
    """Read the heads below ``Args:``, each with its text."""
    return [entry for block in parted(label.rows, is_member) for entry in parameter(block, claims)]


def returns(label: Labelled, claims: Claims) -> list[Entry]:
    """Read the one type below ``Returns:``, with its text."""
    blocks = parted(label.rows, column=_RETURN_COLUMN)
    if len(blocks) > 1:
        wrong = blocks[0] if blocks[0].head.line == label.row.line else blocks[1]
        hint = "a method has one return, with its text indented below it; faults stand below 'Raises:'"
        _bad(wrong, "return", hint, claims)
        for block in blocks:
            claims.claim("error", *block.lines())
        return []
    return [entry for block in blocks for entry in _return(block, claims)]


def _return(block: Block, claims: Claims) -> list[Entry]:
    """What a method returns; of a broken head, the text below it is kept."""
    row = block.head
    match = RETURN.match(type_words(row.words))
    if row.kind is not RowKind.TEXT or match is None or bool(match["open"]) != bool(match["close"]):
        with claims.returns(), claims.fact("head"):
            _bad(block, "return", "a return is 'None', '`type`_:' or '[`type`_]:'", claims)
        return [Entry("", claims.place(row.line), description=prose(texts(block.below, claims)))]
    claims.claim("return", row.line)
    place = claims.place(row.spot)
    name = match["type"] or "None"
    fields = (
        Field(Label.TYPE, place, type_of(row.words, name)),
        Field(Label.ARRAY, place, flag(bool(match["open"]))),
    )
    return [Entry("", place, fields, prose(texts(block.below, claims)))]


def faults(label: Labelled, claims: Claims) -> list[Entry]:
    """Read the faults below ``Raises:``, each with when it is raised."""
    return [entry for block in parted(label.rows, is_fault) for entry in _fault(block, claims)]


def _fault(block: Block, claims: Claims) -> list[Entry]:
    """A raised fault, whose text is none where it only repeats its name."""
    row = block.head
    match = FAULT.match(type_words(row.words))
    if row.kind is not RowKind.TEXT or match is None:
        with claims.fact("raises"):
            return _bad(block, "fault", "a raised fault is '`type`_:' with its text below", claims)
    with claims.fact("raises"):
        misplaced = is_misplaced(row, "fault", claims)
    if misplaced:
        claims.claim("error", *block.lines())
        return []
    claims.claim("fault", row.line)
    # A fault without words of its own repeats its name as its text.
    below = texts(block.below, claims)
    said = None if [child.row.text.strip() for child in below] == [match["type"]] else prose(below)
    return [Entry(match["type"], claims.place(row.spot), description=said)]


def _first_wrong(label: Labelled) -> Row:
    """The first row below 'since:' that is no link, or one link too many."""
    linked = False
    for row in label.rows:
        if only_link(row.words) is None or linked:
            return row
        linked = True
    return label.rows[0]


def _bad(block: Block, rule: str, hint: str, claims: Claims) -> list[Entry]:
    text = marked(block.head.words).text
    found = _BEGINNING.match(text)
    end = found.end() if found else 0
    at = block.head.spot if end >= len(text) else spot_of(block.head, end, claims)
    no_head(block, at, MALFORMED[rule], f"this is no {rule}: {block.head.text[:60]!r}", hint, claims)
    return []


def is_cut_off(rows: Sequence[Row]) -> bool:
    """Whether faults end with the name of one; a document does not, elsewhere a text may be blank."""
    blocks = parted(rows, is_fault)
    return bool(blocks) and is_fault(blocks[-1].head) and not blocks[-1].below
