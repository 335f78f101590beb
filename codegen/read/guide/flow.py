"""A page of HTML as a flow of openings, endings and words, in the order of the document.

People's mark-up inside descriptions is often left open, so that whatever follows on the page seems to be
inside of it. The layout of a page is therefore told by the order of its parts and never by what they are in.
Only lxml's parser takes mark-up apart; what it makes of a page with the strangest mark-up is still a flow.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from lxml import etree
from lxml.etree import _Element as TreeElement  # pyright: ignore[reportPrivateUsage]  # it has no public name

from codegen.read.guide import older_parsers

MAX_DEPTH = 200
"""How deep elements may be in each other; a page of the reference has 30 levels at the most."""

_SILENT = frozenset(("script", "style", "head", "title", "noscript", "template"))
"""Elements whose words nobody sees."""
_LAST = "last-of-page"
"""An element that is put behind each page; where it is not found, something has taken it in."""
_WHERE_PARSERS_STOP = re.compile("</html[^<>]*>", re.IGNORECASE)
"""The tag at which parsers stop, where browsers go on."""


class LostEndError(Exception):
    """A tag, a comment or a text that has no end takes in the rest of a page; its argument is the line."""

    def __init__(self, line: int) -> None:
        super().__init__(line)
        self.line = line


class TooDeepError(Exception):
    """A page nests deeper than what is read; its argument is the line."""

    def __init__(self, line: int) -> None:
        super().__init__(line)
        self.line = line


@dataclass(frozen=True, slots=True)
class Opening:
    """The beginning of an element.

    Attributes:
        tag: Its name, in small letters.
        at: Its index in the flow.
        end: The index of what follows the element's ending in the flow.
    """

    tag: str
    attributes: Mapping[str, str]
    line: int
    at: int
    end: int

    def has_class(self, name: str) -> bool:
        """Whether it is of a class, perhaps among others."""
        return name in self.attributes.get("class", "").split()


@dataclass(frozen=True, slots=True)
class Ending:
    """The end of an element."""

    tag: str
    line: int


@dataclass(frozen=True, slots=True)
class Characters:
    """Characters between tags."""

    text: str
    line: int


Token = Opening | Ending | Characters


def flow_of(text: str, whole: bool = False) -> list[Token]:
    """Parse a page.

    Args:
        text: The page.
        whole: Whether it has its end, so that whatever takes that in is an error.

    Raises:
        TooDeepError: Its elements are too deep in each other.
        LostEndError: Something takes its end in.
    """
    page = f"{_WHERE_PARSERS_STOP.sub(_line_ends, text)}<{_LAST}></{_LAST}>"
    root = _root(older_parsers.fields_as_words(page) if older_parsers.ARE_HERE else page)
    ended = False
    tokens: list[Token | None] = []
    open_at: list[int] = []
    line = 1
    silent = 0
    events = etree.iterwalk(root, events=("start", "end", "comment", "pi")) if root is not None else ()
    for event, element in events:
        if event in ("comment", "pi"):
            line = _add(element.tail, line, tokens, silent)
            continue
        tag = str(element.tag)
        if tag == _LAST:
            ended = True
        elif event == "start":
            line = max(line, element.sourceline or 0)
            if len(open_at) >= MAX_DEPTH:
                raise TooDeepError(line)
            silent += tag in _SILENT
            open_at.append(len(tokens))
            tokens.append(None)
            line = _add(element.text, line, tokens, silent)
        else:
            at = open_at.pop()
            tokens.append(Ending(tag, line))
            attributes = {str(name).lower(): str(value) for name, value in element.attrib.items()}
            tokens[at] = Opening(tag, attributes, element.sourceline or 0, at, len(tokens))
            silent -= tag in _SILENT
            line = _add(element.tail, line, tokens, silent)
    if whole and not ended:
        raise LostEndError(line)
    return [token for token in tokens if token is not None]


def _line_ends(tag: re.Match[str]) -> str:
    return "\n" * tag[0].count("\n")


def _root(text: str) -> TreeElement | None:
    """The tree of a page; parsers raise nothing for what is no HTML, they make the best of it."""
    parser = etree.HTMLParser(
        encoding="utf-8", no_network=True, remove_comments=False, huge_tree=True, recover=True
    )
    try:
        return etree.fromstring(text.encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError:  # nothing but white space or comments
        return None


def _add(text: str | None, line: int, tokens: list[Token | None], silent: int) -> int:
    """Add characters, and give the line behind them."""
    if not text:
        return line
    if not silent:
        tokens.append(Characters(text, line))
    return line + text.count("\n")


class Stretch:
    """A part of a flow, from an index to one behind it."""

    def __init__(self, flow: list[Token], start: int, end: int) -> None:
        self.flow = flow
        self.start = start
        self.end = end

    def __iter__(self) -> Iterator[Token]:
        return (self.flow[at] for at in range(self.start, self.end))

    @property
    def line(self) -> int:
        """The line of the first word in it, else that of its first tag."""
        words = (token.line for token in self if isinstance(token, Characters) and token.text.strip())
        first = self.flow[self.start].line if self.start < len(self.flow) else 0
        return next(words, first)

    def inside(self, opening: Opening) -> Stretch:
        """What is in an element, as far as this part goes."""
        return Stretch(self.flow, opening.at + 1, min(opening.end - 1, self.end))

    def openings(self, *tags: str) -> Iterator[Opening]:
        """Where elements of some names, or of any, open, also inside of each other."""
        return (token for token in self if isinstance(token, Opening) and (token.tag in tags or not tags))

    def outermost(self, *tags: str) -> Iterator[Opening]:
        """Where they open, but for those that are inside of another one."""
        behind = self.start
        for opening in self.openings(*tags):
            if opening.at >= behind:
                yield opening
                behind = opening.end

    def own(self, *tags: str) -> Iterator[Opening]:
        """Where they open, but for those in tables within, whatever else they are in."""
        behind = self.start
        for opening in self.openings("table", *tags):
            if opening.at < behind:
                continue
            if opening.tag != "table":
                yield opening
            elif opening.at > self.start:
                behind = opening.end

    def beginning(self) -> Stretch:
        """The first characters of it that are words; its end where there are none."""
        said = (
            at
            for at, token in enumerate(self, self.start)
            if isinstance(token, Characters) and token.text.strip()
        )
        first = next(said, self.end)
        return Stretch(self.flow, first, min(first + 1, self.end))

    def words(self) -> str:
        """The words in it, each parted from the next by one space."""
        text = "".join(
            token.text if isinstance(token, Characters) else " " if token.tag in _PARTING else ""
            for token in self
        )
        return " ".join(text.split())


_PARTING = frozenset(("br", "p", "div", "td", "th", "tr", "table", "dt", "dd", "dl", "li", "ul", "ol"))
"""Elements whose borders part words."""
