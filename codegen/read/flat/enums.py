"""The values of a flattened enum: nothing parts them from their texts but knowing their names."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field

from codegen.read.flat.guess import COMMON, SENTENCES, guess, letters, unlisted
from codegen.read.flat.text import Lines, Span
from codegen.read.following import with_following

_WORD = re.compile(r"\S+")
_ENDED = ".!?:)"


@dataclass(frozen=True, slots=True)
class KnownValues:
    """What is known of an enum's values before its text is read.

    Attributes:
        names: The values that something names.
        complete: Whether a page lists them; else links refer to them, which may be to some only.
        referred: Where a page lists them, the values that links refer to; the page may lack one.
        texts: The letters of the texts that the page has, by value.
    """

    names: tuple[str, ...] = ()
    complete: bool = False
    referred: tuple[str, ...] = ()
    texts: Mapping[str, str] = field(default_factory=dict[str, str])


Names = Callable[[str], KnownValues]
"""Gives what other documents of the run say of an enum."""


@dataclass(frozen=True, slots=True)
class Values:
    """The lines of the values.

    Attributes:
        certain: Whether their names were known.
        doubtful: Words of their texts that look like values, although a page of values lacks them.
    """

    lines: tuple[tuple[str, int], ...]
    certain: bool
    doubtful: tuple[str, ...] = ()


def values(span: Span, known: KnownValues, named: Sequence[str] = ()) -> Values:
    """Part values from their texts by the names that other documents give them, or by what they look like.

    Args:
        span: What stands below the heading of the values.
        known: What other documents say of them.
        named: Values that the enum's own header names.
    """
    words = [(match.start(), match.group()) for match in _WORD.finditer(span.text)]
    texts = [word for _, word in words]
    doubtful: tuple[str, ...] = ()
    if known.complete:
        starts, doubtful = _listed(texts, known, named) if known.names else ([], ())
        certain = starts[:1] == [0]
    else:
        starts = guess(texts, placed(texts, [*known.names, *named]))
        certain = bool(starts) and {texts[start] for start in starts} == set(known.names)
    lines = tuple(_lines(span, [words[start] for start in starts]))
    return Values(lines, certain, doubtful)


def _listed(
    words: Sequence[str], known: KnownValues, named: Sequence[str]
) -> tuple[list[int], tuple[str, ...]]:
    """Where the values are that a page lists, and those that it lacks; then words that may be some, too.

    The first word is a value in any case. What is listed and no word at all is none of this document's, and
    a link or the header may name by mistake what is but a word of some text.
    """
    names = {*known.names, *(word for word in words[:1] if word.isidentifier())}
    more = {*known.referred, *named} - names
    starts = {*placed(words, names | more)}
    names |= {words[at] for at in starts if words[at] in more and _stands_as_value(words, at, starts)}
    listed = placed(words, names)
    found = unlisted(words, listed, set(_ends(words, listed, known.texts)))
    names |= {word for word, certain in found.items() if certain}
    return placed(words, names), tuple(word for word, certain in found.items() if not certain)


def _stands_as_value(words: Sequence[str], at: int, starts: Set[int]) -> bool:
    """Whether a text could end before a word: not with "and" or "the"."""
    return at == 0 or at - 1 in starts or words[at - 1] not in COMMON


def _ends(words: Sequence[str], starts: Sequence[int], texts: Mapping[str, str]) -> Iterator[int]:
    """Where something stands behind the text of a value, as the page that lists it has that text."""
    for start, following in zip(starts, [*starts[1:], len(words)], strict=True):
        text, read = texts.get(words[start], ""), 0
        at = start + 1
        while read < len(text) and at < following and text.startswith(word := letters(words[at]), read):
            read += len(word)
            at += 1
        if text and read == len(text) and at < following:
            yield at


def _lines(span: Span, starts: Sequence[tuple[int, str]]) -> Lines:
    before = span.part(0, starts[0][0] if starts else None).stripped()
    if before.text:
        yield before.text, before.at(0)
    for (start, name), following in with_following(starts):
        yield from (("", span.at(start)), (name, span.at(start)))
        text = span.part(start + len(name), following[0] if following else None).stripped()
        if text.text:
            yield f"   {text.text}", text.at(0)


def placed(words: Sequence[str], names: Iterable[str]) -> list[int]:
    """Find the word that is the value for each name: the one that looks most like it.

    A value has a text, which may be its own name again. It stands after the end of a sentence and before a
    capital letter; where a text lacks its full stop, what follows has to tell.
    """
    wanted = set(names)
    padded = ["", *words, "", "", ""]
    candidates = [at for at, word in enumerate(words) if word in wanted]

    def unlikely(at: int) -> tuple[bool, bool, bool, int]:
        before, word, following, next_but_one = padded[at : at + 4]
        ended = at == 0 or before[-1] in _ENDED
        # A value without a text is followed by the next one, whose text begins.
        bare = ended and next_but_one[:1].isupper()
        has_text = bool(following) and (following not in wanted or following == word or bare)
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
