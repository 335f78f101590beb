"""Pass: give methods that start a task the ``_Task`` that ends their wire names."""

from __future__ import annotations

from dataclasses import replace

from codegen.diagnostics import Diagnostics
from codegen.ir.wire_names import TASK_SUFFIX
from codegen.link.apply_entry import renamed
from codegen.link.draft import Draft, MergedType
from codegen.link.tasks import gives_task


def name_tasks(draft: Draft, _: Diagnostics) -> Draft:
    """Add the suffix where the return type is the task type and the name lacks it."""
    return replace(draft, types=tuple(_suffixed(merged) for merged in draft.types))


def _suffixed(merged: MergedType) -> MergedType:
    sources, methods = merged.member_sources, list(merged.statement.methods)
    for index, method in enumerate(methods):
        if gives_task(method.returns) and not method.name.endswith(TASK_SUFFIX):
            methods[index] = replace(method, name=method.name + TASK_SUFFIX)
            sources = renamed(sources, method.name, methods[index].name)
    return MergedType(replace(merged.statement, methods=tuple(methods)), merged.sources, sources)
