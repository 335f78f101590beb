"""Where one method ends and the next begins, though a head be broken or at a wrong column."""

from __future__ import annotations

from collections.abc import Sequence

from codegen.layouts.rst import SINCE
from codegen.read.rst.heads import Block, is_method
from codegen.read.rst.labels import is_bare, label_of
from codegen.read.rst.rows import Row


def parted_methods(rows: Sequence[Row]) -> list[Block]:
    """Part rows into methods.

    A row at the margin begins one, and so does the shape of a head further in; but not where the labels that
    follow are those that the method above still lacks.
    """
    following = _following_labels(rows)
    blocks: list[Block] = []
    seen: set[str] = set()
    awaits = False  # a value, below a label
    for row, next_label in zip(rows, following, strict=True):
        word = label_of(row)
        shaped = is_method(row)
        anew = next_label in seen or (row.indent == 0 and (shaped or next_label is None))
        if not blocks or (word is None and anew and (shaped or (row.indent == 0 and not awaits))):
            blocks.append(Block(row))
            seen = set()
        else:
            blocks[-1].below.append(row)
        if word is not None:
            seen |= {word, SINCE}  # which stands first
        awaits = word is not None and is_bare(row)
    return blocks


def _following_labels(rows: Sequence[Row]) -> list[str | None]:
    """For each row the next label below it, if one stands above the next head at the margin."""
    found: list[str | None] = []
    label: str | None = None
    for row in reversed(rows):
        found.append(label)
        label = None if row.indent == 0 and is_method(row) else label_of(row) or label
    return found[::-1]
