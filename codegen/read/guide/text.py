"""What links and words of a page mean: targets of links, prose, the names of types."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import unquote, urlsplit

from codegen.ir.forms import HTML
from codegen.ir.names import TypeName
from codegen.ir.place import Place
from codegen.ir.prose import Prose, Reference
from codegen.layouts.guide import PARTS
from codegen.read.guide.flow import Characters, Opening, Stretch
from codegen.read.html.tagged import TaggedProse
from codegen.read.html.tags import is_html

_PLACES_OF_PAGES = PARTS | {"top", "bottom"}
"""Anchors that every page has, which are no members."""


def reference(url: str, page: TypeName) -> Reference | None:
    """What a link target points at, None where it is no page of a type.

    A copy of the reference has its pages beside each other, and a browser that saved one makes whole
    addresses of its links. So it is the name of the page that counts.
    """
    try:
        parts = urlsplit(url.strip().replace("\\", "/"))  # as browsers take them
    except ValueError:  # brackets of an address that is none
        return None
    member = unquote(parts.fragment)
    if member in _PLACES_OF_PAGES or not member.isprintable() or len(member.split()) != 1:
        member = ""
    name = unquote(parts.path).rpartition("/")[2]
    if not name and not parts.netloc:
        return Reference(page, member) if member else None
    stem = _type_of_page(name)
    return Reference(stem, member or None) if stem else None


def _type_of_page(file: str) -> TypeName | None:
    """The type that a page is about by the name of its file, None where that is no dotted name.

    Portals leave out the ending; then the last part of the name tells, which is capitalised.
    """
    for ending in HTML.endings:
        if file.lower().endswith(ending):
            return dotted(file[: -len(ending)])
    name = dotted(file)
    return name if name and name.leaf[0].isupper() else None


def dotted(text: str) -> TypeName | None:
    """A dotted name, None where the text is none; one of a single part could be any word."""
    parts = text.split(".")
    return TypeName(tuple(parts)) if len(parts) > 1 and all(part.isidentifier() for part in parts) else None


class Texts:
    """Makes prose of parts of one page."""

    def __init__(self, path: str, text: str, page: TypeName) -> None:
        self._path = path
        self._lines = text.split("\n")
        self._page = page

    def prose(self, span: Stretch) -> Prose:
        """The prose of a part of the page."""
        made = TaggedProse(lambda url: reference(url, self._page))
        self._feed(span, made)
        return made.finish()

    def link(self, span: Stretch) -> Reference | None:
        """What the first link of a part leads to."""
        return next(self.links(span), None)

    def links(self, span: Stretch) -> Iterator[Reference]:
        """What the links of a part lead to, where that is the page of a type."""
        for opening in span.openings("a"):
            target = reference(opening.attributes.get("href", ""), self._page)
            if target:
                yield target

    def _feed(self, span: Stretch, made: TaggedProse) -> None:
        """Hand on what is in a part of the page."""
        for token in span:
            if isinstance(token, Characters):
                made.text(token.text)
            elif isinstance(token, Opening):
                if is_html(token.tag):
                    made.open(token.tag, token.attributes, Place(self._path, token.line))
                else:
                    made.text(self._as_written(token))
            elif is_html(token.tag):
                made.close(token.tag)

    def _as_written(self, token: Opening) -> str:
        """Characters in angle brackets that were never meant as a tag; parsers make small letters of them."""
        around = "\n".join(self._lines[max(token.line - 2, 0) : token.line + 1])
        made = f"<{' '.join((token.tag, *token.attributes))}>"
        start = around.lower().find(made)
        return around[start : start + len(made)] if start >= 0 else made
