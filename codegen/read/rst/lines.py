r"""RST text made safe for docutils: only the layout's own mark-up is left for it to see.

The documents are written by a program that escapes nothing: a stray ``*``, ``|`` or back quote, a
sentence that starts with a dash, a line of ``====`` inside a text. The layout itself uses little of RST:
targets, underlined titles, field lists, bullets, indentation and references. Whatever else docutils
would take for mark-up gets a backslash here, so text stays text and no directive or role ever runs.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from codegen.ir.names import MOST_PARTS
from codegen.read.rst.references import carries_target

_FIELD = re.compile(r" *:[A-Za-z][A-Za-z ]*:(?: |$)")
_BLANK_BEFORE_COLON = re.compile(r"(?<=\w) +:")
_TARGET = re.compile(r"\.\. _[^`]*:(?: |$)")
_STRONG_LINE = re.compile(r" *\*\*[A-Za-z]+\*\*$")
_UNDERLINE = re.compile(r"(=+|-+)$")
_BULLET = re.compile(r" *\*(?: |$)")
# Line starts that docutils reads as lists, options, doctests, line blocks, tables, transitions, comments.
_BLOCK_START = re.compile(r"[^\w\s`(\[\\]|[(]?(?:[0-9]+|[A-Za-z]+|#)[.)](?= |$)|[(\[]")
_INLINE = re.compile(r"`([^`]+)`(_|(?<=>`)__)(?!_)|[\\*|`]|(?<=:):$|(?<= ):(?= )|\]_|__|(?<![^\W_])_(?=\w)")
# Words that hold together where docutils looks for the name of a reference in each of them, again to the end.
# No name has that many parts.
_CHAIN = re.compile(rf"(?<![^\W_])[^\W_]+(?:[-._+:][^\W_]+){{{2 * MOST_PARTS},}}")
_LINK = re.compile(r"[-+:]")
_TAB_WIDTH = 8


@dataclass(frozen=True, slots=True)
class StartedLines:
    """Lines of RST and, for each, where in the document it begins."""

    lines: tuple[str, ...]
    starts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class NumberedLines:
    """Lines of RST and, for each, the line of the document that it came from."""

    lines: tuple[str, ...]
    numbers: tuple[int, ...]


def split(text: str) -> NumberedLines:
    """Split a document into lines, numbered from 1."""
    lines = tuple(line.expandtabs(_TAB_WIDTH).rstrip() for line in text.removesuffix("\n").split("\n"))
    return NumberedLines(lines, tuple(range(1, len(lines) + 1)))


def prepare(source: NumberedLines) -> NumberedLines:
    """Escape what is no mark-up of the layout, and set fields apart from the text above them."""
    lines: list[str] = []
    numbers: list[int] = []
    previous = ""
    for line, number in zip(source.lines, source.numbers, strict=True):
        if (_FIELD.match(line) and previous and not _is_beside(line, previous)) or _is_strong(line):
            lines.append("")
            numbers.append(number)
        lines.append(_escape(line, previous))
        numbers.append(number)
        previous = line
    return NumberedLines(tuple(lines), tuple(numbers))


def is_underline(line: str, title: str) -> bool:
    """Whether a line underlines the title above it; texts are indented, titles are not."""
    return bool(_UNDERLINE.match(line)) and bool(title) and title[0] != " " and len(line) >= len(title)


def _is_beside(line: str, previous: str) -> bool:
    """Whether a field stands in one column with one above it; else it would be part of its value."""
    return bool(_FIELD.match(previous)) and line.index(":") == previous.index(":")


def _is_strong(line: str) -> bool:
    return bool(_STRONG_LINE.match(line))


def _escape(line: str, previous: str) -> str:
    if not line or _TARGET.match(line) or _is_strong(line) or is_underline(line, previous):
        return line
    indent = len(line) - len(line.lstrip(" "))
    head, body = line[:indent], line[indent:]
    if mark := (_FIELD.match(line) or _BULLET.match(line)):
        head, body = _BLANK_BEFORE_COLON.sub(":", line[: mark.end()]), line[mark.end() :]
    body = _escape_inline(body)
    return head + (f"\\{body}" if _BLOCK_START.match(body) else body)


def _escape_inline(text: str) -> str:
    text = _INLINE.sub(_escape_match, text)
    return _CHAIN.sub(lambda chain: _LINK.sub(r"\\\g<0>", chain[0]), text)


def _escape_match(match: re.Match[str]) -> str:
    phrase = match.group(1)
    if phrase is None or (match[2] == "__" and not carries_target(phrase)):
        return "".join(char if char.isspace() else f"\\{char}" for char in match.group())
    return "`" + phrase.replace("\\", r"\\").replace("<", r"\<") + "`_"
