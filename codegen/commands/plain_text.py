"""Descriptions as a person reads them on a terminal: words, without any mark-up."""

from __future__ import annotations

from collections.abc import Sequence

from codegen.ir.prose import Block, BulletList, CodeBlock, Prose, plain


def to_text(prose: Prose) -> str:
    """The text of a description: a line for each paragraph and item; a link is the words that it is on."""
    return "\n".join(_blocks(prose))


def _blocks(prose: Sequence[Block]) -> list[str]:
    lines: list[str] = []
    for block in prose:
        written = _block(block)
        lines += ["", *written] if lines and written else written
    return lines


def _block(block: Block) -> list[str]:
    if isinstance(block, BulletList):
        return [line for number, item in enumerate(block.items, 1) for line in _item(block, number, item)]
    if isinstance(block, CodeBlock):
        return [f"    {line}".rstrip() for line in block.text.split("\n")]
    return [plain(block.inlines)]


def _item(block: BulletList, number: int, item: Sequence[Block]) -> list[str]:
    mark = f"{number}. " if block.ordered else "- "
    first, *others = _blocks(item) or [""]
    return [f"{mark}{first}", *(f"{' ' * len(mark)}{line}".rstrip() for line in others)]
