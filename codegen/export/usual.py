"""Facts that need no entry: a facts file that is complete in a fact lists only what is unusual."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from codegen.facts_text import Value
from codegen.ir.defaults import COMPLETE, default
from codegen.ir.model import Api
from codegen.ir.names import TASK, Kind


@dataclass(frozen=True, slots=True)
class _Known:
    """What holds of one thing, and what would hold if no entry were about it."""

    fact: str
    value: Value | None
    usual: Value


def complete_facts(api: Api) -> frozenset[str]:
    """The facts, by their names in the capability table, that are known wherever no document has a place.

    One that is as usual throughout is none of them: there would be no entry, and so no file to say so.
    """
    known = list(_known(api))
    unknown = {each.fact for each in known if each.value is None}
    unusual = {each.fact for each in known if each.value is not None and each.value != each.usual}
    return (COMPLETE & unusual) - unknown


def usual(fact: str, kind: Kind, method: str | None) -> Value | None:
    """What a fact is where a complete file has no entry, None where it has to have one."""
    value = default(fact, kind, method)
    return value if value is None or isinstance(value, bool) else str(value)


def _known(api: Api) -> Iterator[_Known]:
    for fact, kind, method, value in _stated(api):
        expected = usual(fact, kind, method)
        if expected is not None:
            yield _Known(fact, value, expected)


def _stated(api: Api) -> Iterator[tuple[str, Kind, str | None, Value | None]]:
    for type in api.types:
        for item in type.properties:
            yield "property.array", type.kind, None, item.array
        for method in type.methods:
            yield "method.short_name", type.kind, method.name, method.short_name
            for parameter in method.parameters:
                yield "parameter.array", type.kind, None, parameter.array
            returns = method.returns
            if returns.type is not None:
                yield "returns.optional", type.kind, None, returns.optional
            if returns.type == TASK:
                result = None if returns.task_result is None else str(returns.task_result)
                yield "returns.task_result", type.kind, None, result
                yield "returns.task_result_array", type.kind, None, returns.task_result_array
