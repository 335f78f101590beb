"""What a page says in its tables, held against the fragment of the schema below them.

Where both differ the tables count, but for the order: theirs is alphabetical, the schema's is declared. That
the schema lets something be absent is no contradiction: all that came later than its type may be.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from codegen.diagnostics import codes
from codegen.ir.prose import Text, plain
from codegen.layouts import guide as words
from codegen.read.guide.ledger import Ledger
from codegen.read.guide.schema import Element, Fragment
from codegen.read.outline import Entry, Field, Label, Section, SectionLabel

_HINT = "the table is believed; correct what is wrong"
_LATER = "nothing is to be done: it came later than its type, so that older servers do not send it"


def compare_name(what: str, stated: str, fragment: Fragment, line: int, ledger: Ledger) -> None:
    """Compare the name in a heading, or of a base, with that of the fragment."""
    if stated != fragment.name:
        message = f"{what} is called {stated} here and {fragment.name} in the fragment of the schema"
        ledger.tell(
            codes.CONTRADICTION_SETTLED, line, message, "the heading is believed; correct what is wrong"
        )


def compare_base(stated: str | None, fragment: Fragment, line: int, ledger: Ledger) -> None:
    """Compare what a type extends, by its name on the wire."""
    if stated is None and not fragment.whole:  # what is text on the wire extends that of the schema
        return
    if fragment.base is not None and stated != fragment.base:
        here = "the type extends nothing" if stated is None else f"the type extends {stated}"
        message = f"{here} here and {fragment.base} in the fragment of the schema"
        ledger.tell(codes.CONTRADICTION_SETTLED, line, message, "the page is believed; correct what is wrong")


def ordered(sections: Sequence[Section], fragment: Fragment, ledger: Ledger) -> tuple[Section, ...]:
    """The sections of a type with fields and values as declared, each compared with its declaration."""
    return tuple(_section(section, fragment, ledger) for section in sections)


def completed(section: Section, fragment: Fragment, ledger: Ledger) -> Section:
    """What a method gives back, with what only the schema says: whether it may be absent."""
    if not section.entries:
        return section
    entry = section.entries[0]
    declared = next(iter(fragment.elements.values()), None)
    nothing = not gives_something(section)
    if nothing is not (declared is None):
        here, there = ("nothing", "something") if nothing else ("something", "nothing")
        message = f"the method gives {here} back here, and {there} in the fragment of the schema"
        ledger.tell(codes.CONTRADICTION_SETTLED, entry.place.line, message, _HINT)
    elif declared is not None:
        _compare(entry, declared, "the return", ledger, (Label.ARRAY,))
    absent = declared is not None and declared.optional
    optional = Field(Label.OPTIONAL, entry.place, (Text(str(absent).lower()),))
    return replace(section, entries=(replace(entry, fields=(*entry.fields, optional)), *section.entries[1:]))


def gives_something(section: Section) -> bool:
    """Whether a method gives anything back, by the section that says what."""
    types = (field for entry in section.entries for field in entry.fields if field.label is Label.TYPE)
    return any(plain(field.words) != "None" for field in types)


def _section(section: Section, fragment: Fragment, ledger: Ledger) -> Section:
    """The members of a section in the order of the schema, compared with it."""
    if section.label is SectionLabel.VALUES:
        names: Iterable[str] = fragment.values
    elif section.label is SectionLabel.PROPERTIES and fragment.whole:
        names = fragment.elements
        for entry in section.entries:
            if declared := fragment.elements.get(entry.name):
                _compare(entry, declared, entry.name, ledger, (Label.OPTIONAL, Label.ARRAY))
    else:
        return section
    places = {name: at for at, name in enumerate(names)}
    _tell_missing(section, places, ledger)
    entries = sorted(section.entries, key=lambda entry: places.get(entry.name, len(places)))
    return replace(section, entries=tuple(entries))


def _tell_missing(section: Section, declared: Collection[str], ledger: Ledger) -> None:
    """Tell of members that only one of table and schema has."""
    shown = {entry.name: entry for entry in section.entries}
    for name in declared:
        if name not in shown:
            message = f"the fragment of the schema has {name!r}, which the table lacks"
            ledger.tell(codes.CONTRADICTION_SETTLED, section.place.line, message, _HINT)
    for name, entry in shown.items():
        if name not in declared:
            message = f"the fragment of the schema lacks {name!r}, which the table has"
            ledger.tell(codes.CONTRADICTION_SETTLED, entry.place.line, message, _HINT)


def _compare_type(stated: str, declared: str, what: str, line: int, ledger: Ledger) -> None:
    """Tell where the type of something has another name in the schema; a fault travels in a record."""
    if declared not in ("", stated, words.RECORDS_OF_FAULTS.get(stated)):
        message = f"the type of {what} is {stated} here and {declared} in the fragment of the schema"
        ledger.tell(codes.CONTRADICTION_SETTLED, line, message, _HINT)


def _compare(entry: Entry, declared: Element, what: str, ledger: Ledger, labels: Iterable[Label]) -> None:
    """Tell where a field is not what the schema says of it."""
    said = {Label.OPTIONAL: declared.optional, Label.ARRAY: declared.array}
    later = any(field.label is Label.SINCE for field in entry.fields)
    for field in entry.fields:
        if field.label is Label.TYPE_ON_WIRE:
            _compare_type(plain(field.words), declared.type, what, field.place.line, ledger)
        differs = field.label in labels and (plain(field.words) == "true") != said[field.label]
        if differs and field.label is Label.OPTIONAL and declared.optional:
            # What came after its type may be absent in the schema; not all pages say of all that it did.
            if not later:
                message = f"{what} may be absent in the fragment of the schema, and not in the table"
                ledger.tell(codes.LAXER_SCHEMA, field.place.line, message, _LATER)
        elif differs:
            no = "" if said[field.label] else "not "
            adjective = "optional" if field.label is Label.OPTIONAL else "an array"
            message = f"{what} is {no}{adjective} in the fragment of the schema, other than in the table"
            ledger.tell(codes.CONTRADICTION_SETTLED, field.place.line, message, _HINT)
