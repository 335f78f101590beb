"""A page of the reference as an outline."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from codegen.diagnostics import Diagnostics, codes
from codegen.ir.facts import Target
from codegen.ir.forms import HTML
from codegen.ir.parts import Part
from codegen.ir.place import Place
from codegen.layouts import guide as words
from codegen.read.guide.damage import told_once
from codegen.read.guide.entries import EntryReader
from codegen.read.guide.flow import LostEndError, Stretch, Token, TooDeepError, flow_of
from codegen.read.guide.ledger import Ledger
from codegen.read.guide.marks import Beginning, PagePart, anchor_above, anchor_of, marks_of
from codegen.read.guide.text import Texts
from codegen.read.guide.titles import Title, method_names, title_of
from codegen.read.origins import Places
from codegen.read.outline import Layout, Page, Section, SectionLabel

_END, _COMMENT, _COMMENT_END = "</html>", "<!--", "-->"
_NO_END = "a tag, a comment or a text that has no end here takes in a part of the page"
_HOW_TO_END = "end it, or fetch the page again"


def read_guide(places: Places, diagnostics: Diagnostics) -> Page:
    """Read a page; one that is about no type, such as an index, is passed over with a note."""
    try:
        flow = flow_of(places.text, _has_last_tag(places.text))
    except LostEndError as error:
        diagnostics.report(codes.SWALLOWED, Place(places.path, error.line), _NO_END, _HOW_TO_END)
        return Page(places.path, HTML, Layout.TYPES)
    except TooDeepError as error:
        message = "elements are too deep in each other"
        diagnostics.report(codes.TOO_DEEP, Place(places.path, error.line), message, "remove the stray tags")
        return Page(places.path, HTML, Layout.TYPES)
    marks = marks_of(flow)
    for at, mark in enumerate(marks):
        title = title_of(flow, mark) if mark.part is PagePart.HEADING else None
        if title is not None:
            found = Diagnostics()
            with found.within(Part(places.path, Target(title.name))):
                page = _page(places, flow, marks[at:], title, Ledger(places.path, flow, found))
            diagnostics.extend(told_once(found))
            return page
    return _without_type(places, flow, marks, diagnostics)


def _without_type(
    places: Places, flow: list[Token], marks: Sequence[Beginning], diagnostics: Diagnostics
) -> Page:
    """A page without the heading of a type: none at all, or its heading is damaged or lost."""
    if any(mark.part is PagePart.TABLE for mark in marks):
        message = "the page has tables of a type but no heading that names one"
        hint = "the heading says the kind and the name, as in 'Data Object - TaskInfo', below an anchor"
        diagnostics.report(codes.NO_TITLE, Place(places.path, 1), message, hint)
        return Page(places.path, HTML, Layout.TYPES)
    if not _has_end(places.text) and (_ends_in_tag(places.text) or _stops_short(flow, marks)):
        message = "the page ends before it says what it is about"
        diagnostics.report(codes.CUT_OFF, Place(places.path, places.text.rstrip().count("\n") + 1), message)
        return Page(places.path, HTML, Layout.TYPES)
    diagnostics.report(
        codes.PASSED_OVER, Place(places.path, 1), "the page is about no type", codes.PASSED_OVER.hint
    )
    return Page(places.path, HTML, Layout.INDEX)


def _ends_in_tag(text: str) -> bool:
    """Whether a text ends before a tag does."""
    return text.rfind("<") > text.rfind(">")


def _stops_short(flow: list[Token], marks: Sequence[Beginning]) -> bool:
    """Whether nothing is said on a page behind its first menu but headings, nor shown in frames."""
    heads = [mark for mark in marks if mark.part in (PagePart.NAVIGATION, PagePart.HEADING)][:2]
    starts = [0, *(mark.end for mark in heads)]
    ends = [*(mark.at for mark in heads), len(flow)]
    said = [Stretch(flow, start, end) for start, end in zip(starts, ends, strict=True)]
    if heads and heads[0].part is PagePart.NAVIGATION:
        del said[0]  # what stands above the menu
    shown = any(True for _ in Stretch(flow, 0, len(flow)).openings("frame", "iframe", "img"))
    return not shown and not any(part.words() for part in said)


def _page(
    places: Places, flow: list[Token], marks: Sequence[Beginning], title: Title, ledger: Ledger
) -> Page:
    """The page of a type, by its parts from the heading on."""
    below = marks
    marks = _without_strange_headings(flow, _without_surroundings(flow, marks, ledger))
    texts = Texts(places.path, places.text, title.name)
    entries = EntryReader(flow, texts, ledger)
    ends = (PagePart.HEADING, PagePart.END)
    headings = [at for at, mark in enumerate(marks) if at and mark.part in ends]
    entry = entries.type(title, marks[: headings[0] + 1])
    methods = tuple(entries.method(marks[start : end + 1]) for start, end in pairwise(headings))
    if methods:
        section = Section(SectionLabel.METHODS, methods[0].place, methods)
        entry = replace(entry, sections=(*entry.sections, section))
    has_end = _has_end(places.text)
    if _menu(places.text) >= 0 and not any(mark.part is PagePart.NAVIGATION for mark in below):
        ledger.tell(codes.SWALLOWED, flow[-1].line, _NO_END, _HOW_TO_END)
    elif has_end:
        _tell_swallowed(flow, ledger)
        _tell_second_page(flow, marks[1:], ledger)
    lost = _lost_methods(flow, marks, title, texts)
    if lost or not has_end:
        message = (
            f"the page lists the method {lost[0]!r} and does not have it" if lost else "the page has no end"
        )
        ledger.tell(codes.CUT_OFF, places.text.rstrip().count("\n") + 1, message, "fetch it again")
    return Page(places.path, HTML, Layout.TYPES, (entry,), ledger.finish())


def _tell_swallowed(flow: list[Token], ledger: Ledger) -> None:
    """Report the first attribute that holds mark-up: its quotation mark is missing."""
    for opening in Stretch(flow, 0, len(flow)).openings():
        for name, value in opening.attributes.items():
            if "<" in value:
                message = f"what follows is lost in the attribute {name[:60]!r}: {value[:60]!r}"
                ledger.tell(codes.SWALLOWED, opening.line, message, "write the missing quotation mark")
                return


def _tell_second_page(flow: list[Token], marks: Sequence[Beginning], ledger: Ledger) -> None:
    """Report the heading of another type below that of the page."""
    for mark in marks:
        title = title_of(flow, mark) if mark.part is PagePart.HEADING else None
        if title is not None:
            message = f"another page begins here, of {title.name}, and is not read"
            hint = "put each page into a file of its own"
            ledger.tell(codes.SWALLOWED, mark.stretch(flow).line, message, hint)
            return


def _has_end(text: str) -> bool:
    """Whether a text has the end of a page: its last tag, or the whole menu below all headings."""
    menu = _menu(text)
    return _has_last_tag(text) or (menu >= 0 and "</table>" in text[menu:].lower())


def _menu(text: str) -> int:
    """Where the menu below all headings begins by the words of a text, -1 where there is none."""
    lower = text.lower()
    menu = lower.rfind(words.NAVIGATION_CLASS)
    tag = lower.rfind("<", 0, max(menu, 0))
    return tag if lower.startswith("<table", tag) and tag > lower.rfind("<h1") >= 0 else -1


def _has_last_tag(text: str) -> bool:
    """Whether a text ends as pages do; comments may follow that who has saved it wrote behind."""
    text = text.rstrip().lower()
    while text.endswith(_COMMENT_END) and _COMMENT in text:
        text = text[: text.rindex(_COMMENT)].rstrip()
    return text.endswith(_END)


def _without_surroundings(
    flow: list[Token], marks: Sequence[Beginning], ledger: Ledger
) -> Sequence[Beginning]:
    """Claim what stands around the page and is the same on all, and marks that tables explain.

    Returns:
        The marks of the page itself: portals that show it have headings of their own above and below.
    """
    ledger.claim("above the heading", Stretch(flow, 0, marks[0].at))
    notes = (words.OPTIONAL_CLASS, words.PRIVILEGE_CLASS, words.FOOTNOTE_CLASS)
    for opening in Stretch(flow, 0, len(flow)).openings():
        if any(map(opening.has_class, notes)):
            ledger.claim("footnotes", Stretch(flow, opening.at, opening.end))
    navigation = [at for at, mark in enumerate(marks) if mark.part is PagePart.NAVIGATION]
    if not navigation:
        return marks
    closing = marks[navigation[-1]]
    ledger.claim("below the page", Stretch(flow, closing.at, len(flow)))
    return [*marks[: navigation[-1]], Beginning(PagePart.END, closing.at, closing.at)]


def _without_strange_headings(flow: list[Token], marks: Sequence[Beginning]) -> Sequence[Beginning]:
    """The marks without headings of no method: neither is an anchor above, nor are tables below a name."""
    kept: list[Beginning] = []
    has_table = False
    for at in range(len(marks) - 1, 0, -1):
        mark = marks[at]
        if mark.part is PagePart.HEADING:
            named = method_names(flow, mark)[0].isidentifier() and has_table
            has_table = False
            if not named and not anchor_above(flow, mark):
                continue
        has_table = has_table or mark.part is PagePart.TABLE
        kept.append(mark)
    return [marks[0], *reversed(kept)]


def _lost_methods(flow: list[Token], marks: Sequence[Beginning], title: Title, texts: Texts) -> list[str]:
    """The anchors of methods that the page lists and does not have."""
    shown = {anchor_of(flow, mark) for mark in marks if mark.part is PagePart.HEADING}
    listed = (mark for mark in marks if mark.part is PagePart.TABLE and mark.words == words.METHODS)
    links = (link for mark in listed for link in texts.links(mark.stretch(flow)))
    own = (link.member for link in links if link.type == title.name)
    return [member for member in own if member and member not in shown]
