"""Tells the tags of loose HTML from what only looks like them, and mends the slips that cannot be misread."""

from __future__ import annotations

import re
from collections.abc import Sequence

from codegen.read.html.inlines import StyleKind

INLINE = {
    "b": StyleKind.STRONG,
    "strong": StyleKind.STRONG,
    "i": StyleKind.EMPHASIS,
    "em": StyleKind.EMPHASIS,
    "code": StyleKind.CODE,
    "tt": StyleKind.CODE,
}
BREAKS = frozenset("p br hr div blockquote center h1 h2 h3 h4 h5 h6".split())
LISTS = frozenset("ul ol dl table".split())
ITEMS = frozenset("li dt tr".split())
_OTHER_BLOCKS = frozenset("dd td th pre thead tbody tfoot".split())
_KNOWN = frozenset(INLINE) | BREAKS | LISTS | ITEMS | _OTHER_BLOCKS | {"a", "img"}
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


def is_html(tag: str) -> bool:
    """Whether HTML has an element of that name, in small letters."""
    return tag in _KNOWN or tag in _DROPPED


_TAG = re.compile(
    # An opening that was never closed: after its attributes come words and its end.
    r"<(?P<unclosed>[A-Za-z][A-Za-z0-9]*+)(?P<given>(?:\s+[A-Za-z][\w:.-]*\s*=\s*(?:\"[^<>\"]*\"|'[^<>']*'))+)"
    r"\s+(?=[^\s/<>=\"'][^<>=\"']*</(?P=unclosed)\s*>)"
    r"|<(?P<end>/?)(?P<name>[A-Za-z][A-Za-z0-9]*+)(?=[\s/>])"
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


def only_tags(text: str) -> tuple[str, list[int]]:
    """Drop the tags that mean nothing and escape every other ``<`` that begins no tag.

    A tag with words among its attributes is none: somebody forgot to close it, and the words would be lost.
    What is left are short, complete tags: the parser can neither fall into its raw-text modes nor search
    the rest of the text again and again for the end of a tag.

    Returns:
        The text, and where links began before it was changed.
    """
    text = _NO_CHARACTER.sub("\N{REPLACEMENT CHARACTER}", _ZEROS.sub(r"\1", text))
    links: list[int] = []
    matches = list(_TAG.finditer(text))
    closed = {match["name"].lower() for match in matches if match["end"]}
    slips = _slipped_ends(matches)

    def mended(match: re.Match[str]) -> str:
        name = (match["unclosed"] or match["name"] or "").lower()
        attributes = match["given"] or match["attributes"] or ""
        if (name in _KNOWN or name in _DROPPED) and _ATTRIBUTES.fullmatch(attributes):
            if name in _KNOWN:
                if name == "a" and not match["end"]:
                    links.append(match.start())
                return f"<{name}{attributes}>" if match["unclosed"] else match[0]
            if name in closed or attributes.strip(" /"):
                return ""
        if match.start() in slips:
            return f"</{slips[match.start()]}>"
        return "&lt;" + match[0][1:]

    return _TAG.sub(mended, text), links


def _slipped_ends(matches: Sequence[re.Match[str]]) -> dict[int, str]:
    """Ends that were meant for what is open, as in ``<code>true</true>``: where they stand, what they end.

    Such an end is of no tag that is known or was opened, and the style that is open then has none of its own.
    """
    opened = {_name(match) for match in matches if not match["end"]}
    strange = [bool(match["end"]) and _name(match) not in opened | _KNOWN | _DROPPED for match in matches]
    if not any(strange):
        return {}
    found: dict[int, str] = {}
    inside: list[str] = []
    for match, is_strange, ending in zip(matches, strange, _ending(matches), strict=True):
        name = _name(match)
        if is_strange and inside and inside[-1] not in ending:
            found[match.start()] = inside.pop()
        elif name in INLINE and not match["end"]:
            inside.append(name)
        elif name in inside:
            del inside[len(inside) - 1 - inside[::-1].index(name) :]
    return found


def _ending(matches: Sequence[re.Match[str]]) -> list[frozenset[str]]:
    """For each tag, the styles of which an end comes next, and no other beginning."""
    found: list[frozenset[str]] = []
    ending: frozenset[str] = frozenset()
    for match in reversed(matches):
        found.append(ending)
        if (name := _name(match)) in INLINE:
            ending = ending | {name} if match["end"] else ending - {name}
    return found[::-1]


def _name(match: re.Match[str]) -> str:
    return (match["unclosed"] or match["name"] or "").lower()
