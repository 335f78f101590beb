"""Links in a row with commas between them, and the place of the first part that does not belong there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from codegen.read.markdown.blocks import parse_links
from codegen.read.markdown.nodes import Anchor
from codegen.read.markdown.sheet import Sheet
from codegen.read.origins import Spot


class SeriesPart(NamedTuple):
    """A link, or the characters between two, without the spaces around them; and where they stand."""

    said: str | Anchor
    at: Spot


def parts_of(sheet: Sheet, line: int, text: str) -> list[SeriesPart]:
    """The links of a line and the characters between them."""
    return list(_parts(sheet, line, text))


def _parts(sheet: Sheet, line: int, text: str) -> Iterator[SeriesPart]:
    """Links and what is between them, each searched for behind the one before, as words may come again."""
    after = 0
    for said in parse_links(text):
        if isinstance(said, Anchor):
            at = sheet.find(line, f"[{said.text}", after)
            after = sheet.find(line, "](", at.at).at + 2
        else:
            said = said.strip()
            at = sheet.find(line, said.partition(" ")[0] or " ", after)
            after = max(after, at.at)
        yield SeriesPart(said, at)


def links_of(parts: Sequence[SeriesPart]) -> list[tuple[Anchor, Spot]]:
    """The links among parts."""
    return [(part.said, part.at) for part in parts if isinstance(part.said, Anchor)]


def first_wrong(sheet: Sheet, parts: Sequence[SeriesPart], last: str) -> SeriesPart | None:
    """The first part that is none of a series: words, then links with commas between them.

    Args:
        sheet: The document.
        parts: All of them; what the first is, is not looked at.
        last: What stands behind the last link.
    """
    for number, part in enumerate(parts[1:], 1):
        is_last = number == len(parts) - 1
        if number % 2:
            fits = isinstance(part.said, Anchor) and (not is_last or not last)
        else:
            fits = part.said == (last if is_last else ",")
        if not fits and is_last and last and isinstance(part.said, Anchor):
            return SeriesPart("", sheet.end(part.at.line))
        if not fits:
            return _beyond(part, ",")
    return None


def _beyond(part: SeriesPart, expected: str) -> SeriesPart:
    """The part but for what belongs there."""
    rest = part.said.removeprefix(expected).lstrip() if isinstance(part.said, str) else ""
    if isinstance(part.said, Anchor) or not rest or rest == part.said:
        return part
    return SeriesPart(rest, Spot(part.at.line, part.at.at + len(part.said) - len(rest)))
