"""The methods of a flattened managed object."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from codegen.diagnostics import Diagnostics
from codegen.read.flat.text import MEMBER, RAISED, Heads, Lines, Span, parted, unclear

# Each method has exactly one of these; everything else is found from it.
_ANCHOR = re.compile(r"(?:^|(?<= ))Privilege:(?: (?P<privilege>\S+))? Args:(?= |$)")
_HEAD = re.compile(r"(?:^|(?<= ))(?P<name>[A-Za-z_][^\s()`:]*)\((?P<parameters>[^()`:]{0,2000})\):(?= |$)")
_SINCE = re.compile(r"(?:^| )since: (`[^`]{1,300}`_)$")
_RETURNS = re.compile(r"(?:^|(?<= ))Returns:(?: (?P<what>None(?= |$)|\[?`[^`]{1,300}`_\]?:(?= |$)))?(?= |$)")
_RAISES = re.compile(r"(?:^|(?<= ))Raises:(?: |$)")

# Of the words that look like a method's head, how many are compared with Args at length.
_TRIED = 8


@dataclass(frozen=True, slots=True)
class Writer:
    """Lays out the methods of one type.

    Attributes:
        path: The document, for places.
        heads: Finds the heads of parameters and raised faults.
        diagnostics: Takes what is doubtful.
    """

    path: str
    heads: Heads
    diagnostics: Diagnostics

    def methods(self, span: Span) -> Lines:
        """Write the lines of each method."""
        anchors = list(_ANCHOR.finditer(span.text))
        begun: list[tuple[re.Match[str], re.Match[str]]] = []
        at = 0
        for index, anchor in enumerate(anchors):
            end = anchors[index + 1].start() if index + 1 < len(anchors) else len(span.text)
            head = self._head(span, at, anchor, end)
            if head is not None:
                begun.append((head, anchor))
            else:
                self._unclear(span, anchor.start(), "'Privilege: Args:' stands below no head of a method")
            at = anchor.end()
        cut = _cut_method(span, at)
        end = len(span.text) if cut is None else cut
        first = begun[0][0].start() if begun else end
        if span.text[:first].strip():
            yield span.text[:first].strip(), span.line(0)
        for (head, anchor), following in zip(begun, [*begun[1:], None], strict=False):
            stop = following[0].start() if following else end
            yield from _described(span, head, anchor)
            parameters = _names(head["parameters"])
            yield from self._below(span.part(min(anchor.end() + 1, stop), stop), parameters)
        if cut is not None:
            yield from (("", span.line(cut)), (span.text[cut:], span.line(cut)))

    def _head(self, span: Span, at: int, anchor: re.Match[str], end: int) -> re.Match[str] | None:
        """Find the head that belongs to an anchor: a text may hold ``word():`` too.

        Of the candidates between two anchors, the head is the first whose parameters are those that Args
        lists; where none agrees, the first, so that the disagreement is reported. Names of methods are
        capitalized but for a few, so of several that agree one that is goes first.
        """
        candidates = list(_HEAD.finditer(span.text, at, anchor.start()))
        returns = _RETURNS.search(span.text, anchor.end(), end)
        listed = self.heads.find(MEMBER, span.text, anchor.end(), returns.start() if returns else end)
        names = [match["name"] for match in listed]
        agreeing = [match for match in candidates if _names(match["parameters"]) == names] or [
            match for match in candidates[:_TRIED] if match["parameters"] and _signed(match, listed)
        ]
        named = [match for match in agreeing if match["name"][0].isupper()]
        if len(named) > 1:
            shown = " and ".join(repr(match.group()) for match in named[:2])
            self._unclear(span, named[0].start(), f"{shown} could both begin a method; the first is taken")
        return next(iter(named or agreeing or candidates), None)

    def _below(self, span: Span, names: list[str]) -> Lines:
        """Write what stands below Args."""
        listed, returns = self._listed(span, names)
        yield from _parted(span.part(0, returns.start() if returns else None), listed)
        if returns is None:
            return
        yield from (("", span.line(returns.start())), ("  Returns:", span.line(returns.start())))
        if returns["what"]:
            yield f"    {returns['what']}", span.line(returns.start("what"))
        raises = self._raises(span, returns.end())
        text = span.part(returns.end(), raises.start() if raises else None).stripped()
        if text.text:
            yield f"         {text.text}", text.line(0)
        if raises is None:
            return
        yield from (("", span.line(raises.start())), ("  Raises:", span.line(raises.start())))
        faults = span.part(raises.end())
        yield from _parted(faults, self.heads.find(RAISED, faults.text))

    def _listed(self, span: Span, names: list[str]) -> tuple[list[re.Match[str]], re.Match[str] | None]:
        """The parameters and what ends them: the first Returns with a type below the last name signed."""
        ends = list(_RETURNS.finditer(span.text))
        found = self.heads.find(MEMBER, span.text)
        signed = _in_order(found, names)
        if signed is not None:
            last = signed[-1].end() if signed else 0
            below = [match for match in ends if match.start() >= last]
            typed = [match for match in below if match["what"]]
            returns = next(iter(typed or below), None)
            taken = {match.start() for match in signed}
            end = returns.start() if returns else len(span.text)
            more = [match for match in found if match.start() < end and match.start() not in taken]
            if more:
                self._unclear(
                    span, more[0].start(), f"{more[0]['head']!r} is no parameter of the signature; it is text"
                )
            return signed, returns
        typed = [match for match in ends if match["what"]]
        returns = next(iter(typed or ends), None)
        return [m for m in found if returns is None or m.start() < returns.start()], returns

    def _raises(self, span: Span, at: int) -> re.Match[str] | None:
        """The first Raises with a fault below it; else any, as only the fault may be wrong."""
        found = list(_RAISES.finditer(span.text, at))
        for match in found:
            head = RAISED.match(span.text, match.end())
            if head is not None and self.heads.is_head(head):
                return match
        if found:
            self._unclear(
                span, found[0].start(), "'Raises:' is followed by no fault; it is read as the label"
            )
        return found[0] if found else None

    def _unclear(self, span: Span, at: int, message: str) -> None:
        unclear(span, at, message, self.path, self.diagnostics)


def _in_order(found: list[re.Match[str]], names: list[str]) -> list[re.Match[str]] | None:
    """The first heads with the names of a signature, in its order; None where a name has none."""
    signed: list[re.Match[str]] = []
    for match in found:
        if len(signed) < len(names) and match["name"] == names[len(signed)]:
            signed.append(match)
    return signed if len(signed) == len(names) else None


def _signed(head: re.Match[str], found: list[re.Match[str]]) -> bool:
    return _in_order(found, _names(head["parameters"])) is not None


def _cut_method(span: Span, at: int) -> int | None:
    """Find where a method begins that ends before its labels, as in a document that is cut off.

    Methods are written with a capital letter, unlike most of what a text may call with parentheses.
    """
    returns = _RETURNS.search(span.text, at)
    heads = _HEAD.finditer(span.text, returns.end() if returns else at)
    return next((match.start() for match in heads if match["name"][0].isupper()), None)


def _names(parameters: str) -> list[str]:
    return [name.strip() for name in parameters.split(",")] if parameters.strip() else []


def _described(span: Span, head: re.Match[str], anchor: re.Match[str]) -> Iterator[tuple[str, int]]:
    """Write a method from its head to Args."""
    yield from (("", span.line(head.start())), (head.group(), span.line(head.start())))
    described = span.part(head.end(), anchor.start()).stripped()
    since = _SINCE.search(described.text)
    text = described.part(0, since.start() if since else None).stripped()
    if text.text:
        yield f"   {text.text}", text.line(0)
    if since:
        yield f"  since: {since[1]}", described.line(since.start(1))
    yield from (("", span.line(anchor.start())), ("  Privilege:", span.line(anchor.start())))
    if anchor["privilege"]:
        yield f"               {anchor['privilege']}", span.line(anchor.start("privilege"))
    yield from (("", span.line(anchor.end() - 1)), ("  Args:", span.line(anchor.end() - 1)))


def _parted(span: Span, found: list[re.Match[str]]) -> Lines:
    for head, text in parted(span, found):
        yield from (("", head.line(0)), (f"    {head.text}", head.line(0)))
        if text.text:
            yield f"       {text.text}", text.line(0)
