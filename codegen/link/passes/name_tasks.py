"""Pass: give methods that start a task the ``_Task`` that ends their wire names."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import replace

from codegen.diagnostics import Diagnostics
from codegen.ir.facts import FactEntry
from codegen.ir.names import TypeName
from codegen.ir.wire_names import TASK_SUFFIX
from codegen.link.apply_entry import renamed
from codegen.link.draft import Draft, MergedType
from codegen.link.tasks import is_misnamed


def name_tasks(draft: Draft, _: Diagnostics) -> Draft:
    """Add the suffix where the return type is the task type and no name that is known for sure lacks it."""
    known = draft.base.api.types if draft.base else ()
    settled: set[tuple[TypeName, object]] = {
        (fact.target.type, fact.values.get("wire_name"))
        for fact in draft.facts
        if isinstance(fact, FactEntry) and fact.target.member is not None
    }
    settled |= {(type_.name, method.name) for type_ in known for method in type_.methods}
    return replace(draft, types=tuple(_suffixed(merged, settled) for merged in draft.types))


def _suffixed(merged: MergedType, settled: Container[tuple[TypeName, object]]) -> MergedType:
    sources, methods = merged.member_sources, list(merged.statement.methods)
    for index, method in enumerate(methods):
        if is_misnamed(method) and (merged.statement.name, method.name) not in settled:
            methods[index] = replace(method, name=method.name + TASK_SUFFIX)
            sources = renamed(sources, method.name, methods[index].name)
    return MergedType(replace(merged.statement, methods=tuple(methods)), merged.sources, sources)
