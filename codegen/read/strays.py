"""Lines that no text of the reference has: fields, labels, rows and headings of some other layout.

A text is a paragraph on one line, perhaps with list items below it. So what stands where a text can is not
claimed as one where it looks like something else, or where the text has its line already. In the whole of
the reference this takes no line away from any text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from codegen.layouts import BEFORE_LINK

_FIELD_LIKE = re.compile(
    rf"""
      \|                                          # | colour | blue |
    | [@\#]\w|\#{{1,6}}\s                         # @colour blue, ### Colour
    | [<\[{{]/?\w[\w.-]*/?[>\]}}]:?$              # <colour>
    | <(?:!--|h[1-6]\b)                           # <!-- colour -->, <h3>Colour</h3>
    | (\*\*|__)\w[\w ]*(?:\1:?$|\1:\ |:\1)        # **colour**, **colour**: blue
    | :[A-Za-z][\w ]*:(?:\s|$)                    # :colour: blue
    | [^\W\d]\w*(?::$|:\ \S+$|:\ .*[^\s.!?)"”]$)  # Colour:, Colour: blue, Colour: deep blue
    | [^\W\d]\w*\ ?=\ ?\S+$                       # colour=blue
    | \w+\ \(\[?`?[\w.]+`?_?\]?(?:,[^()]*)?\):?$  # colour (`str`_):
    # raises [colour](…), where no such line can stand
    | (?:{BEFORE_LINK})\ \[
    | !?\[[^\]]*\]\([^)]*\)$                      # a link or picture alone
    """,
    re.VERBOSE,
)
_ITEM = re.compile(r"(?:[*•]|\(?(?:\d+|[A-Za-z])[.)])(?:\s|$)")
_LABEL = re.compile(r"\w+:$")
_ENDS = tuple(".!?:)")


def is_field_like(text: str) -> bool:
    """Whether a line, without the spaces around it, is anything but text."""
    return bool(_FIELD_LIKE.match(text))


def text_lines(lines: Sequence[str], several: bool = False, lists: bool = False) -> set[int]:
    """Which of the lines that stand where one text can are that text, by their indexes.

    Args:
        lines: Each without the spaces around it.
        several: Whether a text may have more than one line although it has no list.
        lists: Whether a text may have list items, each on a line.
    """
    items = {at for at, line in enumerate(lines) if _ITEM.match(line)} if lists else set[int]()
    fitting = [at for at in range(len(lines)) if at not in items and _fits(at, lines, items)]
    if not items and not several and fitting:
        fitting = [_most_like_text(fitting, lines)]
    return items.union(fitting)


def _fits(at: int, lines: Sequence[str], items: set[int]) -> bool:
    """Whether a line can be text; a word such as “Note:” can, alone above a list."""
    leads = at == 0 and 1 in items and bool(_LABEL.match(lines[0]))
    return leads or not is_field_like(lines[at])


def _most_like_text(among: Sequence[int], lines: Sequence[str]) -> int:
    """The first that ends as a sentence does, else the longest that begins with a word."""
    ended = (at for at in among if lines[at].endswith(_ENDS))
    return next(ended, max(among, key=lambda at: (lines[at][:1].isalnum(), len(lines[at]))))
