"""Pass: make one type of all the documents that state it."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby

from codegen.diagnostics import Diagnostics
from codegen.ir.records import TYPE
from codegen.link.choose import Chooser, rank
from codegen.link.draft import Draft, MergedType
from codegen.link.merge_types import merge_type


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
        types.append(merge_type([(document, ages[document.place.path]) for document in documents], chooser))
        conflicts += chooser.conflicts
    return replace(draft, types=tuple(types), conflicts=tuple(conflicts))
