"""The methods of a flattened managed object."""

from __future__ import annotations

import re
from collections.abc import Iterator

from codegen.read.flat_text import MEMBER, Span

# Each method has exactly one of these; everything else is found from it.
_ANCHOR = re.compile(r"(?:^| )Privilege:(?: (?P<privilege>\S+))? Args:(?= |$)")
_HEAD = re.compile(r"(?:^|(?<= ))(?P<name>[A-Za-z_][^\s()`:]*)\((?P<parameters>[^()`:]*)\):(?= |$)")
_SINCE = re.compile(r"(?:^| )since: (`[^`]+`_)$")
_RETURNS = re.compile(r"(?:^| )Returns:(?: (?P<what>None(?= |$)|\[?`[^`]+`_\]?:(?= |$)))?(?= |$)")
_RAISES = re.compile(r"(?:^| )Raises:(?: |$)")
_FAULT = re.compile(r"(?:^|(?<= ))(?P<type>`[^`]+`_):(?: |$)")

Lines = Iterator[tuple[str, int]]


def methods(span: Span) -> Lines:
    """Write the lines of each method."""
    anchors = list(_ANCHOR.finditer(span.text))
    heads: list[re.Match[str]] = []
    at = 0
    for index, anchor in enumerate(anchors):
        end = anchors[index + 1].start() if index + 1 < len(anchors) else len(span.text)
        head = _head(span, at, anchor, end)
        if head is not None:
            heads.append(head)
        at = anchor.end()
    cut = _cut_method(span, at)
    whole = span.part(0, cut)
    first = heads[0].start() if heads else len(whole.text)
    if whole.text[:first].strip():
        yield whole.text[:first].strip(), whole.line(0)
    for head, following in zip(heads, [*heads[1:], None], strict=False):
        end = following.start() if following else len(whole.text)
        yield from _method(whole.part(head.start(), end))
    if cut is not None:
        yield from (("", span.line(cut)), (span.text[cut:], span.line(cut)))


def _cut_method(span: Span, at: int) -> int | None:
    """Find where a method begins that ends before its labels, as in a document that is cut off.

    Methods are written with a capital letter, unlike most of what a text may call with parentheses.
    """
    returns = _RETURNS.search(span.text, at)
    heads = _HEAD.finditer(span.text, returns.end() if returns else at)
    return next((match.start() for match in heads if match["name"][0].isupper()), None)


def _head(span: Span, at: int, anchor: re.Match[str], end: int) -> re.Match[str] | None:
    """Find the head that belongs to an anchor: a text may hold ``word():`` too.

    Of the candidates between two anchors, the head is the first whose parameters are those that Args
    lists; where none agrees, the first, so that the disagreement is reported.
    """
    candidates = list(_HEAD.finditer(span.text, at, anchor.start()))
    returns = _RETURNS.search(span.text, anchor.end(), end)
    listed = [
        match["head"].partition(" ")[0]
        for match in MEMBER.finditer(span.text, anchor.end(), returns.start() if returns else end)
    ]
    agreeing = [match for match in candidates if _names(match["parameters"]) == listed]
    return next(iter(agreeing or candidates), None)


def _names(parameters: str) -> list[str]:
    return [name.strip() for name in parameters.split(",")] if parameters.strip() else []


def _method(span: Span) -> Lines:
    head = _HEAD.match(span.text)
    anchor = _ANCHOR.search(span.text)
    assert head is not None  # methods() cut the span at both
    assert anchor is not None
    yield from (("", span.line(0)), (head.group(), span.line(0)))
    described = span.part(head.end(), anchor.start())
    since = _SINCE.search(described.text)
    text = described.part(0, since.start() if since else len(described.text)).stripped()
    if text.text:
        yield f"   {text.text}", text.line(0)
    if since:
        yield f"  since: {since[1]}", described.line(since.start(1))
    yield from (("", span.line(anchor.start())), ("  Privilege:", span.line(anchor.start() + 1)))
    if anchor["privilege"]:
        yield f"               {anchor['privilege']}", span.line(anchor.start("privilege"))
    yield from (("", span.line(anchor.end())), ("  Args:", span.line(anchor.end() - 1)))
    yield from _after_args(span.part(anchor.end()))


def _after_args(span: Span) -> Lines:
    returns = _RETURNS.search(span.text)
    yield from _parted(span.part(0, returns.start() if returns else None), MEMBER, "head")
    if returns is None:
        return
    yield from (("", span.line(returns.start())), ("  Returns:", span.line(returns.start() + 1)))
    raises = _RAISES.search(span.text, returns.end())
    if returns["what"]:
        yield f"    {returns['what']}", span.line(returns.start("what"))
    text = span.part(returns.end(), raises.start() if raises else None).stripped()
    if text.text:
        yield f"         {text.text}", text.line(0)
    if raises is None:
        return
    yield from (("", span.line(raises.start())), ("  Raises:", span.line(raises.start() + 1)))
    faults = span.part(raises.end())
    yield from _parted(faults, _FAULT, "type", end=":")


def _parted(span: Span, pattern: re.Pattern[str], group: str, end: str = "") -> Lines:
    """Write heads and the texts after them; text before the first is kept."""
    found = list(pattern.finditer(span.text))
    before = span.part(0, found[0].start() if found else None).stripped()
    if before.text:
        yield f"    {before.text}", before.line(0)
    for match, following in zip(found, [*found[1:], None], strict=False):
        yield from (
            ("", span.line(match.start())),
            (f"    {match[group]}{end}", span.line(match.start(group))),
        )
        text = span.part(match.end(), following.start() if following else None).stripped()
        if text.text:
            yield f"       {text.text}", text.line(0)
