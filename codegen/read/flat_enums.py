"""The values of a flattened enum: nothing parts them from their texts but knowing their names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from codegen.read.flat_text import Span

_WORD = re.compile(r"[A-Za-z_]\w*")


@dataclass(frozen=True, slots=True)
class Values:
    """The lines of the values; certain where their names were known."""

    lines: tuple[tuple[str, int], ...]
    certain: bool


def values(span: Span, names: Sequence[str]) -> Values:
    """Part values from their texts by the names that other documents give them.

    Without names, a single word after a full stop that does not start a sentence is the best guess.
    """
    starts = _known(span.text, names) if names else _guessed(span.text)
    certain = bool(names) and len(starts) == len(set(names))
    return Values(tuple(_lines(span, starts)), certain)


def _lines(span: Span, starts: Sequence[tuple[int, int]]) -> Iterator[tuple[str, int]]:
    before = span.part(0, starts[0][0] if starts else None).stripped()
    if before.text:
        yield before.text, before.line(0)
    for (start, end), following in zip(starts, [*starts[1:], None], strict=False):
        yield from (("", span.line(start)), (span.text[start:end], span.line(start)))
        text = span.part(end, following[0] if following else None).stripped()
        if text.text:
            yield f"   {text.text}", text.line(0)


def _known(text: str, names: Sequence[str]) -> list[tuple[int, int]]:
    """Find each name once, where it looks most like a value.

    A value has a text, which may be its own name again. It stands after the end of a sentence and before a
    capital letter; where a text lacks its full stop, what follows has to tell.
    """
    wanted = sorted(set(names), key=len, reverse=True)
    pattern = re.compile(r"(?:^|(?<= ))(?:" + "|".join(map(re.escape, wanted)) + r")(?= |$)")
    candidates = {match.start(): match.end() for match in pattern.finditer(text)}

    def unlikely(at: tuple[int, int]) -> tuple[bool, bool, bool, int]:
        start, end = at
        following = text[end + 1 : candidates.get(end + 1, end + 2)]
        has_text = bool(following) and (end + 1 not in candidates or following == text[start:end])
        ended = start == 0 or text[start - 2] in ".!?:)"
        return not has_text, not ended, not following.isupper(), start

    chosen: dict[str, tuple[int, int]] = {}
    for start, end in sorted(candidates.items(), key=unlikely):
        chosen.setdefault(text[start:end], (start, end))
    return sorted(chosen.values())


def _guessed(text: str) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for match in _WORD.finditer(text):
        before = text[: match.start()].rstrip()
        after = text[match.end() :].lstrip()
        starts_text = not before or before.endswith(".")
        if starts_text and (not after or after[0].isupper()):
            found.append((match.start(), match.end()))
    return found
