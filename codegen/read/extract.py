"""Pages become statements: the one extractor, which knows outlines and no mark-up."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

from codegen.diagnostics import Diagnostics, codes
from codegen.ir.codec import (
    DEPRECATED,
    EXPR,
    FLAG,
    NAME,
    TEXT,
    TYPE_NAME,
    TYPE_NAMES,
    VERSION,
    WIRE_NAME,
    Codec,
)
from codegen.ir.declared import Fact
from codegen.ir.dynamic import changed
from codegen.ir.facts import Target
from codegen.ir.names import SPELT_IN_DOCUMENTS, Kind, Primitive, TypeExpr, TypeName
from codegen.ir.parts import Part
from codegen.ir.place import Place, Stated
from codegen.ir.prose import Link, Prose, plain
from codegen.ir.records import METHOD, PARAMETER, PROPERTY, RETURNS, TYPE, Record
from codegen.ir.statements import (
    MethodStatement,
    ParameterStatement,
    PropertyStatement,
    RaiseStatement,
    ReturnStatement,
    Statements,
    TypeStatement,
    ValueStatement,
    VersionRef,
    VersionStatement,
)
from codegen.read.links import type_words
from codegen.read.outline import Entry, Field, Label, Layout, Page, SectionLabel

T = TypeVar("T")

_KINDLESS = (Kind.MANAGED, Kind.DATA)
"""What a type can be whose page does not show its kind."""

_SPELT = {words: primitive for primitive, words in SPELT_IN_DOCUMENTS.items()}


def extract(pages: Iterable[Page], diagnostics: Diagnostics) -> Statements:
    """Collect what pages state; nothing is resolved or merged here."""
    types: list[TypeStatement] = []
    versions: list[VersionStatement] = []
    for page in pages:
        if page.layout is Layout.TYPES:
            for entry in page.entries:
                with diagnostics.within(Part(page.path, Target(TypeName.parse(entry.name)))):
                    types.append(_Extractor(page, entry.kind, diagnostics).type(entry))
        elif page.layout is Layout.VERSIONS:
            versions += [_version(entry) for entry in page.entries]
    return Statements(tuple(types), tuple(versions))


def _version(entry: Entry) -> VersionStatement:
    words = {field.label: plain(field.words) for field in entry.fields}
    return VersionStatement(
        entry.name,
        entry.place,
        words.get(Label.VERSION_NAME, ""),
        words.get(Label.VERSION_NUMBER, ""),
        words.get(Label.VERSION_NAMESPACE, ""),
    )


class _Extractor:
    """Reads one type of a page, of a kind that it may not show."""

    def __init__(self, page: Page, kind: Kind | None, diagnostics: Diagnostics) -> None:
        self._page = page
        self._kinds = (kind,) if kind else _KINDLESS
        self._diagnostics = diagnostics

    def type(self, entry: Entry) -> TypeStatement:
        values: dict[str, object] = {
            "form": self._page.form,
            "kind": Stated(entry.kind, entry.place) if entry.kind else None,
            "properties": tuple(map(self._property, _entries(entry, SectionLabel.PROPERTIES))),
            "methods": tuple(map(self._method, _entries(entry, SectionLabel.METHODS))),
            "values": tuple(
                ValueStatement(value.name, value.place, _description(value))
                for value in _entries(entry, SectionLabel.VALUES)
            ),
        }
        statement = TypeStatement(TypeName.parse(entry.name), entry.place, self._page.form)
        return changed(statement, {**self._facts(TYPE, entry), **values})

    def _facts(self, record: Record, entry: Entry) -> dict[str, object]:
        """Every fact of a record that a field of the outline is called after, and its description."""
        values: dict[str, object] = {"description": _description(entry)}
        for fact in record.facts:
            label = Label.of(fact.name)
            if label is not None:
                stated = self._one(entry, label, _CONVERT[fact.codec])
                values[fact.name] = stated or self._unsaid(fact, entry)
        return values

    def _property(self, entry: Entry) -> PropertyStatement:
        with self._diagnostics.narrowed(member=entry.name):
            return changed(PropertyStatement(entry.name, entry.place), self._facts(PROPERTY, entry))

    def _method(self, entry: Entry) -> MethodStatement:
        with self._diagnostics.narrowed(member=entry.name):
            return self._method_of(entry)

    def _method_of(self, entry: Entry) -> MethodStatement:
        """The statement of an entry; a service name, where the form has one, is what the method is called."""
        service = self._one(entry, Label.SERVICE_NAME, _words)
        returns = _entries(entry, SectionLabel.RETURNS)
        statement = MethodStatement(
            name=service.value if service else entry.name,
            place=entry.place,
            parameters=tuple(map(self._parameter, _entries(entry, SectionLabel.PARAMETERS))),
            parameters_complete=entry.complete,
            returns=self._returns(returns[0]) if returns else None,
            raises=tuple(map(self._raise, _entries(entry, SectionLabel.FAULTS))),
        )
        return changed(statement, self._facts(METHOD, entry))

    def _parameter(self, entry: Entry) -> ParameterStatement:
        return changed(ParameterStatement(entry.name, entry.place), self._facts(PARAMETER, entry))

    def _returns(self, entry: Entry) -> ReturnStatement:
        return changed(ReturnStatement(entry.place), self._facts(RETURNS, entry))

    def _raise(self, entry: Entry) -> RaiseStatement:
        return RaiseStatement(TypeName.parse(entry.name), entry.place, _description(entry))

    def _unsaid(self, fact: Fact[object], entry: Entry) -> Stated[object] | None:
        """What it means that nothing is said: where the form marks what is deprecated, that this is not."""
        form = self._page.form
        marks = fact.codec is DEPRECATED and all(fact.can_state(form, kind) for kind in self._kinds)
        return Stated(False, entry.place) if marks else None

    def _one(self, entry: Entry, label: Label, convert: Callable[[Field], T | None]) -> Stated[T] | None:
        """The value of a field; a field that stands twice must say the same."""
        found = [field for field in entry.fields if field.label is label]
        values = [(convert(field), field) for field in found]
        for value, field in values[1:]:
            if value != values[0][0]:
                self._diagnostics.report(
                    codes.CONTRADICTION,
                    field.place,
                    f"{entry.name or 'return'} states {label.value!r} again and differently "
                    f"from line {found[0].place.line}",
                    "keep the one that is right",
                )
        if not values or values[0][0] is None:
            return None
        return Stated(values[0][0], _place(found[0]))


def _place(field: Field) -> Place:
    """Where the value of a field stands: its link, if it is one."""
    placed = (part.place for part in field.words if isinstance(part, Link) and part.place)
    return next(placed, field.place)


def _entries(entry: Entry, label: SectionLabel) -> tuple[Entry, ...]:
    return tuple(e for section in entry.sections if section.label is label for e in section.entries)


def _description(entry: Entry) -> Stated[Prose] | None:
    return None if entry.description is None else Stated(entry.description, entry.place)


def _words(field: Field) -> str | None:
    return plain(field.words).strip() or None


def _flag(field: Field) -> bool:
    return plain(field.words) == "true"


def _type_name(field: Field) -> TypeName | None:
    words = type_words(field.words).strip()
    return TypeName.parse(words) if words else None


def _type_names(field: Field) -> tuple[TypeName, ...] | None:
    return tuple(map(TypeName.parse, plain(field.words).split())) or None


def _type_expr(field: Field) -> TypeExpr | None:
    name = plain(field.words).strip()
    return (_SPELT.get(name) or Primitive.named(name) or _type_name(field)) if name else None


def _deprecated(field: Field) -> bool | Prose:
    return field.blocks or True


def _version_ref(field: Field) -> VersionRef | None:
    """The version that a field links to or names; RST writes ids without their dots."""
    link = next((part for part in field.words if isinstance(part, Link)), None)
    label = plain(field.words).strip()
    if link is None or link.target.member is None:
        return VersionRef(label=label) if label else None
    anchor, page = link.target.member, link.target.type
    if "." in anchor:
        return VersionRef(id=anchor, label=label)
    # RST's anchors are ids without their dots; those of the page's own namespace give theirs away.
    dotless = "".join(page.parts)
    own = f"{page}.{anchor.removeprefix(dotless)}" if anchor.startswith(dotless) else None
    return VersionRef(id=own, anchor=anchor, label=label)


_CONVERT: Mapping[Codec[object], Callable[[Field], object | None]] = {
    FLAG: _flag,
    TEXT: _words,
    NAME: _words,
    WIRE_NAME: _words,
    TYPE_NAME: _type_name,
    TYPE_NAMES: _type_names,
    EXPR: _type_expr,
    VERSION: _version_ref,
    DEPRECATED: _deprecated,
}
"""What the words of a field say, by what the fact can be."""
