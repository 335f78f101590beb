"""Whether a bullet of RST goes on with the item before it.

The program that wrote the documents made a bullet of each stretch of an item that is text, code or a link
of its own: "the value of", "`size`_", ", in litres". An item that begins with a link has an empty bullet
before the link. What was one item is told by how one bullet ends and the next one begins.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from codegen.read.rst.marked import MARK, MarkedLine, joined

_ENDING = re.compile(r"[.,;:)\]}!?]|'s\b")
_GOES_ON = re.compile(r"[-=]")
# "(", "a -", "http://", "${port:"
_OPEN = re.compile(r"(?:[({\[]| -|://|[{<]\w+:)$")
_ENDED = re.compile(r"[.!?][\"')\]]*$")
# "`Cart`_.lines.", "Cart.lines.": a link after it is a member of that
_PATH = re.compile(r"(?:\0(?:\[\])?(?:\.\w+)*|\w{2,}\.\w{2,})\.$")
# "size - in litres": a term and what it means
_TERM = re.compile(r"\S+ (?:-|=) ")
_SMALL = (
    "a|an|and|are|as|at|be|by|can|either|for|from|has|have|if|in|into|is|must|nor|not|of|on|or|see|should|that|the"
    "|then|this|to|when|which|will|with"
)
_EXPECTS_MORE = re.compile(rf"(?:^|\s)(?:{_SMALL})$", re.IGNORECASE)
_EXPECTS_WORDS = re.compile(rf"(?:{_SMALL})\b")

_LONGEST = 100
"""As much of what stands before a bullet as these rules look at."""


def goes_on(item: Sequence[MarkedLine], after: str, apart: bool) -> bool:
    """Whether a bullet belongs to the item before it.

    Args:
        item: The bullets of the item so far.
        after: The text of the bullet.
        apart: Whether empty bullets stand between them.
    """
    before = joined(item[-2:]).text[-_LONGEST:]
    if _EXPECTS_MORE.search(before) or _ENDING.match(after):
        return True
    if apart:
        return False
    if _GOES_ON.match(after) or _OPEN.search(before):
        return True
    to_link, from_link = after.startswith(MARK), before.endswith(MARK)
    if _ENDED.search(before):
        return to_link and _PATH.search(before) is not None
    if before.endswith(":"):
        return to_link or item[-1].text == ":"
    if to_link:
        return not from_link
    if not before[-1:].isalnum() and not from_link and not before.endswith(","):
        return after[0] == "("
    if after[0].isupper() or _TERM.match(after):
        return False
    # A list of plain words has bullets that look like the pieces of a sentence, but for their beginning.
    sentence = len(item) > 1 or item[0].text[0].isupper()
    return (
        from_link
        or sentence
        or not after[0].isalnum()
        or (" " not in before and _EXPECTS_WORDS.match(after) is not None)
    )
