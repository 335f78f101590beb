"""What a line of text ends with and no text does: a head, a label or a field, which have lines of their own.

Where the end of a line is lost, what stood below would be words of the text above it. Flattened, such words
are part of the layout; in no text of the reference are they anything else.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from codegen.diagnostics import codes
from codegen.layouts import rst as words
from codegen.read.claims import Claims
from codegen.read.rst.rows import Row, RowKind

_LINK = r"`[^`]{1,600}`_{1,2}"
_ENDING = re.compile(
    rf"""
      (?<=\S\ )(?:
        [^\W\d]\w*\ \(\[?`[a-z]\w*(?:\.\w+)*(?:\ <[^<>`]*>)?`_\]?(?:,[^()]*)?\)
        (?:\ ?:(?:\ is\ {words.OPTIONAL}\.)?)?
      | `[a-z]\w*(?:\.\w+)+(?:\ <[^<>`]*>)?`_{{1,2}}\ ?:
      | {words.any_of(words.SINCE)}\ ?:(?:\ {_LINK})?
      | (?:{words.any_of(*words.LABELS[1:])})\ ?:
      | [A-Z]\w*\(\w*(?:,\ ?\w+)*\):
      | :(?:{words.any_of(*words.FIELDS)}):(?:\ (?:{_LINK}|\w+(?:\.\w+)+_))?
      | \*\*{words.DEPRECATED}\*\*
      )$
    """,
    re.VERBOSE,
)
_LONGEST = 1_500
_LAST = (":", ")", "_", ".", "**")


def tell_endings(rows: Iterable[Row], claims: Claims) -> None:
    """Tell of what belongs on a line of its own at the end of a line of text."""
    for row in rows:
        line = claims.origins.words(row.line).removeprefix("* ")
        may_be = row.kind is not RowKind.FIELD and line.endswith(_LAST)
        found = _ENDING.search(line[-_LONGEST:]) if may_be else None
        if found is not None:
            claims.report(
                codes.UNKNOWN_FIELD,
                claims.find(row.line, found[0]),
                f"this text ends with what has a line of its own: {found[0][:60]!r}",
                "put it on one, or let the text go on behind it",
            )
