"""Document text as Python source: whatever the text is, the result is one literal and nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

QUOTES = '"""'
_HARMFUL = re.compile(r'""+|\A"|"\Z|[^"\n]')
"""What is escaped in a docstring, where it needs it; a lone quote inside and a line break do not."""


def string(text: str) -> str:
    """A string literal that evaluates to the text, in printable characters only.

    Line separators, direction marks, control characters and lone surrogates are written as escapes,
    so what a reader of the source sees is what the interpreter sees, and UTF-8 can encode it. The quotes
    are those that leave less to be escaped, double ones where both do.
    """
    quote = "'" if text.count('"') > text.count("'") else '"'
    harmless = text.isprintable() and "\\" not in text and quote not in text
    return quote + (text if harmless else "".join(_escaped(char, quote) for char in text)) + quote


def docstring(lines: Iterable[str], *, below: bool = False) -> str:
    """A triple-quoted literal of the lines; characters that could end or bend it are escaped.

    Args:
        lines: The lines.
        below: Whether it stands below an attribute. Only in others, which alone are docstrings to black, does
            a space go between a quote at the end and those that close it.
    """
    text = _between_quotes("\n".join(line.rstrip() for line in lines).strip())
    end = "\n" if "\n" in text else " " if text.endswith('"') and not below else ""
    return QUOTES + text + end + QUOTES


def rows(lines: Iterable[str]) -> str:
    """A triple-quoted literal in which each of the lines has a line of its own, and ends it."""
    return "\n".join((QUOTES, *map(_between_quotes, lines), QUOTES))


def listed(items: Iterable[str]) -> str:
    """Expressions with commas between."""
    return ", ".join(items)


def values(items: Sequence[str]) -> str:
    """A tuple of expressions."""
    return table(items) if len(items) == 1 else f"({listed(items)})"


def table(rows: Iterable[str]) -> str:
    """A tuple of expressions, one a line, so that a new one adds a line and changes none."""
    return f"({_ended(rows)})"


def dictionary(entries: Iterable[str]) -> str:
    """A dictionary of entries, one a line."""
    return f"{{{_ended(entries)}}}"


def _ended(items: Iterable[str]) -> str:
    """Expressions with a comma behind the last one, too, which lets each have a line of its own."""
    found = listed(items)
    return f"{found}," if found else ""


def _between_quotes(text: str) -> str:
    """A text as it stands between triple quotes."""
    harmless = '"' not in text and "\\" not in text and text.replace("\n", "").isprintable()
    return text if harmless else _HARMFUL.sub(lambda found: "".join(map(_escaped, found[0])), text)


def _escaped(char: str, quote: str = '"') -> str:
    if char in ("\\", quote):
        return "\\" + char
    return char if char.isprintable() else char.encode("unicode_escape").decode()
