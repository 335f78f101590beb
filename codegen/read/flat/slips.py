"""The reading of a run of methods that needs the fewest slips.

Below the heading of the methods stand heads, texts and labels. Nothing parts them for certain: a text may
hold words such as "Returns:" or "call(this):", and a label or the colon of a head may be missing or misspelt.
So each head and label is a head or label, or words of a text, at a price, and so is what a method lacks; the
cheapest reading of all is taken. It is found in one way through the words, with the last label of the method
that is read at each as all that has to be known.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import IntEnum

from codegen.layouts import rst as words
from codegen.layouts.rst import LABELS
from codegen.read.flat.signatures import Signatures
from codegen.read.flat.text import Heads, after_sentence

_HEAD = re.compile(
    r"(?:^|(?<= ))(?P<name>[A-Za-z_][^\s()`:]*)(?:\((?P<parameters>[^()`:]{0,2000})\)"
    r"| \((?P<apart>(?:\w+(?:, ?\w+)*)?)\))(?P<colon> ?:)?(?= |$)"
    r"|(?:^|(?<= ))(?P<broken>[A-Z]\w*(?:\((?:\w+(?:, ?\w+){0,200})?:|(?: (?:\w+, ?){0,200}\w+)?\):))(?= |$)"
)
_LABEL = re.compile(rf"(?:^|(?<= ))(?P<label>{words.any_of(*words.LABELS)}) ?:(?= |$)", re.IGNORECASE)
RETURN = re.compile(r" ?(?P<what>None(?= |$)|\[?`[^`]{1,600}`_\]?:(?= |$))")
# Whatever stands there, also half a reference, is a version where the next label is so near.
_SINCE = re.compile(
    rf" (?:`[^`]{{1,600}}`_|(?:\S+ ){{0,6}}(?={words.any_of(words.PRIVILEGE)} ?:))", re.IGNORECASE
)
_PRIVILEGE = re.compile(
    rf"(?: [\w.]+(?:, ?[\w.]+)*)? (?:{words.any_of(words.ARGS, words.RETURNS, words.RAISES)}) ?:(?= |$)"
    r"| (?:\w+\.)+\w+ ",
    re.IGNORECASE,
)
_ARGS = re.compile(rf"(?: |$)(?:{words.any_of(words.RETURNS)} ?:|$)", re.IGNORECASE)


class Rank(IntEnum):
    """How far the reading of a method has come; labels stand in this order, that of ``LABELS``."""

    NONE = -2
    HEAD = -1
    SINCE = 0
    PRIVILEGE = 1
    ARGS = 2
    RETURNS = 3
    RAISES = 4


_RANKS = tuple(Rank)
_BY_INDEX = (*_RANKS[2:], *_RANKS[:2])
_AS_TEXT = [(rank, False) for rank in _BY_INDEX]
_END = len(_RANKS)
_LABELS = {rank.name: rank for rank in Rank if rank >= Rank.SINCE}
_REQUIRED = (Rank.PRIVILEGE, Rank.ARGS, Rank.RETURNS)
_MISSING, _HEADLESS, _NEVER = 4.0, 8.0, float("inf")


@dataclass(frozen=True, slots=True)
class Mark:
    """A head of a method or a label, or words that could be one.

    Attributes:
        rank: HEAD, or which label.
        exact: Whether it is written as the layout has it.
        fits: Whether what follows is what follows such a head or label.
        capital: Whether a head has a name as methods have.
    """

    rank: Rank
    start: int
    end: int
    text: str
    exact: bool
    fits: bool
    capital: bool = False
    parameters: str = ""
    begins: bool = True


@dataclass(slots=True)
class HeadsAndLabels:
    """What is head or label, in order, and what could have been a head but is taken for text."""

    marks: list[Mark] = field(default_factory=list[Mark])
    doubtful: list[Mark] = field(default_factory=list[Mark])


def read_marks(text: str, heads: Heads) -> HeadsAndLabels:
    """Find the heads and labels of all methods of a text."""
    marks = _marks(text, heads)
    costs = [_NEVER] * len(_RANKS)  # by rank; the two below zero are the last two
    costs[Rank.NONE] = 0.0
    steps: list[list[tuple[Rank, bool]]] = []
    for mark in marks:
        after = [costs[rank] + _as_text(mark, rank) for rank in _BY_INDEX]
        step = [*_AS_TEXT]
        for rank in _RANKS:
            cost = costs[rank] + _as_itself(mark, rank)
            if cost < after[mark.rank] or (cost == after[mark.rank] and step[mark.rank][1] is False):
                after[mark.rank], step[mark.rank] = cost, (rank, True)
        costs = after
        steps.append(step)
    rank = min(_RANKS, key=lambda rank: costs[rank] + _lacks(rank, _END))
    reading = HeadsAndLabels()
    for mark, step in zip(reversed(marks), reversed(steps), strict=True):
        before, taken = step[rank]
        if taken:
            reading.marks.append(mark)
            rank = before
        elif mark.rank is Rank.HEAD and _as_text(mark, rank) >= _MISSING:
            reading.doubtful.append(mark)
    reading.marks.reverse()
    reading.doubtful.reverse()
    return reading


def _lacks(rank: Rank, following: int) -> float:
    """The price of the labels that a method lacks between two of its own, or at its end."""
    return _LACKS[rank][following]


def _lacking(rank: Rank) -> list[float]:
    if rank is Rank.NONE:
        return [0.0] * (_END + 1)
    return [
        _MISSING * sum(rank < required < following for required in _REQUIRED) for following in range(_END + 1)
    ]


_LACKS = [_lacking(rank) for rank in _BY_INDEX]


def _as_itself(mark: Mark, rank: Rank) -> float:
    """The price of taking a mark for what it looks like, where a method has come so far."""
    if mark.rank is Rank.HEAD:
        slips = 0.0 if mark.exact else 5.0
        slips += (0.0 if mark.capital else 2.0) + (0.0 if mark.fits else 2.0) + (0.0 if mark.begins else 0.5)
        return slips + _lacks(rank, _END)
    if rank is Rank.NONE:
        return _NEVER
    slips = (0.0 if mark.exact else 1.0) + (0.0 if mark.fits else 2.0)
    if mark.rank > rank:
        return slips + _lacks(rank, mark.rank)
    return slips + _HEADLESS + _lacks(rank, _END) + _lacks(Rank.HEAD, mark.rank)


def _as_text(mark: Mark, rank: Rank) -> float:
    """The price of taking a mark for words of a text, where a method has come so far."""
    if mark.rank is Rank.HEAD:
        return _head_as_text(mark, rank)
    if not mark.exact:
        return 2.0 if mark.fits else 0.0
    if mark.rank is Rank.RAISES and rank is Rank.RETURNS and not mark.fits:
        return 3.0
    return 4.0 if mark.fits else 1.5


def _head_as_text(mark: Mark, rank: Rank) -> float:
    if not mark.exact:
        return 0.0
    if not mark.capital:
        return 4.0 if mark.fits and rank != Rank.HEAD else 0.5
    if rank == Rank.HEAD:
        return 4.0 if mark.fits else 1.0
    if rank in (Rank.NONE, Rank.RETURNS, Rank.RAISES):
        return 13.0 if mark.fits else 6.0
    return 10.0 if mark.fits else 2.0


def _marks(text: str, heads: Heads) -> list[Mark]:
    signatures = Signatures(heads.members(text), [m.start() for m in _LABEL.finditer(text) if _ends_args(m)])
    labels = list(_labels(text, heads, signatures))
    last = labels[-1].start if labels else 0
    found = [*_heads(text, signatures, last), *labels]
    return sorted(found, key=lambda mark: mark.start)


def _ends_args(label: re.Match[str]) -> bool:
    return f"{label['label']}:".capitalize() in (words.RETURNS, words.RAISES)


def _heads(text: str, signatures: Signatures, last_label: int) -> Iterator[Mark]:
    """Everything that could be the head of a method, and how much speaks for it."""
    for match in _HEAD.finditer(text):
        broken, apart = match["broken"] is not None, match["apart"] is not None
        parameters = match["parameters"] or match["apart"] or ""
        name = match["name"] or match["broken"]
        exact = (
            not broken and match["colon"] is not None and not (apart and parameters and not name[0].isupper())
        )
        fits = not broken and (
            match.end() > last_label or signatures.agrees(names_of(parameters), match.end())
        )
        begins = after_sentence(text, match.start())
        capital = name[0].isupper()
        yield Mark(Rank.HEAD, match.start(), match.end(), match[0], exact, fits, capital, parameters, begins)


def _labels(text: str, heads: Heads, signatures: Signatures) -> Iterator[Mark]:
    """Everything that could be a label, and whether what follows is what it announces."""
    for match in _LABEL.finditer(text):
        rank, end = _LABELS[match["label"].upper()], match.end()
        match rank:
            case Rank.SINCE:
                fits = _SINCE.match(text, end) is not None
            case Rank.PRIVILEGE:
                fits = _PRIVILEGE.match(text, end) is not None
            case Rank.ARGS:
                fits = heads.begins_member(text, end + 1) or _ARGS.match(text, end) is not None
            case Rank.RETURNS:
                fits = RETURN.match(text, end) is not None
            case _:
                fits = heads.begins_raised(text, end + 1)
        yield Mark(rank, match.start(), end, match[0], match[0] in LABELS, fits)


def names_of(parameters: str) -> list[str]:
    """The names in a signature."""
    return [name.strip() for name in parameters.split(",")] if parameters.strip() else []


def parted_marks(marks: Sequence[Mark]) -> Iterator[tuple[Mark, list[Mark]]]:
    """Each head with the labels below it."""
    at = 0
    while at < len(marks):
        end = at + 1
        while end < len(marks) and marks[end].rank is not Rank.HEAD:
            end += 1
        yield marks[at], list(marks[at + 1 : end])
        at = end
