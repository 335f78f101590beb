"""The lists of terms below a heading: what a type extends, since when it is there, what a method needs."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from codegen.diagnostics import codes
from codegen.ir.prose import Inlines, Text
from codegen.layouts import guide as words
from codegen.read.guide.flow import Stretch
from codegen.read.guide.ledger import Ledger
from codegen.read.guide.text import Texts
from codegen.read.outline import Field, Label
from codegen.read.privileges import PRIVILEGE_ID, bad_privilege

KNOWN = frozenset((words.EXTENDS, words.SINCE, words.PRIVILEGES)) | words.RELATED


def terms(span: Stretch) -> Iterator[tuple[str, Stretch, Stretch]]:
    """The terms of a list, in small letters, each with what stands beside it and with the place of both.

    Where the tag of one of the two is missing, it is all that stands between its neighbours. None has another
    one inside, whatever was left open.
    """
    parts = list(span.openings("dt", "dd"))
    starts = [*(part.at for part in parts[1:]), span.end]
    before, term = span.start, None
    for part, following in zip(parts, starts, strict=False):
        end = min(part.end, following)
        inside = Stretch(span.flow, part.at + 1, end)
        if part.tag == "dd":
            yield _term(term or Stretch(span.flow, before, part.at), inside)
            term = None
        else:
            if term is not None:
                yield _term(term, Stretch(span.flow, before, part.at))
            term = inside
        before = end
    if term is not None:
        yield _term(term, Stretch(span.flow, min(before, span.end), span.end))


def _term(term: Stretch, beside: Stretch) -> tuple[str, Stretch, Stretch]:
    """The words of a term, what stands beside it, and both."""
    return term.words().rstrip(": ").lower(), beside, Stretch(term.flow, term.start, beside.end)


def is_of_layout(span: Stretch) -> bool:
    """Whether a list has terms of the layout, perhaps with others; one of a description has its own."""
    found = [term for term, _, _ in terms(span)]
    return any(term in KNOWN for term in found) if found else not span.words()


def term_fields(span: Stretch, texts: Texts, ledger: Ledger) -> tuple[tuple[Field, ...], str | None]:
    """What a list says, and the name on the wire of what the type extends."""
    fields: list[Field] = []
    base: str | None = None
    for term, beside, whole in terms(span):
        place = ledger.place(beside.line)
        if term == words.EXTENDS:
            target = texts.link(beside)
            if target is None:
                message = f"this is no link to a type: {beside.words()[:60]!r}"
                ledger.report(codes.BAD_FIELD, whole, message, "link the page of what the type extends")
                continue
            base = beside.words().partition("(")[0].strip()
            fields.append(Field(Label.BASE, place, (Text(str(target.type)),)))
        elif term == words.SINCE and not beside.words():
            ledger.report(codes.DOUBTFUL_FIELD, whole, "no version is stated here", "write its name")
        elif term == words.SINCE:
            fields.append(Field(Label.SINCE, place, (Text(beside.words()),)))
        elif term == words.PRIVILEGES:
            fields.append(Field(Label.PRIVILEGE, place, _privilege(beside, ledger)))
        if term in KNOWN:
            ledger.claim("terms", whole)
    return tuple(fields), base


def _privilege(span: Stretch, ledger: Ledger) -> Inlines:
    """The privilege that a method needs: one id, or that it depends on something."""
    said = span.words()
    conditions = [line for line in _lines(span) if line]
    depends = all(PRIVILEGE_ID.match(line.rpartition(words.CONDITION_END)[2]) for line in conditions)
    if said and said.lower() != words.NOTHING and depends and not PRIVILEGE_ID.match(said):
        return (Text(words.DYNAMIC),)
    return privilege_of(said, span.line, ledger)


def privilege_of(said: str, line: int, ledger: Ledger) -> Inlines:
    """The privilege that is stated in a line, ``dynamic`` where it depends; nothing where that is none."""
    if said.lower() == words.NOTHING:
        return ()
    if said.lower().startswith(words.DYNAMIC):
        return (Text(words.DYNAMIC),)
    if PRIVILEGE_ID.match(said):
        return (Text(said),)
    message, hint = bad_privilege(said)
    ledger.tell(codes.DOUBTFUL_FIELD, line, message, hint)
    return ()


def _lines(span: Stretch) -> list[str]:
    """The words of a part as a browser breaks them."""
    ends = [*(opening.at for opening in span.openings("br")), span.end]
    return [Stretch(span.flow, start, end).words() for start, end in pairwise((span.start, *ends))]
