"""Reading prose back from the text that ``commonmark`` writes.

This is not a CommonMark parser: it knows the canonical shape alone, and takes whatever else it meets for
plain words.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from urllib.parse import unquote

from codegen.ir.commonmark_inlines import SCHEME
from codegen.ir.names import TypeName
from codegen.ir.prose import (
    Block,
    BulletList,
    Code,
    CodeBlock,
    Emphasis,
    Inline,
    Inlines,
    Link,
    Paragraph,
    Prose,
    Reference,
    Text,
)

_FENCE = re.compile(r"`{3,}$")
_MARKER = re.compile(r"(?:([-*])|\d+([.)]))(?: |$)")
_FENCES = re.compile(r"`+")
_LINK = re.compile(rf"\[((?:\\.|[^\\\[\]])*)\]\({re.escape(SCHEME)}([^()\s]*)\)")
_EMPHASIS = re.compile(r"(\*\*?)((?:\\.|[^\\*])+)\1")
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
_PLAIN = re.compile(r"(?:\\.|[^\\`*\[])+|`+|.", re.DOTALL)


def from_commonmark(text: str) -> Prose:
    """The description whose canonical text this is."""
    return _blocks(text.split("\n")) if text else ()


def _blocks(lines: Sequence[str]) -> Prose:
    """Blocks from lines; a fence that is never closed holds all lines to the end."""
    blocks: list[Block] = []
    index = 0
    while index < len(lines):
        line = lines[index]
        marker = _MARKER.match(line)
        if not line:
            index += 1
        elif _FENCE.match(line):
            end = next((i for i in range(index + 1, len(lines)) if lines[i] == line), len(lines))
            blocks.append(CodeBlock("\n".join(lines[index + 1 : end])))
            index = end + 1
        elif marker:
            block, index = _list(lines, index, marker[1] or marker[2])
            blocks.append(block)
        else:
            blocks.append(Paragraph(_inlines(line)))
            index += 1
    return tuple(blocks)


def _list(lines: Sequence[str], index: int, sort: str) -> tuple[BulletList, int]:
    """The list that begins at a line, and the line after it; ``sort`` is what its markers have in common."""
    items: list[Prose] = []
    while index < len(lines):
        marker = _MARKER.match(lines[index])
        if not marker or (marker[1] or marker[2]) != sort:
            break
        width = len(marker[0].rstrip(" ")) + 1
        item = [lines[index][width:]]
        index += 1
        while index < len(lines) and (not lines[index] or lines[index].startswith(" " * width)):
            item.append(lines[index][width:])
            index += 1
        items.append(_blocks(item))
    return BulletList(tuple(items), ordered=sort in ".)"), index


def _inlines(line: str) -> Inlines:
    """The parts of a line; plain text that follows plain text becomes one part."""
    parts: list[Inline] = []
    words: list[str] = []  # of plain text that has not ended yet
    fences = _Fences(line)
    position = 0
    while position < len(line):
        part, position = _inline(line, position, fences)
        if isinstance(part, Text):
            words.append(part.text)
            continue
        if words:
            parts.append(Text("".join(words)))
            words.clear()
        parts.append(part)
    return (*parts, Text("".join(words))) if words else tuple(parts)


class _Fences:
    """The runs of back quotes in a line, so that looking for what ends one does not read the line again."""

    def __init__(self, line: str) -> None:
        self._starts: dict[int, list[int]] = {}
        for run in _FENCES.finditer(line):
            self._starts.setdefault(len(run[0]), []).append(run.start())

    def closing(self, opening: re.Match[str]) -> int | None:
        """Where the next run of the same length begins, None where there is none."""
        starts = self._starts.get(len(opening[0]), [])
        at = bisect_left(starts, opening.end())
        return starts[at] if at < len(starts) else None


def _inline(line: str, position: int, fences: _Fences) -> tuple[Inline, int]:
    """The part that begins at a position, and where it ends; what opens nothing is plain text."""
    fence = _FENCES.match(line, position)
    closing = fences.closing(fence) if fence else None
    if fence and closing is not None:
        text = line[fence.end() : closing]
        padded = len(text) > 2 and text[0] == text[-1] == " " and text.strip(" ")
        return Code(text[1:-1] if padded else text), closing + len(fence[0])
    if link := _LINK.match(line, position):
        return Link(_unescaped(link[1]), _reference(unquote(link[2]))), link.end()
    if emphasis := _EMPHASIS.match(line, position):
        return Emphasis(_unescaped(emphasis[2]), emphasis[1] == "**"), emphasis.end()
    plain = _PLAIN.match(line, position)
    assert plain  # it matches any character
    return Text(_unescaped(plain[0])), plain.end()


def _reference(text: str) -> Reference:
    name, _, member = text.partition("#")
    return Reference(TypeName.parse(name), member or None)


def _unescaped(text: str) -> str:
    return _ESCAPE.sub(r"\1", text)
