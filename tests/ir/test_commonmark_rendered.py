"""What another reader of Markdown shows of the IR's CommonMark: the characters of the prose, no others."""

from __future__ import annotations

from html.parser import HTMLParser

import mistune
from hypothesis import given, settings

from codegen.ir.commonmark import to_commonmark
from codegen.ir.prose import Block, BulletList, CodeBlock, Inline, Link, Prose

from .test_commonmark_reader import PROSE


class _Shown(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.text = ""

    def handle_data(self, data: str) -> None:
        self.text += data


def shown(text: str) -> str:
    page = _Shown()
    page.feed(str(mistune.create_markdown(escape=True)(text)))
    page.close()
    return "".join(page.text.split())


def characters(prose: Prose) -> str:
    return "".join("".join(map(_of_block, prose)).split())


def _of_block(block: Block) -> str:
    if isinstance(block, BulletList):
        return "".join(map(characters, block.items))
    return block.text if isinstance(block, CodeBlock) else "".join(map(_of_inline, block.inlines))


def _of_inline(inline: Inline) -> str:
    """A link without words shows where it leads."""
    if isinstance(inline, Link) and not inline.text.strip():
        return str(inline.target)
    return inline.text


@given(PROSE)
@settings(max_examples=200)
def test_the_same_characters_are_shown(prose: Prose) -> None:
    assert shown(to_commonmark(prose)) == characters(prose)
