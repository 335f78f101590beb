"""Merging types: one statement of all that are about one type."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from codegen.ir.dynamic import changed
from codegen.ir.facts import Target
from codegen.ir.records import TYPE
from codegen.ir.statements import TypeStatement
from codegen.link.choose import Chooser, Said
from codegen.link.draft import MergedType
from codegen.link.merge_members import merge_properties, merge_values
from codegen.link.merge_methods import merge_methods

T = TypeVar("T")


def merge_type(documents: Sequence[tuple[TypeStatement, int]], chooser: Chooser) -> MergedType:
    """One type of its documents; whatever these disagree on is left with the chooser.

    Args:
        documents: What each states, and how many editions are newer than it.
        chooser: Decides between them.
    """
    first, _ = documents[0]
    target = Target(first.name)

    def each(get: Callable[[TypeStatement], T]) -> list[Said[T]]:
        return [Said(document.form, get(document), age) for document, age in documents]

    properties, property_sources = merge_properties(target, each(lambda d: (d, d.properties)), chooser)
    methods, method_sources = merge_methods(target, each(lambda d: (d, d.methods)), chooser)
    values: dict[str, object] = {
        **chooser.facts(target, TYPE, each(lambda d: d)),
        "properties": properties,
        "methods": methods,
        "values": merge_values(target, each(lambda d: (d, d.values)), chooser),
    }
    statement = changed(first, values)
    sources = tuple(sorted({document.place for document, _ in documents}))
    return MergedType(statement, sources, {**property_sources, **method_sources})
