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
from codegen.read.html.tagged import TaggedProse
from codegen.read.html.tags import only_tags

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
    return reader.prose.finish()


def reference(url: str, page: TypeName | None = None) -> Reference | None:
    """What a link target points at, or None where it is not a document of the reference."""
    if match := _URL.fullmatch(url.strip()):
        member = match["member"]
        return Reference(TypeName.parse(match["page"]), member if member not in ("", "None") else None)
    if page and (match := _MEMBER.fullmatch(url.strip())):
        return Reference(page, match["anchor"] or match[0])
    return None


class _ProseReader(HTMLParser):
    """Hands on what the parser of the standard library finds."""

    def __init__(self, page: TypeName | None, places: Iterable[Place]) -> None:
        super().__init__(convert_charrefs=True)
        self.prose = TaggedProse(lambda url: reference(url, page))
        self._places = iter(places)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        place = next(self._places, None) if tag == "a" else None
        self.prose.open(tag, dict(attrs), place)

    def handle_endtag(self, tag: str) -> None:
        self.prose.close(tag)

    def handle_data(self, data: str) -> None:
        self.prose.text(data)
