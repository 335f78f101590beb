"""Documents and tables side by side: every fact that either states, and where the two differ."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass, replace

from codegen.audit.era import Era
from codegen.audit.flat import Subject, TabledFact, rows
from codegen.ir.facts import Target
from codegen.ir.model import Api, Property, Type
from codegen.ir.names import Kind

_PARTS = ("property", "method", "parameter")
_NOTHING = TabledFact(None, False, None)


@dataclass(frozen=True, slots=True)
class Pair:
    """One fact, twice.

    Attributes:
        kind: The kind of the type, as the documents have it.
        documents: What documents say.
        tables: What the tables say.
        later: The version of the tables that brought what the fact is about, if that is a later one.
    """

    subject: Subject
    kind: Kind
    documents: TabledFact
    tables: TabledFact
    later: str | None = None

    @property
    def agrees(self) -> bool:
        """Whether both say the same, or follow the same default."""
        return self.documents.value == self.tables.value


def pairs(api: Api, era: Era) -> Iterator[Pair]:
    """Every fact of the documented types, sorted by what it is about."""
    for type in api.types:
        table = era.types.get(type.name)
        if table is None:
            about = Subject(Target(type.name), "type")
            place = type.sources[0] if type.sources else None
            yield Pair(
                about, type.kind, TabledFact(True, True, place), _NOTHING, era.later_types.get(type.name)
            )
        else:
            yield from pairs_of(type, _with_inherited(type, table, era))
            yield from _later(type, era.later_members[type.name])


def pairs_of(documents: Type, tables: Type) -> Iterator[Pair]:
    """Every fact of one type; of a member that one side lacks, only that it does."""
    left, right = rows(documents), rows(tables)
    absent = _one_sided(left, right)
    for subject in sorted(left.keys() | right.keys(), key=lambda subject: subject.key):
        if not _inside(subject, absent):
            yield Pair(subject, documents.kind, left.get(subject, _NOTHING), right.get(subject, _NOTHING))


def _with_inherited(documents: Type, tables: Type, era: Era) -> Type:
    """The type of the tables with those of its ancestors' properties that its documents list again."""
    own = {property.name for property in tables.properties}
    wanted = {property.name for property in documents.properties} - own
    ancestor = era.types.get(tables.base) if tables.base else None
    again: list[Property] = []
    while wanted and ancestor:
        again += [property for property in ancestor.properties if property.name in wanted]
        wanted -= {property.name for property in ancestor.properties}
        ancestor = era.types.get(ancestor.base) if ancestor.base else None
    return replace(tables, properties=(*tables.properties, *again))


def _one_sided(left: Mapping[Subject, TabledFact], right: Mapping[Subject, TabledFact]) -> set[Target]:
    return {subject.target for subject in left.keys() ^ right.keys() if subject.fact in _PARTS}


def _inside(subject: Subject, absent: Set[Target]) -> bool:
    """Whether a fact is one of something that one side does not have."""
    target = subject.target
    if target in absent and subject.fact in _PARTS:
        return target.parameter is not None and Target(target.type, target.member) in absent
    return target in absent or Target(target.type, target.member) in absent


def _later(documents: Type, later: Mapping[Target, str]) -> Iterator[Pair]:
    """Members that only a later version of the API has, which is no finding about documents."""
    for target, version in sorted(later.items(), key=lambda item: str(item[0])):
        if Target(target.type, target.member) == target or Target(target.type, target.member) not in later:
            yield Pair(
                Subject(target, "later"), documents.kind, _NOTHING, TabledFact(version, True, None), version
            )
