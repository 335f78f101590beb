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

Locate = Callable[[int], Place]
"""Gives the place of a character of a text."""

_NAME = r"[^\W\d]\w*"
_URL = re.compile(rf"(?:[^:#?]*/)?(?P<page>{_NAME}(?:\.{_NAME})*)\.md(?:#(?P<member>.*))?")
_MEMBER = re.compile(rf"#(?P<anchor>{_NAME}(?:\.{_NAME})*)|{_NAME}")

_INLINE = {
    "b": StyleKind.STRONG,
    "strong": StyleKind.STRONG,
    "i": StyleKind.EMPHASIS,
    "em": StyleKind.EMPHASIS,
    "code": StyleKind.CODE,
    "tt": StyleKind.CODE,
}
_BREAKS = frozenset("p br hr div blockquote center h1 h2 h3 h4 h5 h6".split())
_LISTS = frozenset("ul ol dl table".split())
_ITEMS = frozenset("li dt tr".split())
_OTHER_BLOCKS = frozenset("dd td th pre thead tbody tfoot".split())
_KNOWN = frozenset(_INLINE) | _BREAKS | _LISTS | _ITEMS | _OTHER_BLOCKS | {"a", "img"}
# HTML that means nothing here. Where such a tag is neither closed nor has attributes it is somebody's
# placeholder (``<address>``) and stays as text.
_DROPPED = frozenset(
    (
        "abbr acronym address area article aside audio base basefont bdi bdo big body button canvas caption"
        " cite col colgroup data datalist del details dfn dialog dir embed fieldset figcaption figure font"
        " footer form frame frameset head header html iframe input ins kbd label legend link main map mark"
        " menu meta meter nav noscript object optgroup option output param picture progress q rp rt ruby s"
        " samp script section select small source span strike style sub summary sup svg template textarea"
        " time title track u var video wbr"
    ).split()
)
_TAG = re.compile(
    r"<(?P<end>/?)(?P<name>[A-Za-z][A-Za-z0-9]*+)(?=[\s/>])"
    r"(?P<attributes>(?:[^<>\"']|\"[^\"<]*\"|'[^'<]*')*)>|<"
)
# Names with values, and the few names that tags of prose have without one; any other word is one of the text.
_ATTRIBUTES = re.compile(
    r"(?:\s+(?:(?:compact|noshade|nowrap)(?![^\s/])"
    r"|[A-Za-z][\w:.-]*\s*=\s*(?:\"[^\"]*\"|'[^']*'|[^\s\"'=`]+)))*\s*(?:/\s*)?",
    re.IGNORECASE,
)

# Numbers of characters: leading zeros, and more digits than any character has. Converting thousands of digits
# is an error of its own.
_ZEROS = re.compile(r"(&#[xX]?)0+(?=[0-9a-fA-F])")
_NO_CHARACTER = re.compile(r"&#(?:[0-9]{8,}|[xX][0-9a-fA-F]{7,});?")


def html_prose(text: str, page: TypeName | None = None, place: Locate | None = None) -> Prose:
    """Read an HTML fragment as blocks of prose.

    Args:
        text: The fragment; Markdown's special characters have no meaning in it.
        page: The type that links without a page (``#member``) are about.
        place: Gives the place of a character, for links.
    """
    only_tags, links = _only_tags(text)
    reader = _Reader(page, [place(at) for at in links] if place else [])
    reader.feed(only_tags)
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


def _only_tags(text: str) -> tuple[str, list[int]]:
    """Drop the tags that mean nothing and escape every other ``<`` that begins no tag.

    A tag with words among its attributes is none: somebody forgot to close it, and the words would be lost.
    What is left are short, complete tags: the parser can neither fall into its raw-text modes nor search
    the rest of the text again and again for the end of a tag.

    Returns:
        The text, and where links began before it was changed.
    """
    text = _NO_CHARACTER.sub("\N{REPLACEMENT CHARACTER}", _ZEROS.sub(r"\1", text))
    links: list[int] = []
    closed = {match["name"].lower() for match in _TAG.finditer(text) if match["end"]}

    def escape(match: re.Match[str]) -> str:
        name = (match["name"] or "").lower()
        attributes = match["attributes"] or ""
        if (name in _KNOWN or name in _DROPPED) and _ATTRIBUTES.fullmatch(attributes):
            if name in _KNOWN:
                if name == "a" and not match["end"]:
                    links.append(match.start())
                return match[0]
            if name in closed or attributes.strip(" /"):
                return ""
        return "&lt;" + match[0][1:]

    return _TAG.sub(escape, text), links


class _Reader(HTMLParser):
    """Tells the builder what each tag means."""

    def __init__(self, page: TypeName | None, places: Iterable[Place]) -> None:
        super().__init__(convert_charrefs=True)
        self.builder = BlockBuilder()
        self._page = page
        self._places = iter(places)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _INLINE:
            self.builder.open_style(Style(_INLINE[tag]))
        elif tag == "a":
            target = reference(dict(attrs).get("href") or "", self._page)
            place = next(self._places, None)
            self.builder.close_style(StyleKind.LINK)
            if target:
                self.builder.open_style(Style(StyleKind.LINK, target, place))
        elif tag == "img":
            self.builder.text(dict(attrs).get("alt") or "")
        elif tag in _LISTS:
            self.builder.open_list(tag)
        elif tag in _ITEMS:
            self.builder.open_item(tag)
        elif tag in ("td", "th"):
            self.builder.open_cell()
            if tag == "th":
                self.builder.open_style(Style(StyleKind.STRONG))
        elif tag == "dd":
            self.builder.open_definition()
        elif tag == "pre":
            self.builder.open_code()
        elif tag in _BREAKS:
            self._break(tag, opening=True)

    def handle_endtag(self, tag: str) -> None:
        if tag in _INLINE:
            self.builder.close_style(_INLINE[tag])
        elif tag == "a":
            self.builder.close_style(StyleKind.LINK)
        elif tag in _LISTS:
            self.builder.close_list(tag)
        elif tag in _ITEMS or tag == "dd":
            self.builder.close_item(tag)
        elif tag == "th":
            self.builder.close_style(StyleKind.STRONG)
        elif tag == "pre":
            self.builder.close_code()
        elif tag in _BREAKS:
            self._break(tag, opening=False)

    def handle_data(self, data: str) -> None:
        self.builder.text(data)

    def _break(self, tag: str, opening: bool) -> None:
        self.builder.break_paragraph()
        if opening and tag[0] == "h" and tag != "hr":
            self.builder.open_style(Style(StyleKind.STRONG))
