"""Where the parts of a page begin: headings, terms, titled tables, fragments of the schema."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from codegen.layouts import guide as words
from codegen.read.guide.flow import Characters, Ending, Opening, Stretch, Token


class PagePart(Enum):
    """What begins somewhere."""

    HEADING = auto()  # h1: a type or a method
    SUBHEADING = auto()  # h2: above the description of a type, or in any description
    TERMS = auto()  # a list of terms, perhaps one in a description
    TABLE = auto()  # the title of a table
    PLACE = auto()  # the anchor of a part of the page
    SCHEMA = auto()  # a fragment of the schema
    NAVIGATION = auto()  # a table of links to other pages
    END = auto()  # the end of the page


@dataclass(frozen=True, slots=True)
class Beginning:
    """The beginning of a part.

    Attributes:
        at: Where it begins in the flow.
        end: Where its element ends; that of a titled table is the table's.
        words: The words of a heading, subheading or title, in small letters but for headings.
        table: Where the table of a title begins.
    """

    part: PagePart
    at: int
    end: int
    words: str = ""
    table: int = 0

    def stretch(self, flow: list[Token]) -> Stretch:
        """All of it."""
        return Stretch(flow, self.at, self.end)


_TITLES = frozenset(
    (
        words.PROPERTIES,
        words.METHODS,
        words.VALUES,
        words.PARAMETERS,
        words.RETURNS,
        words.FAULTS,
        words.EVENTS,
    )
)
_NOT_IN_HEADINGS = ("p", "dl", "ul", "ol", "table", "h1", "h2", "textarea")
_BEGIN_PARTS = frozenset(("p", "dl", "dt", "ul", "ol", "h1", "h2", "textarea", "a"))
"""What begins something else behind the title of a table that has lost its table."""
_PARTS = ("h1", "p", "table", "textarea")
"""What parts of a page begin with that are in no list or table."""


def marks_of(flow: list[Token]) -> list[Beginning]:
    """The parts of a page in their order, with its end as the last.

    What is in a titled table is no part of the page, nor is what is in a cell of any other.
    """
    found: list[Beginning] = []
    at = list_end = 0
    while at < len(flow):
        token = flow[at]
        mark = _mark(flow, token) if isinstance(token, Opening) else None
        if mark is None and isinstance(token, Opening) and token.tag == "dt" and at >= list_end:
            mark = Beginning(PagePart.TERMS, at, _terms_end(flow, at))
        if mark:
            found.append(mark)
            list_end = mark.end if mark.part is PagePart.TERMS else list_end
        skipped = mark is not None and mark.part in (PagePart.TABLE, PagePart.SCHEMA, PagePart.NAVIGATION)
        at = mark.end if mark is not None and skipped else at + 1
    found.append(Beginning(PagePart.END, len(flow), len(flow)))
    return found


def _mark(flow: list[Token], token: Opening) -> Beginning | None:
    """What begins with an opening, None where that begins no part of the page."""
    at = token.at
    match token.tag:
        case "h1":
            end = _heading_end(flow, token)
            return Beginning(PagePart.HEADING, at, end, Stretch(flow, at, end).words())
        case "h2":
            end = _heading_end(flow, token)
            return Beginning(PagePart.SUBHEADING, at, end, Stretch(flow, at, end).words().lower())
        case "dl":
            return Beginning(PagePart.TERMS, at, _own_end(flow, token))
        case "textarea":
            return Beginning(PagePart.SCHEMA, at, token.end)
        case "table" if token.has_class(words.NAVIGATION_CLASS):
            return Beginning(PagePart.NAVIGATION, at, token.end)
        case "p" if token.has_class(words.TITLE_CLASS):
            return _titled(flow, token)
        case "a" if anchor(token) in words.PARTS:
            return Beginning(PagePart.PLACE, at, at + 1)
        case _:
            return None


def _heading_end(flow: list[Token], heading: Opening) -> int:
    """Where a heading ends: at the latest where, behind its words, something begins that no heading has."""
    inside = Stretch(flow, heading.at + 1, heading.end)
    behind = Stretch(flow, inside.beginning().end, heading.end)
    return next((inner.at for inner in behind.openings(*_NOT_IN_HEADINGS)), heading.end)


def _terms_end(flow: list[Token], at: int) -> int:
    """Where terms end that are in no list, since its tag is missing: they follow each other."""
    end = at
    while at < len(flow):
        token = flow[at]
        if isinstance(token, Opening) and token.tag in ("dt", "dd"):
            at = end = token.end
        elif _is_blank(token):
            at += 1
        else:
            break
    return end


def anchor(token: Opening) -> str:
    """The name of the place that an anchor marks, empty where it marks none."""
    return token.attributes.get("id") or token.attributes.get("name") or ""


def anchor_above(flow: list[Token], mark: Beginning | Opening) -> str:
    """The name of the nearest anchor above a heading, with no words and no other heading between."""
    for at in range(mark.at - 1, -1, -1):
        token = flow[at]
        if isinstance(token, Characters) and token.text.strip():
            return ""
        if isinstance(token, Opening) and token.tag == "h1":
            return ""
        if isinstance(token, Opening) and token.tag == "a" and anchor(token):
            return anchor(token)
    return ""


def anchor_of(flow: list[Token], mark: Beginning) -> str:
    """The name of the place where a heading is: that of the anchor above, else one of its own."""
    own = filter(None, map(anchor, Stretch(flow, mark.at, mark.end).openings()))
    return anchor_above(flow, mark) or next(own, "")


def _titled(flow: list[Token], title: Opening) -> Beginning | None:
    """A title of the layout with the table that follows it; others stand in descriptions."""
    said, end = _title_words(flow, title)
    if said not in _TITLES:
        return None
    for table in range(end, len(flow)):
        token = flow[table]
        if isinstance(token, Opening) and token.tag == "table":
            return Beginning(PagePart.TABLE, title.at, _table_end(flow, token), said, table)
        # A table may stand in an element of its own; portals that show pages let it scroll there.
        if not _is_blank(token) and (isinstance(token, Characters) or token.tag in _BEGIN_PARTS):
            break
    return Beginning(PagePart.TABLE, title.at, end, said)


def _title_words(flow: list[Token], title: Opening) -> tuple[str, int]:
    """The words of a title, in small letters, and where they end: at a table at the latest."""
    inside = next(Stretch(flow, title.at + 1, title.end).openings("table"), None)
    end = inside.at if inside else title.end
    return Stretch(flow, title.at + 1, end).words().lower(), end


def _table_end(flow: list[Token], table: Opening) -> int:
    """Where a table ends: behind its last row, where the next part of the page stands before its ending."""
    end = _own_end(flow, table)
    if end == table.end:
        return end
    rows = [min(row.end, end) for row in Stretch(flow, table.at + 1, end).own("tr")]
    return rows[-1] if rows else end


def _own_end(flow: list[Token], whole: Opening) -> int:
    """Where a list or table ends: where the next part of the page begins, if that is before its ending."""
    inside = Stretch(flow, whole.at + 1, whole.end).openings(*_PARTS)
    return next((opening.at for opening in inside if _is_outside(flow, opening)), whole.end)


def _is_outside(flow: list[Token], opening: Opening) -> bool:
    """Whether what begins stands in no list or table: a method, a titled table, a menu, or the schema."""
    match opening.tag:
        case "h1":
            return bool(anchor_above(flow, opening))
        case "p":
            return opening.has_class(words.TITLE_CLASS) and _title_words(flow, opening)[0] in _TITLES
        case "table":
            return opening.has_class(words.NAVIGATION_CLASS)
        case _:
            return True


def _is_blank(token: Token) -> bool:
    """Whether nothing begins, and nothing is said."""
    return isinstance(token, Ending) or (isinstance(token, Characters) and not token.text.strip())
