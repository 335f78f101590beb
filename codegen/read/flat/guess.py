"""The best reading of a flattened enum whose values nothing names.

The first word is a value, and every value has a text: words, or its own name again. Which further words
are values is weighed by how they are written (``poweredOn``), by what stands before (the end of a sentence)
and behind them (a capital letter, or the same words again).
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from itertools import accumulate

_NAME = re.compile(r"[A-Za-z]\w*", re.ASCII)
_HUMP = re.compile(r"(?<=[a-z])[A-Z0-9]|_|[A-Z](?=[A-Z]*[a-z])")
_NOT_LETTERS = re.compile(r"[\W_]+")
_ENDS = ".!?"
# Words of sentences that name no value, unless a sentence ends before them.
COMMON = frozenset(
    (
        "a an and are as at be been but by can cannot did do does each for from had has have if in into "
        "is it its may more most must no nor not of on only or over per so such than that the their then "
        "there these this those to under up used using via was were when where which while who will with "
        "within without you your"
    ).split()
)
SENTENCES = frozenset(word.capitalize() for word in COMMON)
_PART = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
# "vSphere" and the like are written as values are.
_PRODUCT = re.compile(r"v[A-Z][a-z]+$")
# The values of an enum are all capitalized or none is, but for these.
_CONSTANTS = frozenset({"True", "False", "None"})
_ECHO, _SURE = 6.0, 50.0
# What weighs this much is probably a value: below it, texts have such words, too.
_PROBABLE = 2.0
_CAPITALIZED = re.compile(r"[A-Z][a-z]+")


def guess(words: Sequence[str], known: Iterable[int]) -> list[int]:
    """The words that are probably values, by their positions.

    Args:
        words: The text below the heading of the values.
        known: Positions of values that are certain.
    """
    if not words:
        return []
    weights = _Weights(words)
    scores = {at: weights.of(at) for at in range(len(words))}
    for at in {0, *known}:
        scores[at] = _SURE
    chosen = _best(scores, len(words))
    names: dict[str, int] = {}
    for at in sorted(chosen, key=lambda at: (-scores[at], at)):
        names.setdefault(words[at], at)
    return sorted(names.values())


def unlisted(words: Sequence[str], starts: Sequence[int], ends: Collection[int]) -> dict[str, bool]:
    """Words that look like values although they are not among those that are known.

    Args:
        words: The text below the heading of the values.
        starts: The positions of all values that are known.
        ends: Where the texts of these end, as another document has them.

    Returns:
        Each such word, and whether both its looks and its place say so.
    """
    if not starts:
        return {}
    weights, known = _Weights(words), set(starts)
    names = {words[at] for at in starts}
    found: dict[str, bool] = {}
    for at, word in enumerate(words):
        weight = weights.of(at) if word not in names else -_SURE
        bare = at - 1 in known and weights.after_bare_value(at)
        if weight >= _PROBABLE or (weight > -_SURE and (bare or at in ends)):
            certain = weight >= _PROBABLE and at in ends and not _PRODUCT.match(word)
            found[word] = found.get(word, False) or certain
    return found


def letters(words: str) -> str:
    """What two forms of one text have in common."""
    return _NOT_LETTERS.sub("", words)


def _best(scores: dict[int, float], count: int) -> list[int]:
    """The positions of the highest sum; neighbours must both be certain, as any other value has a text."""
    taken, left = float("-inf"), 0.0  # the best sums with the position before, and without it
    with_before: list[bool] = []
    better: list[bool] = []
    for at in range(count):
        certain = scores[at] == scores.get(at - 1) == _SURE
        with_before.append(certain and taken > left)
        before = max(taken, left) if certain else left
        taken, left = (before + scores[at] if scores[at] > 0 else float("-inf")), max(taken, left)
        better.append(taken > left)
    chosen: list[int] = []
    at, forced = count - 1, False
    while at >= 0:
        if not (forced or better[at]):
            at -= 1
            continue
        chosen.append(at)
        forced = with_before[at]
        at -= 1 if forced else 2
    return chosen


class _Weights:
    """Weighs words of one text."""

    def __init__(self, words: Sequence[str]) -> None:
        self._words = words
        self._capital = words[0][:1].isupper() and words[0] not in _CONSTANTS
        self._dotted = words[-1][-1] in _ENDS
        counts: dict[str, int] = {}
        for word in words:
            bare = word.strip(".,;:()'\"")
            counts[bare] = counts.get(bare, 0) + 1
        self._counts = counts

    def of(self, at: int) -> float:
        """How probable it is that a word is a value; above zero it is taken for one."""
        word = self._words[at]
        if at + 1 >= len(self._words) or _NAME.fullmatch(word) is None or not self._alike(at):
            return -_SURE
        weight = self._before(self._words[at - 1]) + self._behind(self._words[at + 1], word)
        weight += self._written(word) + self._repeated(at)
        if word.lower() in COMMON:
            weight -= 2.0 if self._words[at - 1][-1] in _ENDS else _SURE
        return weight

    def after_bare_value(self, at: int) -> bool:
        """Whether a word behind the name of a value begins another one: ``green dark Very dark``.

        A text that begins so is rare where values are not capitalized, but for the names of products and
        the words of the value's own name.
        """
        word, name = self._words[at], self._words[at - 1]
        if self._capital or self.of(at) <= -_SURE or word.lower() in COMMON or _PRODUCT.match(word):
            return False
        own = any(word.lower().startswith(part.lower()) for part in _PART.findall(name))
        return not own and _CAPITALIZED.match(self._words[at + 1]) is not None

    def _alike(self, at: int) -> bool:
        """Whether a word is capitalized as the first value is; a constant needs a capital behind it, too."""
        word = self._words[at]
        if word in _CONSTANTS:
            return self._words[at + 1][0].isupper()
        return word[0].isupper() == self._capital

    def _written(self, word: str) -> float:
        if _PRODUCT.match(word):
            return -2.0
        hump = bool(_HUMP.search(word, 1))
        plain = -1.0 if self._capital and not (hump or word.isupper()) else 0.0
        return (3.0 if hump else plain) - (1.0 if self._counts[word] > 1 else 0.0)

    def _before(self, before: str) -> float:
        if before[-1] in _ENDS:
            return 3.0
        if before[-1] in ")_":
            return 0.5
        return -2.0 if self._dotted else -1.0

    def _behind(self, following: str, word: str) -> float:
        """What follows begins a text: a capital letter, most surely that of a common word."""
        if following[0] in "`\"'":
            return 2.0 if following[1:2].isupper() else -2.0
        if following[0].isdigit():
            return 0.0
        if not following[0].isupper():
            return -2.0
        if following.lower() in COMMON:
            return 3.0
        return 1.0 if len(following) > 1 and following.isupper() and not word.isupper() else 2.0

    def _repeated(self, at: int) -> float:
        """Whether the words behind one are the same word again, or its parts: ``powerOff power off``."""
        word, following = self._words[at], self._words[at + 1]
        own = letters(word).lower()
        behind = [letters(each).lower() for each in self._words[at + 1 : at + 9]]
        if following[0] not in "`\"'" and own in accumulate(behind):
            sentence = following == word and "".join(self._words[at + 2 : at + 3]) in SENTENCES
            return 0.0 if sentence else _ECHO
        if len(behind[0]) > 3 and own.startswith(behind[0]):
            return 2.0
        parts = [part.lower() for part in _PART.findall(word) if len(part) > 2]
        alike = sum(any(each.startswith(part) for each in behind) for part in parts)
        return min(float(alike), 2.0) if len(parts) > 1 else 0.0
