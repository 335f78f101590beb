"""What a line or a cell of the Markdown reference can hold: a link, a word, or nothing."""

from __future__ import annotations

import re

from codegen.ir.names import TypeName
from codegen.ir.prose import Inlines, Link, Reference, Text
from codegen.read.html.prose import reference
from codegen.read.markdown.blocks import parse_links
from codegen.read.markdown.nodes import Anchor
from codegen.read.markdown.sheet import Sheet
from codegen.read.outline import Field, Label

DOTTED = re.compile(r"[^\W\d]\w*(?:\.[^\W\d]\w*)*")
_NOTHING = ("", "None")
_PROPERTY = re.compile(r"<a (?:href|name)=(['\"])(?P<anchor>[^'\"<>]*)\1>(?P<name>[^<>]*)</a>")


def type_words(sheet: Sheet, line: int, cell: str) -> Inlines:
    """The type that a cell names, without words where it names none."""
    match parse_links(cell):
        case [Anchor() as anchor]:
            return anchor_words(sheet, line, anchor)
        case _:
            return stated(cell)


def anchor_words(sheet: Sheet, line: int, anchor: Anchor) -> Inlines:
    """The type a link leads to: ``(shop.X.md "shop.X")``, ``(#shop.X "shop.X")`` or ``(docs/shop.X.md)``.

    The words are the name of the type, as a parameter's link shows the parameter. A type with a
    namespace stays a link; the spelling of a primitive is text, whether or not the document links it
    (to ``string.md`` or ``#string``).
    """
    page = reference(anchor.url)
    target = str(page.type) if page else anchor.url.removeprefix("#")
    name = anchor.title or target
    if name != target:
        message = f"the link {anchor.text!r} leads to {target} but is titled {name}"
        sheet.error("link-disagrees", line, message, "let its target and its title name the same type")
    if "." in name and DOTTED.fullmatch(name):
        return (Link(name, Reference(TypeName.parse(name))),)
    return (Text(name),)


def version_words(anchor: Anchor) -> Inlines:
    """The version of a type: the anchor is its id, or, where the link has none, the label is."""
    target = reference(anchor.url)
    if target is None:
        return (Text(anchor.text),)
    return (Link(anchor.text, target if target.member else Reference(target.type, anchor.text)),)


def stated(cell: str) -> Inlines:
    """A cell as a word, none where it says that there is nothing."""
    return (Text(cell),) if cell not in _NOTHING else ()


def anchored_name(cell: str) -> tuple[str, bool]:
    """The name in a first cell, and whether it is an HTML anchor."""
    match = _PROPERTY.fullmatch(cell)
    return (match["name"].strip(), True) if match else (cell, False)


def single_link(text: str) -> Anchor | None:
    """The link that a text consists of."""
    match parse_links(text):
        case [Anchor() as anchor]:
            return anchor
        case _:
            return None


def fields(sheet: Sheet, line: int, *stated_words: tuple[Label, Inlines]) -> tuple[Field, ...]:
    """Fields of those labels that have words."""
    return tuple(Field(label, sheet.place(line), words) for label, words in stated_words if words)
