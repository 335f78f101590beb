"""The titled tables of a page as sections of entries."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from codegen.diagnostics import codes
from codegen.ir.prose import Text
from codegen.layouts import guide as words
from codegen.read.guide.cells import GuideRow, NameCell, name_cell, rows, told, type_fields
from codegen.read.guide.flow import Stretch
from codegen.read.guide.ledger import Ledger
from codegen.read.guide.marks import Beginning
from codegen.read.guide.terms import privilege_of
from codegen.read.guide.text import Texts
from codegen.read.outline import Entry, Field, Label, Section, SectionLabel


class TableReader:
    """Reads the tables of one page."""

    def __init__(self, page: Stretch, texts: Texts, ledger: Ledger) -> None:
        self._page = page
        self._texts = texts
        self._ledger = ledger

    def properties(self, mark: Beginning) -> Section:
        """The properties of a type."""
        return self._members(mark, SectionLabel.PROPERTIES)

    def parameters(self, mark: Beginning) -> Section:
        """The parameters of a method, without the object that is asked."""
        return self._members(mark, SectionLabel.PARAMETERS)

    def values(self, mark: Beginning) -> Section:
        """The values of an enum."""
        entries: list[Entry] = []
        for row in self._rows(mark, 2):
            cell = self._name(row, _is_word)
            if cell is None:
                continue
            self._claim("value", row)
            # Of a value nobody keeps since when it is there, so that this stays part of its text.
            text = self._texts.prose(row.cells[1])
            entries.append(Entry(cell.name, self._ledger.place(row.whole.line), (), text))
        return self._section(mark, SectionLabel.VALUES, entries)

    def returns(self, mark: Beginning) -> Section:
        """What a method gives back; a table whose one row says "None" says that nothing is."""
        entries: list[Entry] = []
        for row in self._rows(mark, 2):
            stated = type_fields(row.cells[0], self._texts, self._ledger)
            self._claim("return", row)
            text = self._texts.prose(row.cells[1])
            entries.append(Entry("", self._ledger.place(row.whole.line), stated, text))
        if not entries:
            place = self._ledger.place(self._inside(mark).line)
            nothing = (Field(Label.TYPE, place, (Text("None"),)), Field(Label.ARRAY, place, (Text("false"),)))
            entries.append(Entry("", place, nothing, ()))
        return self._section(mark, SectionLabel.RETURNS, entries)

    def faults(self, mark: Beginning) -> Section:
        """The faults that a method raises."""
        entries: list[Entry] = []
        for row in self._rows(mark, 2):
            target = self._texts.link(row.cells[0])
            if target is None:
                message = f"this is no link to a fault: {row.cells[0].words()[:60]!r}"
                self._ledger.report(codes.BAD_FIELD, row.whole, message, "link the page of the fault")
                continue
            if str(target.type) == words.IMPLIED_FAULT:
                self._claim("fault of all methods", row)
                continue
            self._claim("fault", row)
            text = self._texts.prose(row.cells[1])
            entries.append(Entry(str(target.type), self._ledger.place(row.whole.line), (), text))
        return self._section(mark, SectionLabel.FAULTS, entries)

    def events(self, mark: Beginning) -> Field | None:
        """The types of the events that a method causes; None where its table says that there are none."""
        names: list[str] = []
        for row in self._rows(mark, None):
            if row.whole.words().lower() == words.NOTHING:
                self._ledger.claim("event", row.whole)
                continue
            target = self._texts.link(row.cells[0])
            if target is None:
                message = f"this is no link to an event: {row.cells[0].words()[:60]!r}"
                self._ledger.report(codes.BAD_FIELD, row.whole, message, "link the page of the event")
                continue
            self._ledger.claim("event", row.cells[0])
            names.append(str(target.type))
        place = self._ledger.place(self._inside(mark).line)
        return Field(Label.EVENTS, place, (Text(" ".join(names)),)) if names else None

    def pass_over(self, mark: Beginning, rule: str) -> None:
        """Claim a table that says nothing that is not said elsewhere."""
        self._ledger.claim(rule, mark.stretch(self._page.flow))

    def _members(self, mark: Beginning, label: SectionLabel) -> Section:
        """The properties or parameters of a table."""
        entries: list[Entry] = []
        for row in self._rows(mark, 3):
            cell = self._name(row, str.isidentifier)
            if cell is None:
                continue
            if cell.name == words.TARGET_OBJECT and label is SectionLabel.PARAMETERS:
                self._claim("object that is asked", row)
                continue
            entries.append(self._member(row, cell, label))
        return self._section(mark, label, entries)

    def _member(self, row: GuideRow, cell: NameCell, label: SectionLabel) -> Entry:
        """A property or parameter, by its row."""
        ledger = self._ledger
        with (
            ledger.of_parameter(cell.name)
            if label is SectionLabel.PARAMETERS
            else ledger.of_member(cell.name)
        ):
            place = ledger.place(row.whole.line)
            # Parameters are never deprecated, so that words about that stay part of their text.
            may_be_deprecated = label is not SectionLabel.PARAMETERS
            said = told(row.cells[2], self._texts, ledger, deprecation=may_be_deprecated)
            fields = [*type_fields(row.cells[1], self._texts, ledger)]
            fields.append(Field(Label.OPTIONAL, place, (Text(str(cell.optional).lower()),)))
            if cell.privilege is not None:
                fields.append(Field(Label.PRIVILEGE, place, privilege_of(cell.privilege, place.line, ledger)))
            self._claim(label.value, row)
            return Entry(cell.name, place, (*fields, *said.fields), said.prose)

    def _claim(self, rule: str, row: GuideRow) -> None:
        """Claim what is in the cells of a row; nobody reads words that a stray tag has put beside them."""
        for cell in row.cells:
            self._ledger.claim(rule, cell)

    def _name(self, row: GuideRow, is_name: Callable[[str], bool]) -> NameCell | None:
        cell = name_cell(row.cells[0])
        if is_name(cell.name):
            return cell
        message = f"this is no name: {cell.name[:60]!r}" if cell.name else "this row has no name"
        self._ledger.report(
            codes.BAD_FIELD, row.whole, message, "write one name, with nothing but marks beside it"
        )
        return None

    def _rows(self, mark: Beginning, columns: int | None) -> Iterator[GuideRow]:
        if not mark.table or not any(True for _ in self._inside(mark).openings("tr", "td", "th")):
            title = mark.stretch(self._page.flow)
            message = f"no table with rows follows the title {title.words()!r}"
            self._ledger.report(codes.CUT_OFF, title, message, "restore the table")
            return
        self._ledger.claim("table title", Stretch(self._page.flow, mark.at, mark.table))
        yield from rows(self._inside(mark), columns, self._ledger)

    def _inside(self, mark: Beginning) -> Stretch:
        return Stretch(self._page.flow, mark.table or mark.at, mark.end)

    def _section(self, mark: Beginning, label: SectionLabel, entries: list[Entry]) -> Section:
        return Section(label, self._ledger.place(self._inside(mark).line), tuple(entries))


def _is_word(name: str) -> bool:
    """Whether something may be a value of an enum, which need be no identifier."""
    return len(name.split()) == 1
