"""Headings: what that of a type says, and the anchor above each."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.ir.names import Kind, TypeName
from codegen.layouts import guide as words
from codegen.read.guide.flow import Token
from codegen.read.guide.marks import Beginning, anchor_of
from codegen.read.guide.text import dotted

_KINDS = {
    words.MANAGED_OBJECT: Kind.MANAGED,
    words.DATA_OBJECT: Kind.DATA,
    words.FAULT: Kind.FAULT,
    words.ENUM: Kind.ENUM,
}
_DASHES = (" - ", " \N{EN DASH} ")


@dataclass(frozen=True, slots=True)
class Title:
    """What the heading of a type says.

    Attributes:
        words: What pages call the kind.
    """

    kind: Kind
    name: TypeName
    wire_name: str
    words: str


def title_of(flow: list[Token], mark: Beginning) -> Title | None:
    """What a heading says, None where it is none of a type.

    Newer releases have the dotted name in the heading, behind the other one; all have it in the anchor above.
    """
    kind_words, wire = next((_parted(mark.words, dash) for dash in _DASHES if dash in mark.words), ("", ""))
    kind = _KINDS.get(kind_words.lower())
    if kind is None:
        return None
    wire, _, behind = wire.partition("(")
    name = dotted(behind.strip().removesuffix(")").strip()) or dotted(anchor_of(flow, mark))
    return Title(kind, name, wire.strip(), kind_words) if name and wire.strip().isidentifier() else None


def _parted(text: str, dash: str) -> tuple[str, str]:
    before, _, behind = text.partition(dash)
    return before.strip(), behind.strip()


def method_names(flow: list[Token], mark: Beginning) -> tuple[str, str]:
    """The name of a method on the wire and its short one, by its heading and the anchor above.

    Newer releases have the short name in the heading, too, in brackets.
    """
    name, _, behind = mark.words.partition("(")
    short = behind.strip().removesuffix(")").strip()
    return name.strip() or mark.words, short if short.isidentifier() else anchor_of(flow, mark)
