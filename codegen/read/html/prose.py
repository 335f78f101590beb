"""Prose written as loose HTML.

Descriptions are HTML fragments as people typed them: paragraphs and items half unclosed, unknown tags,
and words in angle brackets that were never meant as tags. ``html_prose`` makes blocks of them. It never
fails: what is not understood stays as text. Time is linear in the length of the text, and nesting is cut
at a fixed depth, so that what follows may recurse.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from html.parser import HTMLParser

from codegen.ir.names import TypeName
from codegen.ir.place import Place
from codegen.ir.prose import Prose, Reference
from codegen.read.html.blocks import BlockBuilder
from codegen.read.html.inlines import Style, StyleKind
from codegen.read.html.tags import BREAKS, INLINE, ITEMS, LISTS, only_tags

Locate = Callable[[int], Place]
"""Gives the place of a character of a text."""

_NAME = r"[^\W\d]\w*"
_URL = re.compile(rf"(?:[^:#?]*/)?(?P<page>{_NAME}(?:\.{_NAME})*)\.md(?:#(?P<member>.*))?")
_MEMBER = re.compile(rf"#(?P<anchor>{_NAME}(?:\.{_NAME})*)|{_NAME}")


def html_prose(text: str, page: TypeName | None = None, place: Locate | None = None) -> Prose:
    """Read an HTML fragment as blocks of prose.

    Args:
        text: The fragment; Markdown's special characters have no meaning in it.
        page: The type that links without a page (``#member``) are about.
        place: Gives the place of a character, for links.
    """
    clean, links = only_tags(text)
    reader = _ProseReader(page, [place(at) for at in links] if place else [])
    reader.feed(clean)
    reader.close()
    return reader.builder.finish()


def reference(url: str, page: TypeName | None = None) -> Reference | None:
    """What a link target points at, or None where it is not a document of the reference."""
    if match := _URL.fullmatch(url.strip()):
        member = match["member"]
        return Reference(TypeName.parse(match["page"]), member if member not in ("", "None") else None)
    if page and (match := _MEMBER.fullmatch(url.strip())):
        return Reference(page, match["anchor"] or match[0])
    return None


class _ProseReader(HTMLParser):
    """Tells the builder what each tag means."""

    def __init__(self, page: TypeName | None, places: Iterable[Place]) -> None:
        super().__init__(convert_charrefs=True)
        self.builder = BlockBuilder()
        self._page = page
        self._places = iter(places)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in INLINE:
            self.builder.open_style(Style(INLINE[tag]))
        elif tag == "a":
            target = reference(dict(attrs).get("href") or "", self._page)
            place = next(self._places, None)
            self.builder.close_style(StyleKind.LINK)
            if target:
                self.builder.open_style(Style(StyleKind.LINK, target, place))
        elif tag == "img":
            self.builder.text(dict(attrs).get("alt") or "")
        elif tag in LISTS:
            self.builder.open_list(tag)
        elif tag in ITEMS:
            self.builder.open_item(tag)
        elif tag in ("td", "th"):
            self.builder.open_cell()
            if tag == "th":
                self.builder.open_style(Style(StyleKind.STRONG))
        elif tag == "dd":
            self.builder.open_definition()
        elif tag == "pre":
            self.builder.open_code()
        elif tag in BREAKS:
            self._break(tag, opening=True)

    def handle_endtag(self, tag: str) -> None:
        if tag in INLINE:
            self.builder.close_style(INLINE[tag])
        elif tag == "a":
            self.builder.close_style(StyleKind.LINK)
        elif tag in LISTS:
            self.builder.close_list(tag)
        elif tag in ITEMS or tag == "dd":
            self.builder.close_item(tag)
        elif tag == "th":
            self.builder.close_style(StyleKind.STRONG)
        elif tag == "pre":
            self.builder.close_code()
        elif tag in BREAKS:
            self._break(tag, opening=False)

    def handle_data(self, data: str) -> None:
        self.builder.text(data)

    def _break(self, tag: str, opening: bool) -> None:
        self.builder.break_paragraph()
        if opening and tag[0] == "h" and tag != "hr":
            self.builder.open_style(Style(StyleKind.STRONG))
