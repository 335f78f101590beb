"""Runs of styled characters as inline text.

HTML stresses and links across white space as it pleases; inline text has single spaces, never at its
ends, and spaces beside a link or code stand outside of it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import IntEnum
from itertools import groupby

from codegen.ir.place import Place
from codegen.ir.prose import Code, Emphasis, Inline, Inlines, Link, Reference, Text


class StyleKind(IntEnum):
    """What makes characters special; where several do, the highest counts."""

    PLAIN = 0
    EMPHASIS = 1
    STRONG = 2
    CODE = 3
    LINK = 4


@dataclass(frozen=True, slots=True)
class Style:
    """What is special about characters, and where a link leads."""

    kind: StyleKind = StyleKind.PLAIN
    target: Reference | None = None
    place: Place | None = field(default=None, compare=False)  # of a link


@dataclass(frozen=True, slots=True)
class TextRun:
    """Characters that follow each other and have one style."""

    text: str
    style: Style


def inlines(runs: Iterable[TextRun]) -> Inlines:
    """Join runs of one style, collapse white space, and drop it at both ends."""
    pieces: list[tuple[Style, list[str]]] = []
    space = False
    for style, group in groupby(runs, key=lambda run: run.style):
        raw = "".join(run.text for run in group)
        words = " ".join(raw.split())
        if not words:
            space = space or bool(raw)
            continue
        if pieces and (space or raw[0].isspace()):
            _add(pieces, Style(), " ")
        _add(pieces, style, words)
        space = raw[-1].isspace()
    return tuple(_inline(style, "".join(parts)) for style, parts in pieces)


def _add(pieces: list[tuple[Style, list[str]]], style: Style, text: str) -> None:
    if pieces and pieces[-1][0] == style:
        pieces[-1][1].append(text)
    else:
        pieces.append((style, [text]))


def _inline(style: Style, text: str) -> Inline:
    if style.target:
        return Link(text, style.target, style.place)
    if style.kind is StyleKind.CODE:
        return Code(text)
    if style.kind is StyleKind.PLAIN:
        return Text(text)
    return Emphasis(text, strong=style.kind is StyleKind.STRONG)
