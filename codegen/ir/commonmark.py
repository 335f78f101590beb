"""Prose as CommonMark text.

Everything a document says is escaped, so that its characters stay characters. The text has one canonical
shape, which ``commonmark_reader`` reads back: one line a paragraph, ``-`` and ``1.`` lists (a list right
after another takes ``*`` and ``1)``, since it would continue the first one otherwise), fenced code blocks.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from codegen.ir.commonmark_inlines import to_inline
from codegen.ir.prose import Block, BulletList, CodeBlock, Prose

_NUMBER_START = re.compile(r"(\d{1,9})([.)])(?= |$)")
_BLOCK_START = re.compile(r"#{1,6}(?= |$)|[-+](?= |$)|>|--")
_FENCE = re.compile(r"`{3,}")


def to_commonmark(prose: Prose) -> str:
    """The text of a description, without a line break at its end; empty where nothing is said."""
    return "\n".join(_blocks(prose))


def _blocks(prose: Sequence[Block]) -> list[str]:
    """The lines of blocks that follow each other, with an empty line between them."""
    lines: list[str] = []
    before: Block | None = None
    changed = False  # whether the list before has the other marker
    for block in prose:
        written = _block(block)
        if not written:
            continue
        changed = not changed and _same_sort(block, before)
        if changed and isinstance(block, BulletList):
            written = _list(block, other=True)
        lines += ["", *written] if lines else written
        before = block
    return lines


def _same_sort(one: Block, other: Block | None) -> bool:
    return isinstance(one, BulletList) and isinstance(other, BulletList) and one.ordered == other.ordered


def _block(block: Block) -> list[str]:
    if isinstance(block, BulletList):
        return _list(block)
    if isinstance(block, CodeBlock):
        return _code_block(block.text)
    text = _escape_start(to_inline(block.inlines))
    return [text] if text else []


def _list(block: BulletList, other: bool = False) -> list[str]:
    """The lines of a list; blank lines part its items where one of them has several blocks."""
    lines: list[str] = []
    items = [written for written in map(_blocks, block.items) if written]
    loose = any("" in item for item in items)
    for number, item in enumerate(items, 1):
        marker = f"{number}{')' if other else '.'}" if block.ordered else ("*" if other else "-")
        indent = " " * (len(marker) + 1)
        if lines and loose:
            lines.append("")
        lines.append(f"{marker} {item[0]}")
        lines += [indent + line if line else "" for line in item[1:]]
    return lines


def _code_block(text: str) -> list[str]:
    longest = max((len(run) for run in _FENCE.findall(text)), default=2)
    fence = "`" * (longest + 1)
    clean = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
    return [fence, *(clean.split("\n") if clean else ()), fence]


def _escape_start(line: str) -> str:
    """A paragraph whose first characters cannot be taken for the marker of another block."""
    if _BLOCK_START.match(line):
        return "\\" + line
    return _NUMBER_START.sub(r"\1\\\2", line) if _NUMBER_START.match(line) else line
