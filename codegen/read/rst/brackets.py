"""What stands between the brackets of a member's head: its type, and what else is said of it.

The layout has one order, ``([`type`_, privilege: ID], since `VERSION`_, optional)`` or less than that. Each
part says what it is, but for the type, so any order is read, and a square bracket makes an array of the type
wherever it opens and closes around that. What cannot be read is told of once, at the first wrong part.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from codegen.diagnostics import FindingCode, codes
from codegen.ir.prose import Inline, Inlines
from codegen.layouts import rst as words
from codegen.read.privileges import PRIVILEGE_ID, bad_privilege, stray
from codegen.read.rst.marked import MarkedLine

_COMMA = re.compile(",")
_BEFORE = re.compile(r",?[\[\] ]*")
_LABELLED = re.compile(
    rf"(?P<label>{words.any_of(*words.MEMBER_FLAGS)}|{words.MEMBER_PRIVILEGE} ?:"
    rf"|{words.MEMBER_SINCE}(?: ?:|(?= |\0|$)))(?P<value>.*)$",
    re.IGNORECASE,
)
_TYPE = re.compile(r"(?:\0|[^\s\[\]\0]+)$")
_FLAGS = ", ".join(f"'{word}'" for word in words.MEMBER_FLAGS)
_KNOWN = f"known are {_FLAGS}, '{words.MEMBER_PRIVILEGE}: ID' and '{words.MEMBER_SINCE} `VERSION`_'"


@dataclass(frozen=True, slots=True)
class Problem:
    """Why brackets cannot be read as they stand.

    Attributes:
        code: The code of the diagnostic; None for one that is named after the rule that reads the head.
        at: Where the part that is wrong begins, in characters of the line of marks.
    """

    code: FindingCode | None
    message: str
    hint: str
    at: int = 0


@dataclass(slots=True)
class Brackets:
    """What is said between brackets.

    Attributes:
        type: None where none is named.
        flags: Which words of ``MEMBER_FLAGS`` are there.
        since: A link to a version, or its name.
        first: Whether nothing but labelled parts stands before the type.
        problem: The first thing that is wrong.
    """

    type: Inline | None = None
    array: bool = False
    flags: set[str] = field(default_factory=set[str])
    privilege: str | None = None
    since: Inline | None = None
    first: bool = False
    problem: Problem | None = None
    seen: set[str] = field(default_factory=set[str])

    def wrong(self, code: FindingCode | None, message: str, hint: str, at: int) -> None:
        """Note what is wrong, unless something before it was."""
        self.problem = self.problem or Problem(code, message, hint, at)


@dataclass(frozen=True, slots=True)
class _BracketPart:
    """What commas part: where it begins, and whether an array's bracket opens before or closes behind."""

    line: MarkedLine
    at: int
    opens: bool
    closes: bool

    def words(self) -> str:
        return "".join(word.text for word in self.line.inlines())

    def label(self) -> re.Match[str] | None:
        return _LABELLED.match(self.line.text)

    def value(self, label: re.Match[str]) -> Inlines:
        """What stands behind a label, as inline text."""
        return self.line.cut([label.start("value")])[1].inlines()


def read_brackets(inside: MarkedLine) -> Brackets:
    """Read what stands between the round brackets of a head."""
    parts = list(_parts(inside))
    found = Brackets()
    typed = _typed(parts)
    before = ""
    for at, part in enumerate(parts):
        label = part.label()
        if at == typed:
            (found.type,) = part.line.inlines()
            if "`" in found.type.text:
                found.wrong(
                    None, f"this is no type: {found.type.text[:60]!r}", "a type is '`type`_'", part.at
                )
            found.first = all(each.label() is not None for each in parts[:at])
        elif label is not None:
            before = _read(found, part, label)
            continue
        elif before == words.MEMBER_PRIVILEGE:
            _bad_privilege(found, f"{found.privilege}, {part.words()}", part.at)
            continue
        else:
            _unknown(found, part)
        before = ""
    if found.problem is not None and found.problem.code is codes.BAD_PRIVILEGE:
        found.privilege = None
    _array(found, inside.text, parts, typed)
    return found


def _parts(inside: MarkedLine) -> Iterator[_BracketPart]:
    commas = [match.start() for match in _COMMA.finditer(inside.text)]
    for start, stretch in zip([0, *commas], inside.cut(commas), strict=True):
        text = stretch.text.removeprefix(",").strip()
        inner = text.strip("[] ")
        before = _BEFORE.match(inside.text, start)
        at = before.end() if before else start
        yield _BracketPart(MarkedLine(inner, stretch.parts), at, text.startswith("["), text.endswith("]"))


def _typed(parts: Sequence[_BracketPart]) -> int | None:
    """Which part is the type: the first that is one word and no label; one with dots goes before others."""
    single = [at for at, part in enumerate(parts) if part.label() is None and _TYPE.match(part.line.text)]
    dotted = [at for at in single if "." in parts[at].words() and " " not in parts[at].words()]
    return next(iter(dotted or single), None)


def _read(found: Brackets, part: _BracketPart, label: re.Match[str]) -> str:
    """Read a part that says what it is; returns what that is."""
    name = label["label"].rstrip(": ").lower()
    value = part.value(label)
    said = "".join(word.text for word in value)
    if name in found.seen:
        found.wrong(codes.LABEL_TWICE, f"{name!r} is stated twice", "remove one of the two", part.at)
        return name
    found.seen.add(name)
    match name:
        case _ if name in words.MEMBER_FLAGS:
            found.flags.add(name)
            if said:
                _unknown(found, part, label.start("value"))
        case words.MEMBER_PRIVILEGE:
            found.privilege = said
            if not PRIVILEGE_ID.match(said):
                _bad_privilege(found, said, part.at + label.start("value") + stray(said))
        case _:
            if len(value) == 1:
                found.since = value[0]
            else:
                message = f"this is no value of {name!r}: {said[:60]!r}"
                at = part.at + label.start("value")
                found.wrong(codes.BAD_FIELD, message, "it is one link to a version", at)
    return name


def _unknown(found: Brackets, part: _BracketPart, behind: int = 0) -> None:
    message = f"the layout has no {part.words()[:60]!r} between a member's brackets"
    found.wrong(codes.UNKNOWN_FIELD, message, _KNOWN, part.at + behind)


def _bad_privilege(found: Brackets, said: str, at: int) -> None:
    message, hint = bad_privilege(said)
    found.wrong(codes.BAD_PRIVILEGE, message, hint, at)


def _array(found: Brackets, marked: str, parts: Sequence[_BracketPart], typed: int | None) -> None:
    """Whether a square bracket stands around the type; it opens and closes once, at the ends of parts."""
    opened, closed = marked.count("["), marked.count("]")
    if not opened and not closed:
        return
    start = next((at for at, part in enumerate(parts) if part.opens), None)
    end = next((at for at, part in enumerate(parts) if part.closes), None)
    paired = (opened, closed) == (1, 1) and start is not None and end is not None
    if paired and typed is not None and start is not None and end is not None and start <= typed <= end:
        found.array = True
        return
    hint = "an array is '[`type`_]': one bracket opens before the type, and one closes behind it"
    first = min(at for at, char in enumerate(marked) if char in "[]")
    found.wrong(None, "the square brackets do not stand around the type", hint, first)
