"""The RST layout of an enum's values."""

from __future__ import annotations

import re
from collections.abc import Sequence

from codegen.read.claims import Claims
from codegen.read.following import with_following
from codegen.read.outline import Entry
from codegen.read.rst.heads import Block
from codegen.read.rst.members import TEXT_INDENT, texts
from codegen.read.rst.prose import prose
from codegen.read.rst.rows import Row, RowKind

_VALUE = re.compile(r"[^\W\d]\w*$")


def values(rows: Sequence[Row], claims: Claims) -> list[Entry]:
    """Read enum values: each a word of its own with its text below."""
    blocks: list[Block] = []
    for row, following in with_following(rows):
        if _is_value(row, not blocks or bool(blocks[-1].below), following):
            claims.claim("value", row.line)
            blocks.append(Block(row))
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
    return (row.indent != TEXT_INDENT or parts) and _VALUE.match(row.text) is not None


def _value(block: Block, claims: Claims) -> Entry:
    text = prose(texts(block.below, claims))
    return Entry(block.head.text, claims.place(block.head.line), description=text)
