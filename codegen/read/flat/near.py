"""Words that would be a head if one mark were not missing or there twice, or if the name were there.

Marks are brackets, colons, back quotes and underscores. No text of the reference has such
words. They are laid out as heads, and the reader of lines tells of what is wrong with them; taken for words
of the text before, a whole member would be lost. A blank within a name leaves a text of one word, or the name
of another kind of member.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from codegen.layouts.rst import MEMBER_PRIVILEGE, OPTIONAL

_TYPE = r"[^`()\[\]<>\s,:]{1,300}(?: <[^`()<>\s]{1,300}>)?"
_DOTTED = r"[^\W\d]\w*(?:\.\w+){1,30}"
_MORE = r"(?:, (?:`[^`]{1,600}`_|[^()`]){1,200})?"
_OPTIONAL = rf"(?:, {OPTIONAL})?"
# "item (`shop.Item`):", "item (`shop.Item` _):", "item (shop.Item`_):", "item (`shop.Item_):"
_LINK = rf"\(\[?(?:`{_TYPE}`(?: _)?|{_TYPE}`_|`{_TYPE}_)\]?{_MORE}\)"
# "item (`shop.Item`_:", "item `shop.Item`_):"
_BRACKET = rf"(?:\(\[?`{_TYPE}`_\]?{_OPTIONAL}|\[?`{_TYPE}`_\]?{_MORE}\)) ?:"
# "item ((`shop.Item`_):", "item (`shop.Item`__):"
_DOUBLED = rf"\({{1,2}}\[{{0,2}}`{{1,2}}{_TYPE}`{{1,2}}_{{1,2}}\]{{0,2}}{_MORE}\){{1,2}}"
_TWICE = re.compile(r"([(\[`_:)\]])\1")
_NAME = r"(?:^|(?<= ))(?P<name>[^\W\d]\w*) ?"
_NAMELESS = rf"(?:^|(?<= ))(?P<nameless>\(\[?`{_TYPE}`_\]?{_MORE}\) ?:)"
# Half a reference is no text anywhere; a bracket too few may be one where a text is in brackets.
_MEMBER = re.compile(
    rf"(?:{_NAME}(?:{_LINK} ?:|(?P<doubled>{_DOUBLED} ?:{{1,2}})|(?P<unclear>{_BRACKET}))|{_NAMELESS})(?= |$)"
)
_FAULT_MEMBER = re.compile(
    rf"(?:{_NAME}(?:{_LINK}(?: ?:)?|(?P<doubled>{_DOUBLED} ?:{{0,2}})|(?P<unclear>{_BRACKET}))|{_NAMELESS})"
    r"(?= |$)"
)
_RAISED = re.compile(
    rf"(?:^|(?<= ))(?:`{_DOTTED}`(?: _)?:|{_DOTTED}`_:|`{_DOTTED}_:"
    rf"|(?P<doubled>`{{1,2}}{_DOTTED}`{{1,2}}_{{1,2}}:{{1,2}})"
    rf"|(?P<unclear>`{_DOTTED}`_(?: :|(?= [A-Z]))))(?= |$)"
)
_BEGINS = re.compile(rf"(?:^|[.!?:)\]\"'] |{MEMBER_PRIVILEGE}: [\w.]{{1,200}} )$", re.IGNORECASE)
_CAPITAL = re.compile(" [A-Z]")
# What a blank within a name leaves before the rest of it; a return of nothing is no text.
_ONE_WORD = re.compile(r"(?:^|(?:[.!?)\]\"'-]|[)_]:) )(?!None )[A-Za-z]\w* $")
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


def doubtful(text: str, is_fault: bool = False) -> Iterator[re.Match[str]]:
    """What would be the head of a member, or a raised fault, if it did not stand within a sentence."""
    found = (_RAISED if is_fault else _MEMBER).finditer(text)
    return (match for match in found if match["unclear"] is not None and not begins(match))


def _is_head(match: re.Match[str]) -> bool:
    parts = match.groupdict()
    if parts["doubled"] is not None:
        return _TWICE.search(match[0]) is not None
    return (parts["unclear"] is None and parts.get("nameless") is None) or begins(match)


def lacks_colon(head: re.Match[str]) -> bool:
    """Whether a text begins behind a head without a colon: "item (`shop.Item`_) It"."""
    return begins(head) and _CAPITAL.match(head.string, head.end()) is not None


def begins(match: re.Match[str]) -> bool:
    """Whether a member can begin where something stands."""
    return _can_begin(match.string, match.start())


def is_parted(text: str, at: int, name: str, method: bool = False) -> bool:
    """Whether a blank may stand in the name of a head, so that only its rest is taken for the name.

    Args:
        at: Where the head begins in the text.
        name: Its name; methods are capitalized and properties are not, unless a sentence ends before them.
    """
    if _ONE_WORD.search(text, max(0, at - _LONGEST) and text.find(" ", at - _LONGEST), at):
        return True
    return name[:1].isupper() is not method and name[:1].isalpha() and not _can_begin(text, at)


def _can_begin(text: str, at: int) -> bool:
    return at == 0 or _BEGINS.search(text, max(0, at - _LONGEST), at) is not None
