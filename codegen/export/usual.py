"""Facts that need no entry: a facts file that is complete in a fact lists only what is unusual."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from codegen.ir.declared import Otherwise
from codegen.ir.defaults import COMPLETE, default
from codegen.ir.dynamic import value_of
from codegen.ir.model import Api, Returns
from codegen.ir.names import TASK, Kind
from codegen.ir.records import FACTS
from codegen.ir.walk import items
from codegen.output.facts_text import Value


@dataclass(frozen=True, slots=True)
class _Comparison:
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


def usual(path: str, kind: Kind, method: str | None) -> Value | None:
    """What a fact is where a complete file has no entry, None where it has to have one."""
    value = default(path, kind, method)
    return FACTS[path].codec.to_entry(value) if value is not None else None


def _known(api: Api) -> Iterator[_Comparison]:
    """Every fact that a complete facts file may leave unsaid, as it is and as it is usual."""
    for type in api.types:
        for item in items(type):
            for fact in item.record.facts:
                if fact.otherwise is None or not _is_of(item.value, fact.otherwise):
                    continue
                expected = usual(fact.path, type.kind, item.target.member)
                if expected is not None:
                    value = value_of(item.value, fact.name)
                    stated = None if value is None else fact.codec.to_entry(value)
                    yield _Comparison(fact.path, stated, expected)


def _is_of(item: object, otherwise: Otherwise) -> bool:
    """Whether a default is one of this thing: of a return that nothing is known of, nothing is usual."""
    if not isinstance(item, Returns):
        return True
    return item.type == TASK if otherwise.of_tasks else item.type is not None
