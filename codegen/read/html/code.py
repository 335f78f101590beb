"""Code that was written in lines, and stands on one line in the document.

Where a text must be one line, each line end of a block of code has become a blank before the indentation of
the next line. So a run of blanks is where a line began, unless the blanks are part of a drawing.
"""

from __future__ import annotations

import re
import textwrap

_RUN = re.compile(" {2,}")
_DRAWN = re.compile(r"(?<!\|)\|(?!\|)|\+-|-\+|([-=_~])\1{2}")


def lines_back(code: str) -> str:
    """Give code its lines back, where they can be told.

    Blanks that came twice everywhere say no more than one does.
    """
    whole = code.rstrip()
    runs = [len(run) for run in re.findall(" +", whole)]
    if "\n" in whole or _DRAWN.search(whole) or not _RUN.search(whole.lstrip(" ")):
        return code
    if all(run % 2 == 0 for run in runs):
        whole = re.sub("  ", " ", whole)
    broken = _RUN.sub(lambda run: "\n" + run[0][1:], whole.lstrip(" "))
    indented = whole[: len(whole) - len(whole.lstrip(" "))][1:] + broken
    return textwrap.dedent(indented)
