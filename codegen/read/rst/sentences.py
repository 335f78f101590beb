"""Where a line of RST was several paragraphs.

The program that wrote the documents dropped the borders of paragraphs, so that the last word of one runs
into the first word of the next: "It has ended.Nobody waits." Sentences of one paragraph keep their space.
A full stop without a space after it is therefore a lost border, unless it stands within a name, and names
are what documents of an API are full of: ``shop.Cart``, ``Cart.Line``, ``2.5``, ``e.g.``.
"""

from __future__ import annotations

import re
from itertools import islice

from codegen.ir.prose import Link
from codegen.read.rst.marked import MARK, MarkedLine

# English words that open a sentence and are not the second half of a name.
_OPENERS = frozenset(
    (
        "A After All Although An And Any As At Because Before Both But By Can Each Either For From Generally"
        " Here However If In Instead It Its Many May More Most Neither No None Not Note NOTE Normally On Once"
        " One Only Or Other Otherwise See Since So Some Such That The Then There Therefore These They This"
        " Those Thus To Typically Unless Until Use What When Where Which While With Without You"
    ).split()
)
_GLUED = re.compile(
    r"(?P<mark>[\"')\]]{0,3}[.!?]{1,3}[\"')\]]{0,3}|:(?=[A-Z\"])|(?<=\w)[)\"])"
    r"(?=(?P<open>[(\"]?)(?P<right>[A-Z]\w*|[a-z][A-Z]\w*|(?<=\()\w+|(?<=:\")\W?\w*))"
)
_SEE = re.compile(r"(?<=\0) (?=See \0)")
_WORD = re.compile(r"[\w-]+$")
# "of type shop.CartLine": what follows such a word is named, and ends no sentence.
_NAMES = re.compile(r"(?:^| )(?:a|an|for|is|of|type)$")
_HUMPED = re.compile(r"\w*[a-z][A-Z]")
_DOING = re.compile(r"[A-Z][a-z]+ing ")
_CHAIN = re.compile(r"\W*(?:[a-z]\w+\.)+$|.*\0\.$")
_CODE = re.compile(r"[@#{}$/\\=]|::")
_LONGEST = 100
"""As much of what stands before a full stop as could be a name."""
MOST_BORDERS = 10_000
"""A line with more full stops than this is no text for people; the rest of it stays as it is."""


def paragraphs(line: MarkedLine) -> list[MarkedLine]:
    """Part a line at its lost borders; nothing where it has no words."""
    roots = {part.target.type.parts[0] for part in line.parts if isinstance(part, Link)}
    glued = islice(_GLUED.finditer(line.text), MOST_BORDERS)
    borders = [match.end() for match in glued if _is_border(match, roots)]
    borders += [match.end() for match in _SEE.finditer(line.text)]
    return [piece for piece in line.cut(sorted(borders)) if piece.text]


def _is_border(match: re.Match[str], roots: set[str]) -> bool:
    """Whether a mark without a space after it ends a paragraph.

    Args:
        match: The mark, and what is right of it.
        roots: Words that begin the names of types in this line.
    """
    mark, right = match["mark"], match["right"]
    start = match.start()
    said, _, token = match.string[max(0, start - _LONGEST) : start].rpartition(" ")
    found = _WORD.search(token)
    left = found[0] if found else ""
    if mark == ":":
        words = _is_word(left) and (bool(match["open"]) or (_is_word(right) and not _goes_on(match)))
        return words and token.lstrip("(\"'") == left
    if mark in (")", '"'):
        return right in _OPENERS and not match["open"]
    if ".." in mark or token.endswith(("(", "[")):
        return right in _OPENERS
    if mark != ".":
        return True
    if not token or _is_quoted(match, token):
        return False
    if token.endswith(MARK) or right in _OPENERS:
        return not (right == "A" and len(left) == 1)
    if _CODE.search(token):
        return False
    before = token.removesuffix(left)
    if left[:1].islower():
        named = left in roots or (_HUMPED.match(right) and _NAMES.search(said)) or _CHAIN.match(before)
        return not (named or _goes_on(match))
    return not before.endswith(".") and right[0].isupper() and _follows_no_name(match, left, right)


def _follows_no_name(match: re.Match[str], left: str, right: str) -> bool:
    """Whether words of which both begin with a capital or a digit are no name, as ``Cart.Line`` is."""
    if left.isdigit() or _DOING.match(match.string, match.end()):
        return True
    return len(left) > 1 and (left.isupper() or (len(right) > 1 and right.isupper()))


def _is_word(text: str) -> bool:
    """Whether this is a word of a sentence and no piece of an address or code."""
    return text.isalpha() and len(text) > 1 and (text[1:].islower() or _HUMPED.match(text) is not None)


def _is_quoted(match: re.Match[str], token: str) -> bool:
    """Whether a name stands in quotes: a quote before it and one right after what follows the full stop."""
    quote = token[:1]
    return quote in ("'", '"') and re.compile(rf"[\w.]+{quote}").match(match.string, match.end()) is not None


def _goes_on(match: re.Match[str]) -> bool:
    """Whether a name goes on after what follows the full stop: ``shop.Cart.lines``, ``shop.Pay()``."""
    return re.compile(r"\w+(?:[.#/:]\w|[(\[])").match(match.string, match.end()) is not None
