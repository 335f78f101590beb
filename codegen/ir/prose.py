"""Descriptions as values: blocks of inline text, free of any mark-up language."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

from codegen.ir.names import TypeName
from codegen.ir.place import Place


@dataclass(frozen=True, slots=True)
class Reference:
    """What a link in prose points at, as written: a type and perhaps one of its members.

    Attributes:
        type: The dotted name of the page linked to; not yet known to exist before linking.
        member: The anchor after ``#``, or None.
    """

    type: TypeName
    member: str | None = None

    def __str__(self) -> str:
        return f"{self.type}#{self.member}" if self.member else str(self.type)


@dataclass(frozen=True, slots=True)
class Text:
    """Plain characters; white space is single spaces."""

    text: str


@dataclass(frozen=True, slots=True)
class Code:
    """Characters to be shown verbatim."""

    text: str


@dataclass(frozen=True, slots=True)
class Emphasis:
    """Characters to be stressed."""

    text: str
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Link:
    """Words that refer to a type or a member.

    Attributes:
        place: Where they stand, for what is to be said of them; no part of what they are.
    """

    text: str
    target: Reference
    place: Place | None = field(default=None, compare=False, repr=False)


Inline = Text | Code | Emphasis | Link
Inlines = tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    inlines: Inlines


@dataclass(frozen=True, slots=True)
class BulletList:
    """A list; each item is a series of blocks."""

    items: tuple[tuple[Block, ...], ...]
    ordered: bool = False


@dataclass(frozen=True, slots=True)
class CodeBlock:
    text: str


Block = Paragraph | BulletList | CodeBlock
Prose = tuple[Block, ...]
"""A whole description; empty where a document has the place for one but no words."""


def plain(inlines: Inlines) -> str:
    """The characters of inline text without any mark-up."""
    return "".join(part.text for part in inlines)


def paragraph(text: str) -> Prose:
    """A description of one paragraph of plain text."""
    return (Paragraph((Text(text),)),) if text else ()


def paragraphs(prose: Prose) -> Iterator[Paragraph]:
    """The paragraphs of a description, those of lists included."""
    for block in prose:
        if isinstance(block, Paragraph):
            yield block
        elif isinstance(block, BulletList):
            for item in block.items:
                yield from paragraphs(item)


def rewritten(prose: Prose, rewrite: Callable[[Inlines], Inlines]) -> Prose:
    """The description with the text of each paragraph, those of lists included, as ``rewrite`` gives it."""

    def block_of(block: Block) -> Block:
        if isinstance(block, Paragraph):
            return Paragraph(rewrite(block.inlines))
        if isinstance(block, BulletList):
            return replace(block, items=tuple(rewritten(item, rewrite) for item in block.items))
        return block

    return tuple(map(block_of, prose))


def words(prose: Prose) -> tuple[str, ...]:
    """The words of a description, whatever its mark-up."""
    found: list[str] = []
    for block in prose:
        match block:
            case Paragraph():
                found += plain(block.inlines).split()
            case BulletList():
                found += (word for item in block.items for word in words(item))
            case CodeBlock():
                found += block.text.split()
    return tuple(found)
