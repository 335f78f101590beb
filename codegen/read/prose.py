"""Inline text put right: single spaces, and none between a word and the punctuation after it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from codegen.ir.prose import Inline, Inlines, Link, Text

_SPACES = re.compile(r"\s+")
_BEFORE_PUNCTUATION = re.compile(r"^ (?=[.,;:)\]](?:\s|\w|$))")
_GLUED_AFTER_LINK = re.compile(r"^([.,;:])(?=\w)")


def tidy(words: Inlines) -> Inlines:
    """Collapse white space and close the gaps that links leave before punctuation.

    The reference writes "`` `Task`_ .The next``": the full stop belongs to the link and starts a gap.
    """
    parts = list(_close_gaps(words))
    while parts and isinstance(parts[0], Text) and not parts[0].text.strip():
        parts.pop(0)
    while parts and isinstance(parts[-1], Text) and not parts[-1].text.strip():
        parts.pop()
    if parts and isinstance(parts[0], Text):
        parts[0] = Text(parts[0].text.lstrip())
    if parts and isinstance(parts[-1], Text):
        parts[-1] = Text(parts[-1].text.rstrip())
    return tuple(parts)


def _close_gaps(words: Inlines) -> Iterator[Inline]:
    after_link = False
    pending = ""
    for part in words:
        if isinstance(part, Text):
            text = _SPACES.sub(" ", part.text)
            if after_link:
                text = _GLUED_AFTER_LINK.sub(r"\1 ", _BEFORE_PUNCTUATION.sub("", text))
            pending += text
            after_link = False
            continue
        if pending:
            yield Text(pending)
            pending = ""
        yield part
        after_link = isinstance(part, Link)
    if pending:
        yield Text(pending)
