"""The labels of a method, and the rows that belong to each.

A value stands on the line below its label, but for the version's. One beside its label is read as if it
stood below, so that whatever is on the line of a label is read or told of. A label is one at any column if it
stands alone, or if what is beside it is a value and nothing else; where texts stand, other words are a text.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from codegen.ir.prose import Inlines, Link, Text
from codegen.layouts import rst as words
from codegen.layouts.rst import ARGS, LABELS, PRIVILEGE, RAISES, RETURNS, SINCE
from codegen.read.links import type_words
from codegen.read.rst.heads import COLUMN, is_member
from codegen.read.rst.rows import Row, RowKind

REQUIRED = (PRIVILEGE, ARGS, RETURNS)
LABEL_COLUMN = 2
VALUE_COLUMN = 15
"""Of what stands below a label instead of beside it."""

_LABEL = re.compile(rf"(?P<word>{words.any_of(*LABELS)}) ?:(?: +|$)", re.IGNORECASE)
_WORDS = {label.lower(): label for label in LABELS}
_BEGIN = frozenset(letter for label in LABELS for letter in (label[0].lower(), label[0].upper()))

RETURN = re.compile(r"(?:None|(?P<open>\[?)(?P<type>[^\s,\[\]()`]+?)(?P<close>\]?):)$")
FAULT = re.compile(r"(?P<type>[^\s,\[\]()`]+) ?:$")
_PLAIN_PRIVILEGE = re.compile(r"\w+(?:\.\w+)+$|dynamic$")


@dataclass(slots=True)
class Labelled:
    """A label with the rows of its value; the first may stand on its own line."""

    row: Row
    rows: list[Row] = field(default_factory=list[Row])


def label_of(row: Row) -> str | None:
    """The label that a row begins with, if it is the row of a label, in any letters."""
    if row.kind is not RowKind.TEXT or not row.words or row.words[0].text[:1] not in _BEGIN:
        return None
    match = _LABEL.match(row.text)
    if match is None:
        return None
    word = _WORDS[f"{match['word'].lower()}:"]
    alone = match.end() == len(row.text.rstrip())
    fits = row.indent <= LABEL_COLUMN or alone or _is_value(word, _beside(row, word))
    return word if fits else None


def labelled(row: Row, word: str) -> Labelled:
    """The row of a label; what is beside it becomes the first row of its value."""
    beside = _beside(row, word)
    return Labelled(row, [beside] if beside.words else [])


def is_bare(row: Row) -> bool:
    """Whether nothing stands beside a label in its row."""
    return _LABEL.fullmatch(row.text.rstrip()) is not None


def is_fault(row: Row) -> bool:
    """Whether a row has the shape of a raised fault, a link alone, wherever it stands."""
    linked = any(isinstance(part, Link) for part in row.words)
    return row.kind is RowKind.TEXT and linked and FAULT.match(type_words(row.words)) is not None


def is_privilege(row: Row) -> bool:
    """Whether a row is the value of a privilege, where it stands below its label."""
    plain = row.kind is RowKind.TEXT and _PLAIN_PRIVILEGE.match(row.text) is not None
    return plain and row.indent == VALUE_COLUMN


def is_return(row: Row) -> bool:
    """Whether a row has the shape of a return."""
    return (
        row.kind is RowKind.TEXT
        and row.indent < VALUE_COLUMN
        and RETURN.match(type_words(row.words)) is not None
    )


def misplaced(found: Mapping[str, Labelled], missing: str) -> Row | None:
    """The first row below another label that looks as if it stood below the one that is missing."""
    above = {PRIVILEGE: SINCE, ARGS: PRIVILEGE, RETURNS: ARGS}[missing]
    label = found.get(above)
    rows = [row for row in label.rows if row.line != label.row.line] if label is not None else []
    return next((row for row in rows if _belongs(row, missing)), None)


def _belongs(row: Row, word: str) -> bool:
    if word == PRIVILEGE:
        return row.indent == VALUE_COLUMN
    return is_member(row) if word == ARGS else is_return(row)


def only_link(words: Inlines) -> Link | None:
    """The link that words are, if they are one and nothing else."""
    said = [part for part in words if part.text.strip()]
    return said[0] if len(said) == 1 and isinstance(said[0], Link) else None


def _is_value(word: str, beside: Row) -> bool:
    """Whether a row has the shape of what stands below a label."""
    match word:
        case words.SINCE:
            return only_link(beside.words) is not None
        case words.PRIVILEGE:
            return _PLAIN_PRIVILEGE.match(beside.text) is not None
        case words.ARGS:
            return is_member(beside)
        case words.RETURNS:
            return is_return(beside)
        case _:
            return is_fault(beside)


def _beside(row: Row, word: str) -> Row:
    """What stands beside a label, as a row where its value is expected."""
    column = COLUMN if word in (ARGS, RETURNS, RAISES) else VALUE_COLUMN
    first, *others = row.words
    rest = Text(_LABEL.sub("", first.text, count=1).lstrip()) if isinstance(first, Text) else first
    words = [rest, *others] if rest.text else others
    if words and isinstance(words[-1], Text):
        words = [*words[:-1], Text(words[-1].text.rstrip())]
    match = _LABEL.match(row.text)
    at = row.indent + match.end() if match else row.indent
    return Row(RowKind.TEXT, row.line, column, tuple(word for word in words if word.text), at=at)
