"""Pass: make one type of all the documents that state it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from itertools import groupby
from typing import TypeVar

from codegen.diagnostics import Diagnostics
from codegen.ir.dynamic import changed
from codegen.ir.facts import Target
from codegen.ir.records import TYPE
from codegen.ir.statements import TypeStatement
from codegen.link.choose import Chooser, Said, rank
from codegen.link.draft import Draft, MergedType
from codegen.link.merge_members import merge_properties, merge_values
from codegen.link.merge_methods import merge_methods

T = TypeVar("T")


def merge_documents(draft: Draft, _: Diagnostics) -> Draft:
    """Fill ``Draft.types`` and ``Draft.conflicts``; the newest edition is believed, as facts declare."""
    ages = {
        statement.place.path: draft.ages.get(statement.place.path, 0) for statement in draft.statements.types
    }
    statements = sorted(
        draft.statements.types,
        key=lambda s: (s.name, ages[s.place.path], rank(s.form, TYPE.named), s.place),
    )
    version_names = {version.id: version.name for version in draft.versions}
    types: list[MergedType] = []
    conflicts = list(draft.conflicts)
    for _name, group in groupby(statements, key=lambda statement: statement.name):
        documents = tuple(group)
        kind = next((d.kind.value for d in documents if d.kind), None)
        chooser = Chooser(kind, version_names)
        types.append(_merged(documents, ages, chooser))
        conflicts += chooser.conflicts
    return replace(draft, types=tuple(types), conflicts=tuple(conflicts))


def _merged(documents: Sequence[TypeStatement], ages: Mapping[str, int], chooser: Chooser) -> MergedType:
    """One type of its documents; whatever these disagree on is left with the chooser."""
    first = documents[0]
    target = Target(first.name)

    def each(get: Callable[[TypeStatement], T]) -> list[Said[T]]:
        return [Said(document.form, get(document), ages[document.place.path]) for document in documents]

    properties, property_sources = merge_properties(target, each(lambda d: (d, d.properties)), chooser)
    methods, method_sources = merge_methods(target, each(lambda d: (d, d.methods)), chooser)
    values: dict[str, object] = {
        **chooser.facts(target, TYPE, each(lambda d: d)),
        "properties": properties,
        "methods": methods,
        "values": merge_values(target, each(lambda d: (d, d.values)), chooser),
    }
    statement = changed(first, values)
    sources = tuple(sorted({document.place for document in documents}))
    return MergedType(statement, sources, {**property_sources, **method_sources})
