"""Links where a document names a type."""

from __future__ import annotations

import re
from collections.abc import Iterable

from codegen.ir.prose import Inline, Link

_DOTTED = re.compile(r"\w+(?:\.\w+)+$")


def type_words(words: Iterable[Inline]) -> str:
    """Words as those of a type: a link without a dotted name says what its page is about."""
    return "".join(map(_name, words))


def _name(part: Inline) -> str:
    if not isinstance(part, Link) or part.target.member is not None or _DOTTED.match(part.text):
        return part.text
    return str(part.target.type)
