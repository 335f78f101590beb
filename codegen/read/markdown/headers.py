"""The tables of the Markdown reference, which their header rows tell apart."""

from __future__ import annotations

import re

from codegen.layouts.markdown import (
    FAULT_PROPERTIES,
    FAULTS,
    PRIMITIVES,
    PROPERTIES,
    SERVICE_NAME,
    VALUES,
    VERSIONS,
)
from codegen.read.markdown.nodes import Table

_ALL = (PROPERTIES, FAULT_PROPERTIES, FAULTS, VALUES, VERSIONS, PRIMITIVES)


_WORD = re.compile(r"\||[^\s|]+")
_ANY = ""


def _words(*cells: str) -> list[str]:
    return [word for cell in cells for word in ("|", *(cell.split() or [_ANY]))] + ["|"]


_HEADERS = [*(_words(*cells) for cells in _ALL), _words(SERVICE_NAME, _ANY)]


def where_wrong(line: str) -> int | None:
    """Where a header row goes on in another way than the one it comes closest to; None where it does not."""
    said = [(match[0], match.start()) for match in _WORD.finditer(line)]
    words = [word.lower() for word, _ in said]
    known = max(_HEADERS, key=lambda known: _likeness(words, known))
    if len(words) == len(known) == _alike(words, known):
        return None
    at = _alike(words, known)
    return said[at][1] if at < len(said) else len(line)


def _likeness(words: list[str], known: list[str]) -> int:
    return _alike(words, known) + _alike(words[::-1], known[::-1]) - known.count(_ANY)


def _alike(words: list[str], known: list[str]) -> int:
    """How many words are the same from the first on."""
    pairs = enumerate(zip(words, known, strict=False))
    return next((at for at, (said, word) in pairs if not _fits(said, word)), min(len(words), len(known)))


def _fits(said: str, word: str) -> bool:
    return said == word or ("|" not in (said, word) and _ANY in (said, word))


def columns(table: Table) -> tuple[str, ...]:
    """The header of a table in small letters."""
    return tuple(cell.lower() for cell in table.header)


def is_known(table: Table) -> bool:
    """Whether the layout has such a table anywhere, but for that of a method's service name."""
    return columns(table) in _ALL


def meant(table: Table) -> tuple[str, ...]:
    """The columns that a misspelt header comes closest to."""
    said = columns(table)

    def likeness(known: tuple[str, ...]) -> tuple[int, int]:
        return len(set(said) & set(known)), -abs(len(said) - len(known))

    return max(_ALL, key=likeness)
