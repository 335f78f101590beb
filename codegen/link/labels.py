"""Labels of versions: which of them name one release, and which of two names the newer one.

Documents write a release as ``vSphere API 6.0``, ``vSphere API Release 8.0.0.1``, as its number alone or,
where the table of versions has ``7.0.0.0``, as ``vSphere API 7.0``.
"""

from __future__ import annotations

import re

Key = tuple[str, ...]
Number = tuple[int, ...]

_NUMBER = re.compile(r"\d+(?:\.\d+)*", re.ASCII)
_FILLING = "release"
_MOST_DIGITS = 9
"""Numbers of more digits are none of a release."""


def key(label: str) -> Key:
    """What is the same for all labels of one release."""
    found = release(label)
    if found is None:
        return tuple(_words(label))
    product, number = found
    return (*product, ".".join(map(str, number)))


def release(label: str) -> tuple[Key, Number] | None:
    """The words before a release's number, and that without zeros at its end; None where there is none."""
    *product, last = _words(label) or [""]
    if not _NUMBER.fullmatch(last) or max(map(len, last.split("."))) > _MOST_DIGITS:
        return None
    number = [int(part) for part in last.split(".")]
    while len(number) > 1 and not number[-1]:
        number.pop()
    return tuple(product), tuple(number)


def is_bare(label: str) -> bool:
    """Whether a label is the number of a release alone, which does not say of what."""
    found = release(label)
    return found is not None and not found[0]


def shortest(label: str) -> str:
    """The label without words that say nothing, so that all ways to write one are the same."""
    return " ".join(word for word in label.split() if word.casefold() != _FILLING) or label


def _words(label: str) -> list[str]:
    return [word for word in label.casefold().split() if word != _FILLING]
