"""What documents could state and the reference does not: types that it has no word for, the roots of all."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.export.left_out import UnstatedFacts
from codegen.ir.codec import EXPR
from codegen.ir.dynamic import value_of
from codegen.ir.facts import Target
from codegen.ir.model import Api, Type
from codegen.ir.names import ANY_MANAGED, WORDLESS, Kind, Primitive
from codegen.ir.records import PROPERTY, TYPE
from codegen.ir.walk import items


def wordless(api: Api) -> Iterator[UnstatedFacts]:
    """The facts, with what the reference says in their place."""
    roots = {type.name for type in api.types if type.base is None and type.kind is not Kind.ENUM}
    roots.add(ANY_MANAGED)
    for type in api.types:
        if type.base in roots:
            yield UnstatedFacts(TYPE, Target(type.name), {"base": str(type.base)}, {})
        yield from _types(type)


def _types(type: Type) -> Iterator[UnstatedFacts]:
    for item in items(type):
        in_fault = type.kind is Kind.FAULT and item.record is PROPERTY  # there, no word is a statement
        for fact in item.record.facts:
            value = value_of(item.value, fact.name) if fact.codec is EXPR and fact.in_head else None
            word = WORDLESS.get(value) if isinstance(value, Primitive) else None
            if word is not None:
                stated = {} if in_fault else {fact.name: str(word)}
                yield UnstatedFacts(item.record, item.target, {fact.name: str(value)}, stated)
