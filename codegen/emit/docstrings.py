"""Docstrings in Google style: a summary, prose with its paragraphs and lists, and titled sections."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from codegen.emit import literals
from codegen.ir.prose import (
    Block,
    BulletList,
    Code,
    CodeBlock,
    Emphasis,
    Inline,
    Link,
    Paragraph,
    Prose,
    Text,
)

WIDTH = 100
_QUOTES = len(literals.QUOTES)


@dataclass(frozen=True, slots=True)
class SectionEntry:
    """An entry of a section: what it is about, and what is said of it; ``name`` may be empty."""

    name: str
    prose: Prose = ()


@dataclass(frozen=True, slots=True)
class DocstringSection:
    """A titled section.

    Attributes:
        listed: Whether its items are bullets: tools that know the style make nothing of these but text.
    """

    title: str
    items: tuple[SectionEntry, ...]
    listed: bool = False


def docstring(
    summary: str,
    prose: Prose = (),
    parts: Iterable[DocstringSection] = (),
    *,
    depth: int = 0,
    below: bool = False,
) -> str:
    """The literal of a docstring.

    Args:
        summary: The first line where the prose does not begin with a paragraph.
        prose: The description.
        parts: Sections; those without items are left out.
        depth: How deep the docstring is indented, in steps of four.
        below: Whether it stands below an attribute.
    """
    width = WIDTH - 4 * depth
    if prose and isinstance(prose[0], Paragraph) and _paragraph(prose[0]):
        lines = _wrapped(_paragraph(prose[0]), width, first=" " * _QUOTES)
        lines[0] = lines[0][_QUOTES:]
        rest = prose[1:]
    else:
        lines, rest = [summary], prose
    if rest:
        lines += ["", *_blocks(rest, width)]
    for part in parts:
        if part.items:
            lines += ["", f"{part.title}:"]
            for item in part.items:
                lines += _bullet(item, width) if part.listed else _item(item, width)
    if len(lines) == 1 and len(lines[0]) + 2 * _QUOTES > width:
        # The closing quotes need a place: let the last word begin another line.
        lines = _wrapped(lines[0], width - 2 * _QUOTES)
    return literals.docstring(lines, below=below)


def code(name: object) -> str:
    """A name as inline code."""
    return f"``{name}``"


def plain(prose: Prose) -> str:
    """Prose as one line of text, for places that take no paragraphs."""
    return " ".join(" ".join(_blocks(prose, width=1_000_000)).split())


def _bullet(item: SectionEntry, width: int) -> list[str]:
    name = Paragraph((Code(item.name), Text(": "), *_words(item.prose)))
    return _indented(_block(BulletList(((name,),)), width - 4), " " * 4)


def _words(prose: Prose) -> tuple[Inline, ...]:
    return prose[0].inlines if prose and isinstance(prose[0], Paragraph) else ()


def _item(item: SectionEntry, width: int) -> list[str]:
    """A named item starts on its own line, what follows is indented below it."""
    if item.prose and isinstance(item.prose[0], Paragraph):
        words, rest = _paragraph(item.prose[0]), item.prose[1:]
    else:
        words, rest = "", item.prose
    first = f"{item.name}: {words}" if item.name and words else item.name or words
    if item.name and not words and rest:
        first += ":"
    hanging = " " * 8 if item.name else " " * 4
    lines = _wrapped(first, width, first=" " * 4, after=hanging)
    below = _indented(_blocks(rest, width - len(hanging)), hanging)
    return [*lines, *([""] if lines and below else []), *below]


def _blocks(blocks: Sequence[Block], width: int) -> list[str]:
    lines: list[str] = []
    for block in blocks:
        made = _block(block, width)
        if made:
            lines += [*([""] if lines else []), *made]
    return lines


def _block(block: Block, width: int) -> list[str]:
    """The lines of a block as reStructuredText: a list item goes on below its first word."""
    match block:
        case Paragraph():
            return _wrapped(_paragraph(block), width)
        case CodeBlock():
            return ["::", "", *_indented(block.text.expandtabs().strip("\n").split("\n"), " " * 4)]
        case BulletList():
            lines: list[str] = []
            for number, blocks in enumerate(block.items, start=1):
                mark = f"{number}. " if block.ordered else "- "
                made = _blocks(blocks, width - len(mark)) or [""]
                lines += [mark + made[0], *_indented(made[1:], " " * len(mark))]
            return lines


def _paragraph(block: Paragraph) -> str:
    return " ".join("".join(_inline(part) for part in block.inlines).split())


def _inline(part: Inline) -> str:
    match part:
        case Text():
            return part.text
        case Code():
            return code(part.text)
        case Emphasis():
            return f"**{part.text}**" if part.strong else f"*{part.text}*"
        case Link():
            return _link(part)


def _link(link: Link) -> str:
    """Words that only name the target give way to its full name; others keep it in brackets."""
    target = ".".join((*link.target.type.parts, *([link.target.member] if link.target.member else [])))
    words = link.text.strip()
    names = {"", target, str(link.target), str(link.target.type), link.target.type.leaf, link.target.member}
    return code(target) if words in names else f"{words} ({code(target)})"


def _wrapped(text: str, width: int, *, first: str = "", after: str = "") -> list[str]:
    return textwrap.wrap(
        text,
        max(width, 40),
        initial_indent=first,
        subsequent_indent=after,
        break_long_words=False,
        break_on_hyphens=False,
    )


def _indented(lines: Iterable[str], indent: str) -> list[str]:
    return [indent + line if line else "" for line in lines]
