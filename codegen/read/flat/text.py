"""Stretches of a flattened document that know where they came from, and the shapes of members' heads.

A head is told from words that look like one by what it links to: the type of a member is written with its
dots, or is none that a document describes. Texts link to ``Task``, heads to ``vim.Task``.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

from codegen.diagnostics import Diagnostics, codes
from codegen.ir.prose import Text
from codegen.layouts.rst import MEMBER_FLAGS, MEMBER_PRIVILEGE, MEMBER_SINCE, OPTIONAL, any_of
from codegen.read.flat import near
from codegen.read.following import with_following
from codegen.read.origins import Places
from codegen.read.rst.brackets import read_brackets
from codegen.read.rst.marked import MARK, MarkedLine
from codegen.read.rst.references import page, shown, single

_WORD = re.compile(r"\S+")
# Every repetition is bounded or cannot overlap with what follows it, so that no text makes matching slow.
# "info (`vim.TaskInfo`_):", "parentTaskKey (`str`_, optional, since `vSphere API 4.0`_ ):",
# "errorCode (`int`_): is optional.", "argumentName (`str`_)"
_MEMBER = re.compile(
    r"(?:^|(?<= ))(?P<name>[^\s()`]+) \((?P<inside>(?:`[^`]{1,600}`_|[^()`]){1,600})\)"
    rf"(?:(?P<colon> ?:)(?P<optional> is {OPTIONAL}\.)?)?(?= |$)"
)
_BEGINNING = re.compile(
    r"(?:^|(?<= ))[^\s()`]+ \(\[?`(?P<type>[^`]{1,600})`_\]?"
    rf"(?:, ?(?:{any_of(*MEMBER_FLAGS)}|{MEMBER_SINCE} `[^`]{{1,600}}`_|{MEMBER_PRIVILEGE} ?: ?[\w.]+))"
    rf"{{0,{2 + len(MEMBER_FLAGS)}}} ?"
)
_REFERENCE = re.compile(r"`([^`]{1,600})`_")
# "`vim.fault.InvalidState`_:"
_RAISED = re.compile(r"(?:^|(?<= ))`(?P<type>[^`]{1,600})`_:(?= |$)")
_ENDED = re.compile(r"(?:^|[.!?:)\]\"'] )$")

Lines = Iterator[tuple[str, int]]
"""Lines of the layout, each with where in the document it began."""


@dataclass(frozen=True, slots=True)
class Span:
    """Single-spaced text and where its characters came from.

    Attributes:
        origin: Gives the position in the document for one in the text of which this is a stretch.
        start: Where in that text this begins.
    """

    text: str
    origin: Callable[[int], int]
    start: int = 0

    def at(self, position: int) -> int:
        """Where in the document a character came from."""
        return self.origin(self.start + position)

    def part(self, start: int, end: int | None = None) -> Span:
        """A stretch of this one."""
        return Span(self.text[start:end], self.origin, self.start + start)

    def stripped(self) -> Span:
        """This stretch without the spaces around it."""
        start = len(self.text) - len(self.text.lstrip())
        return self.part(start, start + len(self.text.strip()))


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a member or of a raised fault in a text.

    Attributes:
        start: Where it begins.
        end: Where it ends; the words "is optional." behind a fault's are part of it.
        text: Its words.
        name: The member, empty for a fault.
        plain: Whether there is but a type between its brackets.
        starred: Whether it stands behind a star, as an item of a list does, and what follows an empty one.
    """

    start: int
    end: int
    text: str
    name: str = ""
    plain: bool = True
    starred: bool = False


@dataclass(frozen=True, slots=True)
class Heads:
    """Finds the heads of members and raised faults.

    Attributes:
        targets: Where the links of the document lead, by name.
    """

    targets: Mapping[str, str]

    def members(self, text: str, start: int = 0, end: int | None = None) -> list[Head]:
        """The heads of properties or parameters in a stretch of a text."""
        end = len(text) if end is None else end
        found = _MEMBER.finditer(text, start, end)
        heads = [
            head
            for match in found
            if (match["colon"] or near.lacks_colon(match)) and (head := self._member(match))
        ]
        return _merged(heads, near.members(text, start, end))

    def fault_members(self, text: str, start: int = 0, end: int | None = None) -> list[Head]:
        """The heads of a fault's properties, which need no colon."""
        end = len(text) if end is None else end
        found = _MEMBER.finditer(text, start, end)
        heads = [head for match in found if (head := self._member(match, fault=True))]
        return _merged(heads, near.fault_members(text, start, end))

    def broken(self, text: str) -> Iterator[tuple[int, int]]:
        """Where words begin as the head of a member does, up to its type, and where these end."""
        for match in _BEGINNING.finditer(text):
            if self._is_type(match["type"], match):
                yield match.start(), match.end()

    def raised(self, text: str, start: int = 0, labelled: bool = True) -> list[Head]:
        """The raised faults in a text from a position on, which may lack a mark below their label."""
        found = _RAISED.finditer(text, start)
        heads = [Head(m.start(), m.end(), m[0]) for m in found if self._is_type(m["type"], m)]
        return _merged(heads, near.raised(text, start, len(text))) if labelled else heads

    def begins_member(self, text: str, at: int) -> bool:
        """Whether the head of a property stands at a position."""
        match = _MEMBER.match(text, at)
        return match is not None and self._member(match, fault=True, first=True) is not None

    def begins_raised(self, text: str, at: int) -> bool:
        """Whether a raised fault stands at a position."""
        match = _RAISED.match(text, at)
        return match is not None and self._is_type(match["type"], match, first=True)

    def _member(self, match: re.Match[str], fault: bool = False, first: bool = False) -> Head | None:
        """What looks like a head is one if it links to what only heads link to."""
        inside, phrases = match["inside"], _REFERENCE.findall(match["inside"])
        links = tuple(Text(shown(phrase, self.targets)[0]) for phrase in phrases)
        brackets = read_brackets(MarkedLine(_REFERENCE.sub(MARK, inside), links))
        linked = (phrase for phrase, link in zip(phrases, links, strict=True) if link is brackets.type)
        phrase = next(linked, None)
        if phrase is None or not brackets.first or not self._is_type(phrase, match, first):
            return None
        end = match.end() if fault or not match["optional"] else match.end("colon")
        plain = inside.strip("[] ") == f"`{phrase}`_"
        starred = match.string.endswith("* ", 0, match.start())
        return Head(match.start(), end, match.string[match.start() : end], match["name"], plain, starred)

    def _is_type(self, phrase: str, head: re.Match[str], first: bool = False) -> bool:
        """Whether a reference in what looks like a head is that of a head.

        Documents whose references carry their targets are written by other programs, which may show a type
        by any words; there a head is one that begins behind a sentence, or comes first below its label.
        """
        label, address = shown(phrase, self.targets)
        if "." in label or page(address or "") is None:
            return True
        return label != phrase and (first or after_sentence(head.string, head.start()))


def _merged(heads: Sequence[Head], slips: Iterator[re.Match[str]]) -> list[Head]:
    """Heads, and what is almost one, in their order."""
    groups = ((slip, slip.groupdict().get("name") or "") for slip in slips)
    found = [*heads, *(Head(slip.start(), slip.end(), slip[0], name, plain=False) for slip, name in groups)]
    found.sort(key=lambda head: head.start)
    return [
        head
        for before, head in zip([None, *found], found, strict=False)
        if not before or before.end <= head.start
    ]


def after_sentence(text: str, at: int) -> bool:
    """Whether a sentence ends before a position, so that a new member can begin there."""
    return _ENDED.search(text, max(0, at - 2), at) is not None if at else True


def normalised(text: str) -> Span:
    """A text with one space for each run of white space."""
    words = list(_WORD.finditer(text))
    written = [single(word[0]) for word in words]
    starts = [0, *accumulate(len(word) + 1 for word in written)]

    def origin(position: int) -> int:
        word = min(bisect_right(starts, position), len(words)) - 1
        return words[word].start() + position - starts[word] if words else 0

    return Span(" ".join(written), origin)


def parted(span: Span, found: Sequence[Head]) -> Iterator[tuple[Span, Span]]:
    """Part a stretch into heads and the texts after them; text before the first stands for a head."""
    before = span.part(0, found[0].start if found else None).stripped()
    if before.text:
        yield before, span.part(len(span.text))
    for head, following in with_following(found):
        text = span.part(head.end, following.start if following else None).stripped()
        yield span.part(head.start, head.end), text


def tell_broken(
    span: Span, found: Sequence[Head], heads: Heads, places: Places, diagnostics: Diagnostics
) -> None:
    """Tell of what begins as the head of a member does, and is none for what follows."""
    taken = {head.start for head in found}
    for start, end in heads.broken(span.text):
        if start not in taken:
            message = f"{span.text[start:end][:80]!r} begins as the head of a member; it is text"
            unclear(span, end, message, places, diagnostics)
            taken.add(start)
    tell_doubtful(span, taken, places, diagnostics)


def tell_doubtful(
    span: Span, taken: Collection[int], places: Places, diagnostics: Diagnostics, faults: bool = False
) -> None:
    """Tell of what would be a head, but for one mark and for a sentence that goes on there."""
    for match in near.doubtful(span.text, faults):
        if match.start() not in taken:
            message = (
                f"{match[0][:80]!r} is almost the head of a {'fault' if faults else 'member'}; it is text"
            )
            unclear(span, match.start(), message, places, diagnostics)


def tell_parted(span: Span, found: Sequence[Head], places: Places, diagnostics: Diagnostics) -> None:
    """Tell of properties of whose names a blank may have cut something off."""
    for head in found:
        if near.is_parted(span.text, head.start, head.name):
            message = f"a blank may stand in the name before {head.text[:80]!r}; what is before it is text"
            unclear(span, head.start, message, places, diagnostics)


def unclear(span: Span, at: int, message: str, places: Places, diagnostics: Diagnostics) -> None:
    """Tell of words that could be part of the layout, and how they are read."""
    diagnostics.report(
        codes.FLAT_UNCLEAR,
        places.place(span.at(at)),
        message,
        "read the document with its lines, or change the words that look like the layout",
    )
