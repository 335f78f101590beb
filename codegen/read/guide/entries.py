"""The entries of a page: its type, and each of its methods."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from codegen.diagnostics import codes
from codegen.ir.names import Kind
from codegen.ir.prose import Text
from codegen.ir.wire_names import TASK_SUFFIX
from codegen.layouts import guide as words
from codegen.read.guide.agreement import compare_base, compare_name, completed, gives_something, ordered
from codegen.read.guide.cells import told
from codegen.read.guide.flow import Characters, Stretch, Token
from codegen.read.guide.ledger import Ledger
from codegen.read.guide.marks import Beginning, PagePart
from codegen.read.guide.schema import Fragment, fragment_of
from codegen.read.guide.tables import TableReader
from codegen.read.guide.terms import is_of_layout, term_fields
from codegen.read.guide.text import Texts
from codegen.read.guide.titles import Title, method_names
from codegen.read.outline import Entry, Field, Label, Section, SectionLabel

_REQUIRED = {
    Kind.MANAGED: (words.PROPERTIES, words.METHODS),
    Kind.DATA: (words.PROPERTIES,),
    Kind.FAULT: (words.PROPERTIES,),
    Kind.ENUM: (words.VALUES,),
}
_REQUIRED_OF_METHODS = (words.PARAMETERS, words.RETURNS, words.FAULTS)


class EntryReader:
    """Reads the entries of one page, each by its heading and all marks up to the next one."""

    def __init__(self, flow: list[Token], texts: Texts, ledger: Ledger) -> None:
        self._flow = flow
        self._texts = texts
        self._ledger = ledger
        self._tables = TableReader(Stretch(flow, 0, len(flow)), texts, ledger)

    def type(self, title: Title, marks: Sequence[Beginning]) -> Entry:
        """The type."""
        ledger = self._ledger
        heading = marks[0].stretch(self._flow)
        place = ledger.place(heading.line)
        ledger.claim("heading", heading)
        above, start = self._head(marks, title)
        fields, base = self._terms(above)
        text = Stretch(self._flow, start, _behind(marks, start))
        said = told(text, self._texts, ledger)
        ledger.claim("description", text)
        sections = self._sections(marks, _REQUIRED[title.kind])
        fragment = self._fragment(marks)
        if fragment is not None:
            compare_name("the type", title.wire_name, fragment, place.line, ledger)
            compare_base(base, fragment, place.line, ledger)
            sections = ordered(sections, fragment, ledger)
        elif title.kind is not Kind.MANAGED and not any(map(self._schema, marks)):
            self._tell_no_schema(
                (each for each in sections if len(each.entries) > 1), "in which order members are"
            )
        stated = (Field(Label.WIRE_NAME, place, (Text(title.wire_name),)), *fields, *said.fields)
        return Entry(str(title.name), place, stated, said.prose, sections, title.kind)

    def _head(self, marks: Sequence[Beginning], title: Title) -> tuple[Sequence[Beginning], int]:
        """The lists of terms below the heading of a type, and where its description begins.

        It has a heading of its own, which may have lost a tag and is known by its words then. Without any,
        the first list has the terms; a heading that has words above is part of the description.
        """
        own_words = f"{title.words} {words.DESCRIPTION_COLUMN}".lower()
        subheading = next((mark for mark in marks if mark.part is PagePart.SUBHEADING), None)
        last = subheading.at if subheading else marks[-1].at
        above = [mark for mark in marks if mark.part is PagePart.TERMS and mark.at < last]
        if subheading is None or subheading.words != own_words:
            above = above[:1]
        start = above[-1].end if above else marks[0].end
        own = Stretch(self._flow, start, len(self._flow)).beginning()
        if own.words().lower() != own_words:
            if subheading is None:
                return above, start
            if subheading.words != own_words and Stretch(self._flow, min(start, last), last).words():
                return above, start
            own = subheading.stretch(self._flow)
        self._ledger.claim("heading", own)
        return above, own.end

    def method(self, marks: Sequence[Beginning]) -> Entry:
        """A method."""
        name, short = method_names(self._flow, marks[0])
        with self._ledger.of_member(name):
            return self._method_named(name, short, marks)

    def _method_named(self, name: str, short: str, marks: Sequence[Beginning]) -> Entry:
        """A method of that name, whatever is told of it being about it."""
        ledger = self._ledger
        heading = marks[0].stretch(self._flow)
        place = ledger.place(heading.line)
        ledger.claim("heading", heading)
        if not name.isidentifier():
            message = f"this heading is no name of a method: {name[:60]!r}"
            ledger.report(codes.UNKNOWN_SECTION, heading, message, "correct it")
        first_table = next((mark.at for mark in marks if mark.part is PagePart.TABLE), marks[-1].at)
        own = self._own_terms(marks, first_table)
        fields, _ = self._terms([own] if own else [])
        text = Stretch(self._flow, marks[0].end, own.at if own else first_table)
        said = told(text, self._texts, ledger)
        ledger.claim("description", text)
        sections = list(self._sections(marks, _REQUIRED_OF_METHODS))
        fragment = self._fragment(marks)
        if fragment is not None:
            compare_name("the method", name, fragment, place.line, ledger)
            sections = [
                completed(section, fragment, ledger) if section.label is SectionLabel.RETURNS else section
                for section in sections
            ]
        elif not name.endswith(TASK_SUFFIX) and not any(map(self._schema, marks)):
            given = (
                each for each in sections if each.label is SectionLabel.RETURNS and gives_something(each)
            )
            self._tell_no_schema(given, "whether what the method gives back may be absent")
        stated = [*fields, *said.fields, *self._events(marks)]
        if short.isidentifier():
            stated.append(Field(Label.SHORT_NAME, place, (Text(short[:1].upper() + short[1:]),)))
        return Entry(name, place, tuple(stated), said.prose, tuple(sections))

    def _events(self, marks: Sequence[Beginning]) -> Iterator[Field]:
        """The events that a method causes, where there are any."""
        found = (mark for mark in marks if mark.part is PagePart.TABLE and mark.words == words.EVENTS)
        return filter(None, map(self._tables.events, islice(found, 1)))

    def _own_terms(self, marks: Sequence[Beginning], first_table: int) -> Beginning | None:
        """The list of terms of a method: that of the layout, else one that the first table follows."""
        lists = [mark for mark in marks if mark.part is PagePart.TERMS and mark.at < first_table]
        found = (mark for mark in reversed(lists) if is_of_layout(mark.stretch(self._flow)))
        last = [mark for mark in lists[-1:] if not Stretch(self._flow, mark.end, first_table).words()]
        return next(found, last[0] if last else None)

    def _terms(self, marks: Sequence[Beginning]) -> tuple[tuple[Field, ...], str | None]:
        """What lists of terms say, and the name on the wire of what the type extends."""
        fields: list[Field] = []
        base: str | None = None
        for mark in marks:
            said, extended = term_fields(mark.stretch(self._flow), self._texts, self._ledger)
            fields += said
            base = base or extended
        return tuple(fields), base

    def _sections(self, marks: Sequence[Beginning], required: Sequence[str]) -> tuple[Section, ...]:
        """The sections that titled tables make; one that is missing means that the page is cut off."""
        found: list[Section] = []
        tables: dict[str, Beginning] = {}
        for mark in marks:
            if mark.part is PagePart.TABLE and tables.setdefault(mark.words, mark) is not mark:
                self._tell_again(tables[mark.words], mark, marks[0].words)
        readers = {
            words.PROPERTIES: self._tables.properties,
            words.VALUES: self._tables.values,
            words.PARAMETERS: self._tables.parameters,
            words.RETURNS: self._tables.returns,
            words.FAULTS: self._tables.faults,
        }
        if lost := [title for title in required if title not in tables]:
            tell = "is no table" if len(lost) == 1 else "are no tables"
            message = f"there {tell} {', '.join(map(repr, lost))} below {marks[0].words!r}"
            heading = marks[0].stretch(self._flow)
            self._ledger.report(codes.CUT_OFF, heading, message, "restore the rest of the page")
        for title, mark in tables.items():
            if title in readers:
                found.append(readers[title](mark))
            elif title != words.EVENTS:  # which are a fact of the method
                self._tables.pass_over(mark, title)
        return tuple(found)

    def _tell_no_schema(self, sections: Iterable[Section], lost: str) -> None:
        """Warn that a fragment of the schema is missing, which alone would say something of sections."""
        if section := next(iter(sections), None):
            message = f"there is no fragment of the schema, which would say {lost}"
            hint, about = "fetch the page again", "pages without a schema"
            self._ledger.tell(codes.BAD_SCHEMA, section.place.line, message, hint, about)

    def _tell_again(self, first: Beginning, mark: Beginning, owner: str) -> None:
        """Report a table that stands twice: alike, or as two that contradict each other."""
        said, again = (each.stretch(self._flow) for each in (first, mark))
        alike = said.words() == again.words()
        code = codes.STATED_TWICE if alike else codes.LABEL_TWICE
        message = f"the table {mark.words!r} stands twice below {owner!r}" + (
            "" if alike else ", and differs"
        )
        self._ledger.report(code, again, message, "remove one of the two")
        self._ledger.claim("table that stands twice", again)

    def _fragment(self, marks: Sequence[Beginning]) -> Fragment | None:
        """The fragment of the schema among the marks, with the words that lead to it."""
        mark = next((mark for mark in marks if mark.part is PagePart.SCHEMA), None)
        if mark is None:
            return None
        before = max(other.end for other in marks if other.at < mark.at)
        between = Stretch(self._flow, before, mark.end)
        for opening in between.openings("a"):
            if "href" not in opening.attributes:
                self._ledger.claim("schema", Stretch(self._flow, opening.at, opening.end))
        inside = mark.stretch(self._flow)
        self._ledger.claim("schema", inside)
        text = self._schema(mark)
        fragment = fragment_of(text)
        if fragment is None and text:
            message = "the fragment of the schema cannot be read"
            self._ledger.tell(codes.BAD_SCHEMA, inside.line, message, codes.BAD_SCHEMA.hint)
        return fragment

    def _schema(self, mark: Beginning) -> str:
        """The text of a fragment of the schema, empty for any other mark."""
        inside = mark.stretch(self._flow) if mark.part is PagePart.SCHEMA else ()
        return "".join(token.text for token in inside if isinstance(token, Characters)).strip()


def _behind(marks: Sequence[Beginning], start: int) -> int:
    """Where the text that begins somewhere ends: at the next mark that no text has."""
    ends = (
        PagePart.TABLE,
        PagePart.PLACE,
        PagePart.HEADING,
        PagePart.SCHEMA,
        PagePart.NAVIGATION,
        PagePart.END,
    )
    return next((mark.at for mark in marks if mark.at >= start and mark.part in ends), start)
