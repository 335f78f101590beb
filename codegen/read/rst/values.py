"""The RST layout of an enum's values."""

from __future__ import annotations

import re
from collections.abc import Sequence

from codegen.diagnostics import codes
from codegen.layouts.rst import VALUE
from codegen.read.claims import Claims
from codegen.read.following import with_following
from codegen.read.outline import Entry
from codegen.read.rst.heads import Block
from codegen.read.rst.members import TEXT_INDENT, texts
from codegen.read.rst.prose import prose
from codegen.read.rst.rows import Row, RowKind

_NAME = re.compile(r"[^\W\d]\w*$")
_HINT = "a value is one word, such as '10/100', that begins with a letter, a digit or a sign"


def values(rows: Sequence[Row], claims: Claims) -> list[Entry]:
    """Read enum values: each a word of its own with its text below."""
    blocks: list[Block] = []
    for row, following in with_following(rows):
        if _is_value(row, not blocks or bool(blocks[-1].below), following):
            claims.claim("value", row.line)
            blocks.append(Block(row))
            _check(row, claims)
        elif blocks:
            blocks[-1].below.append(row)
    return [_value(block, claims) for block in blocks]


def _is_value(row: Row, below_text: bool, following: Row | None) -> bool:
    """Whether a row is a value; a word that is indented is one where no text stands, or none can."""
    if row.kind is not RowKind.TEXT:
        return False
    if row.indent == 0:
        return " " not in row.text
    parts = below_text and following is not None and following.indent >= TEXT_INDENT
    return (row.indent != TEXT_INDENT or parts) and _NAME.match(row.text) is not None


def _check(row: Row, claims: Claims) -> None:
    """Report a word that is none of a value, but perhaps of a text that has lost its indent."""
    if VALUE.fullmatch(row.text) is None:
        with claims.member(row.text), claims.fact("head"):
            message = f"this is no value: {row.text[:60]!r}"
            claims.report(codes.BAD_NAME, row.spot, message, _HINT)


def _value(block: Block, claims: Claims) -> Entry:
    text = prose(texts(block.below, claims))
    return Entry(block.head.text, claims.place(block.head.line), description=text)
