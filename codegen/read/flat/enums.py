"""The values of a flattened enum: nothing parts them from their texts but knowing their names."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from codegen.read.flat.guess import SENTENCES, guess
from codegen.read.flat.text import Lines, Span

_WORD = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of an enum's values before its text is read.

    Attributes:
        names: The values that something names.
        complete: Whether these are all, as where a page lists them; others only refer to some.
    """

    names: tuple[str, ...] = ()
    complete: bool = False


Names = Callable[[str], Known]
"""Gives what other documents of the run say of an enum."""


@dataclass(frozen=True, slots=True)
class Values:
    """The lines of the values; certain where their names were known."""

    lines: tuple[tuple[str, int], ...]
    certain: bool


def values(span: Span, known: Known, named: Sequence[str] = ()) -> Values:
    """Part values from their texts by the names that other documents give them, or by what they look like.

    Args:
        span: What stands below the heading of the values.
        known: What other documents say of them.
        named: Values that the enum's own header names.
    """
    words = [(match.start(), match.group()) for match in _WORD.finditer(span.text)]
    texts = [word for _, word in words]
    if known.complete:
        starts = placed(texts, known.names)
        certain = len(starts) == len(set(known.names)) and starts[:1] == [0]
    else:
        starts = guess(texts, placed(texts, [*known.names, *named]))
        certain = bool(starts) and {texts[start] for start in starts} == set(known.names)
    return Values(tuple(_lines(span, [words[start] for start in starts])), certain)


def _lines(span: Span, starts: Sequence[tuple[int, str]]) -> Lines:
    before = span.part(0, starts[0][0] if starts else None).stripped()
    if before.text:
        yield before.text, before.line(0)
    for (start, name), following in zip(starts, [*starts[1:], None], strict=False):
        yield from (("", span.line(start)), (name, span.line(start)))
        text = span.part(start + len(name), following[0] if following else None).stripped()
        if text.text:
            yield f"   {text.text}", text.line(0)


def placed(words: Sequence[str], names: Sequence[str]) -> list[int]:
    """Find the word that is the value for each name: the one that looks most like it.

    A value has a text, which may be its own name again. It stands after the end of a sentence and before a
    capital letter; where a text lacks its full stop, what follows has to tell.
    """
    wanted = set(names)
    padded = ["", *words, "", "", ""]
    candidates = [at for at, word in enumerate(words) if word in wanted]

    def unlikely(at: int) -> tuple[bool, bool, bool, int]:
        before, word, following, next_but_one = padded[at : at + 4]
        has_text = bool(following) and (following not in wanted or following == word)
        ended = at == 0 or before[-1] in ".!?:)"
        # Where a name stands twice, its text begins with it, unless a sentence begins behind both.
        if before == word:
            begins = following in SENTENCES
        else:
            begins = following[:1].isupper() or (following == word and next_but_one not in SENTENCES)
        return not has_text, not ended, not begins, at

    chosen: dict[str, int] = {}
    for at in sorted(candidates, key=unlikely):
        chosen.setdefault(words[at], at)
    return sorted(chosen.values())
