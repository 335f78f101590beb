"""The words of prose, for places that hold no blocks."""

from __future__ import annotations

from codegen.ir.prose import BulletList, CodeBlock, Prose, plain


def plain_words(prose: Prose) -> str:
    """The words of a description, without its blocks."""
    words: list[str] = []
    for block in prose:
        if isinstance(block, BulletList):
            words += map(plain_words, block.items)
        else:
            words.append(block.text if isinstance(block, CodeBlock) else plain(block.inlines))
    return " ".join(" ".join(words).split())
