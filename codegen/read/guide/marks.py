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
    at, inside = token.at, Stretch(flow, token.at + 1, token.end)
    match token.tag:
        case "h1":
            return Beginning(PagePart.HEADING, at, token.end, inside.words())
        case "h2":
            return Beginning(PagePart.SUBHEADING, at, token.end, inside.words().lower())
        case "dl":
            return Beginning(PagePart.TERMS, at, token.end)
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


def _titled(flow: list[Token], title: Opening) -> Beginning | None:
    """A title of the layout with the table that follows it; others stand in descriptions."""
    inside = next(Stretch(flow, title.at + 1, title.end).openings("table"), None)
    end = inside.at if inside else title.end
    said = Stretch(flow, title.at + 1, end).words().lower()
    if said not in _TITLES:
        return None
    for table in range(end, len(flow)):
        token = flow[table]
        if isinstance(token, Opening) and token.tag == "table":
            return Beginning(PagePart.TABLE, title.at, token.end, said, table)
        if not _is_blank(token):
            break
    return Beginning(PagePart.TABLE, title.at, end, said)


def _is_blank(token: Token) -> bool:
    """Whether nothing begins, and nothing is said."""
    return isinstance(token, Ending) or (isinstance(token, Characters) and not token.text.strip())
