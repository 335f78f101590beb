"""Links in texts, of which those that lead out of a selection become words."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import replace

from codegen.ir.names import TypeName
from codegen.ir.prose import Block, BulletList, Inline, Link, Paragraph, Prose, Text


def without_links(prose: Prose, known: Container[TypeName]) -> Prose:
    """A text whose links all lead to types that are known.

    Args:
        prose: The text.
        known: The types that links may lead to.
    """
    return tuple(_block(block, known) for block in prose)


def _block(block: Block, known: Container[TypeName]) -> Block:
    if isinstance(block, Paragraph):
        return Paragraph(tuple(_inline(inline, known) for inline in block.inlines))
    if isinstance(block, BulletList):
        return replace(block, items=tuple(without_links(item, known) for item in block.items))
    return block


def _inline(inline: Inline, known: Container[TypeName]) -> Inline:
    if isinstance(inline, Link) and inline.target.type not in known:
        return Text(inline.text)
    return inline
