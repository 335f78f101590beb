"""Where the characters of a row stand in its line, which has more of them: those of the links' mark-up."""

from __future__ import annotations

from codegen.ir.prose import Text
from codegen.read.claims import Claims
from codegen.read.origins import Spot
from codegen.read.rst.rows import Row


def spot_of(row: Row, position: int, claims: Claims) -> Spot:
    """The spot of a character among the words of a row, in which one mark stands for each link.

    What should stand behind the last word is behind it in the line.
    """
    line, after = row.spot
    for part in row.words:
        length = len(part.text) if isinstance(part, Text) else 1
        found = claims.find(line, part.text, after).at
        if position < length:
            return Spot(line, found + position if isinstance(part, Text) else max(found - 1, after))
        position -= length
        after = max(after, found + len(part.text))
    return claims.end(line)
