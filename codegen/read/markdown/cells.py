"""What a line or a cell of the Markdown reference can hold: a link, a word, or nothing."""

from __future__ import annotations

import re

from codegen.diagnostics import FindingCode, codes
from codegen.ir.names import TypeName
from codegen.ir.prose import Inlines, Link, Reference, Text
from codegen.read.html.prose import reference
from codegen.read.markdown.blocks import parse_links
from codegen.read.markdown.nodes import Anchor
from codegen.read.markdown.sheet import Sheet
from codegen.read.markdown.spaces import squeezed
from codegen.read.origins import Spot
from codegen.read.outline import Field, Label
from codegen.read.privileges import PRIVILEGE_ID, bad_privilege

DOTTED = re.compile(r"[^\W\d]\w*(?:\.[^\W\d]\w*)*")
_NOTHING = ("", "None")
_ANCHOR = re.compile(r"<a (?:href|name)=(['\"])(?P<anchor>[^'\"<>]*)\1>(?P<name>[^<>]*)</a>")


def type_words(sheet: Sheet, at: Spot, cell: str, code: FindingCode) -> Inlines:
    """The type that a cell names, without words where it names none; ``code`` is for a cell that cannot."""
    match parse_links(cell):
        case [Anchor() as anchor]:
            return anchor_words(sheet, at, anchor, names_type=True)
        case _:
            return one_word(sheet, at, cell, code, "type")


def anchor_words(sheet: Sheet, at: Spot, anchor: Anchor, names_type: bool) -> Inlines:
    """The type a link leads to: ``(shop.X.md "shop.X")``, ``(#shop.X "shop.X")`` or ``(docs/shop.X.md)``.

    The words are the name of the type, as a parameter's link shows the parameter; any other link has to
    show the type (``names_type``). A type with a namespace stays a link; the spelling of a primitive is
    text, whether or not the document links it (to ``string.md`` or ``#string``).
    """
    name = anchor_name(sheet, at, anchor, names_type)
    if "." in name and DOTTED.fullmatch(name):
        return (Link(name, Reference(TypeName.parse(name)), sheet.place(at)),)
    return (Text(name),)


def anchor_name(sheet: Sheet, at: Spot, anchor: Anchor, names_type: bool = True) -> str:
    """The name of the type that a link is titled with or leads to; all that it says has to agree."""
    page = reference(anchor.url)
    target = str(page.type) if page else anchor.url.removeprefix("#")
    name = anchor.title or target
    hint = "let its words, its target and its title name the same type"
    if name != target:
        message = f"the link {anchor.text[:60]!r} leads to {target[:60]} but is titled {name[:60]}"
        # Where the words are the target again, the title is the one that differs.
        differing = f'"{name}"' if squeezed(anchor.text) == target or not names_type else anchor.url
        sheet.report(codes.LINK_DISAGREES, sheet.find(at.line, differing, at.at), message, hint)
    elif names_type and squeezed(anchor.text) != name:
        message = f"the link {anchor.text[:60]!r} leads to {target[:60]}"
        sheet.report(codes.LINK_DISAGREES, at, message, hint)
    return name


def named_type(sheet: Sheet, at: Spot, cell: str, code: FindingCode, what: str) -> str:
    """The name in a cell that has to name a type, linked or not."""
    anchor = single_link(cell)
    if anchor:
        return anchor_name(sheet, at, anchor)
    one_word(sheet, at, cell, code, what)
    return cell


def one_word(sheet: Sheet, at: Spot, cell: str, code: FindingCode, what: str) -> Inlines:
    """A cell as the one word that it may hold, none where it says that there is nothing."""
    if len(cell.split()) > 1:
        message = f"the {what} is more than one word or link: {cell[:60]!r}"
        hint = "write only the name or id, as one word or one link"
        sheet.report(code, second_word(sheet, at, cell), message, hint)
        return ()
    return stated(cell)


def privilege_words(sheet: Sheet, at: Spot, cell: str) -> Inlines:
    """The privilege that a cell names, none where it names none."""
    if cell not in _NOTHING and not PRIVILEGE_ID.match(cell):
        sheet.report(codes.BAD_PRIVILEGE, second_word(sheet, at, cell), *bad_privilege(cell))
        return ()
    return stated(cell)


def second_word(sheet: Sheet, at: Spot, cell: str) -> Spot:
    """The second word of a cell; the first, where there is no other."""
    first, *others = cell.split(maxsplit=2)
    return sheet.find(at.line, others[0], at.at + len(first)) if others else at


def version_words(anchor: Anchor) -> Inlines:
    """The version of a type: the anchor is its id, or, where the link has none, the label is."""
    target = reference(anchor.url)
    if target is None:
        return (Text(anchor.text),)
    return (Link(anchor.text, target if target.member else Reference(target.type, anchor.text)),)


def stated(cell: str) -> Inlines:
    """A cell as a word, none where it says that there is nothing."""
    return (Text(cell),) if cell not in _NOTHING else ()


def anchored_name(sheet: Sheet, at: Spot, cell: str) -> tuple[str, bool]:
    """The name in a first cell, and whether it is an HTML anchor."""
    match = _ANCHOR.fullmatch(cell)
    if not match:
        return cell, False
    name = match["name"].strip()
    if name != match["anchor"].strip():
        message = f"the anchor of {name[:60]!r} is {match['anchor'][:60]!r}"
        sheet.report(codes.LINK_DISAGREES, at, message, "let the anchor and its words be the same name")
    return name, True


def name_in(cell: str) -> str:
    """The name in a first cell, as far as it can be told."""
    match = _ANCHOR.fullmatch(cell)
    return match["name"].strip() if match else cell


def single_link(text: str) -> Anchor | None:
    """The link that a text consists of."""
    match parse_links(text):
        case [Anchor() as anchor]:
            return anchor
        case _:
            return None


def fields(sheet: Sheet, at: Spot, *stated_words: tuple[Label, Inlines]) -> tuple[Field, ...]:
    """Fields of those labels that have words."""
    return tuple(Field(label, sheet.place(at), words) for label, words in stated_words if words)
