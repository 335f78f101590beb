"""Words that would be a head if one mark were not missing: a bracket, a colon, a back quote, an underscore.

No text of the reference has such words. They are laid out as heads, and the reader of lines tells of what
they lack; taken for words of the text before, a whole member would be lost.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_TYPE = r"[^`()\[\]<>\s,:]{1,300}(?: <[^`()<>\s]{1,300}>)?"
_DOTTED = r"[^\W\d]\w*(?:\.\w+){1,30}"
_MORE = r"(?:, (?:`[^`]{1,600}`_|[^()`]){1,200})?"
_OPTIONAL = r"(?:, optional)?"
# "item (`shop.Item`):", "item (`shop.Item` _):", "item (shop.Item`_):", "item (`shop.Item_):"
_LINK = rf"\(\[?(?:`{_TYPE}`(?: _)?|{_TYPE}`_|`{_TYPE}_)\]?{_MORE}\)"
# "item (`shop.Item`_:", "item `shop.Item`_):"
_BRACKET = rf"(?:\(\[?`{_TYPE}`_\]?{_OPTIONAL}|\[?`{_TYPE}`_\]?{_MORE}\)) ?:"
_NAME = r"(?:^|(?<= ))(?P<name>[^\W\d]\w*) ?"
# Half a reference is no text anywhere; a bracket too few may be one where a text is in brackets.
_MEMBER = re.compile(rf"{_NAME}(?:{_LINK} ?:|(?P<unclear>{_BRACKET}))(?= |$)")
_FAULT_MEMBER = re.compile(rf"{_NAME}(?:{_LINK}(?: ?:)?|(?P<unclear>{_BRACKET}))(?= |$)")
_RAISED = re.compile(
    rf"(?:^|(?<= ))(?:`{_DOTTED}`(?: _)?:|{_DOTTED}`_:|`{_DOTTED}_:"
    rf"|(?P<unclear>`{_DOTTED}`_(?: :|(?= [A-Z]))))(?= |$)"
)
_BEGINS = re.compile(r"(?:^|[.!?:)\]\"'] |privilege: [\w.]{1,200} )$", re.IGNORECASE)
_CAPITAL = re.compile(" [A-Z]")
_LONGEST = 240


def members(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """What is almost the head of a property or parameter."""
    return filter(_is_head, _MEMBER.finditer(text, start, end))


def fault_members(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """What is almost the head of a fault's property, which needs no colon."""
    return filter(_is_head, _FAULT_MEMBER.finditer(text, start, end))


def raised(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """What is almost a raised fault."""
    return filter(_is_head, _RAISED.finditer(text, start, end))


def _is_head(match: re.Match[str]) -> bool:
    return match["unclear"] is None or begins(match)


def lacks_colon(head: re.Match[str]) -> bool:
    """Whether a text begins behind a head without a colon: "item (`shop.Item`_) It"."""
    return begins(head) and _CAPITAL.match(head.string, head.end()) is not None


def begins(match: re.Match[str]) -> bool:
    """Whether a member can begin where something stands."""
    at = match.start()
    return at == 0 or _BEGINS.search(match.string, max(0, at - _LONGEST), at) is not None
