"""What the documents beside facts files cannot state of an API, by the capability table, as facts."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from codegen.export.usual import complete_facts, usual
from codegen.ir.capabilities import can_state, project
from codegen.ir.declared import Fact
from codegen.ir.dynamic import many_of, value_of
from codegen.ir.facts import Target
from codegen.ir.forms import Form
from codegen.ir.model import Api, Type
from codegen.ir.names import TASK, Kind, Primitive, TypeName
from codegen.ir.records import METHOD, PARAMETER, PROPERTY, TYPE, Record
from codegen.ir.walk import within
from codegen.ir.wire_names import TASK_SUFFIX
from codegen.output.facts_text import Value

Values = Mapping[str, Value]

_PRIMITIVES = frozenset(primitive.value for primitive in Primitive)


@dataclass(frozen=True, slots=True)
class UnstatedFacts:
    """Facts about one thing; ``stated`` has what documents say instead of some of them."""

    record: Record
    target: Target
    values: Values
    stated: Values


def left_out(api: Api, beside: Collection[Form]) -> Iterator[UnstatedFacts]:
    """Whatever holds and is not what documents state, in the order of the API; nothing that is usual.

    Args:
        api: The API.
        beside: The forms of the documents.
    """
    known = complete_facts(api)
    kinds = {type.name: type.kind for type in api.types}
    for item in _all_left_out(api, beside):
        kept = {fact: value for fact, value in item.values.items() if not _is_usual(item, fact, kinds, known)}
        if kept:
            yield replace(item, values=kept)


def _is_usual(item: UnstatedFacts, fact: str, kinds: Mapping[TypeName, Kind], known: frozenset[str]) -> bool:
    declared = item.record.fact(fact)
    path = declared.path if declared else fact
    return path in known and item.values[fact] == usual(path, kinds[item.target.type], item.target.member)


def _all_left_out(api: Api, beside: Collection[Form]) -> Iterator[UnstatedFacts]:
    shown = {form: project(api, form).types for form in beside}
    for at, type in enumerate(api.types):
        said = {form: types[at] for form, types in shown.items()}
        yield from _order(type, said.keys())
        yield from _names(type)
        for facts in _within(TYPE, Target(type.name), type, said):
            in_fault = type.kind is Kind.FAULT and facts.record is PROPERTY
            yield _without_shown_type(facts) if in_fault else facts


def _order(type: Type, forms: Collection[Form]) -> Iterator[UnstatedFacts]:
    """The order of an enum's values, where the documents keep none and it is not that of the alphabet."""
    names = tuple(value.name for value in type.values)
    if names != tuple(sorted(names)) and not any(can_state(form, type.kind, "value.order") for form in forms):
        yield UnstatedFacts(TYPE, Target(type.name), {"order": names}, {})


def _names(type: Type) -> Iterator[UnstatedFacts]:
    """The wire names that readers would take for those of tasks cut short."""
    for method in type.methods:
        if method.returns.type == TASK and not method.returns.array and not method.name.endswith(TASK_SUFFIX):
            yield UnstatedFacts(METHOD, Target(type.name, method.name), {"wire_name": method.name}, {})


def _within(
    record: Record, target: Target, item: object, said: Mapping[Form, object]
) -> Iterator[UnstatedFacts]:
    """What a record and all that it holds have and documents do not state, by what each form says of it."""
    yield from _differing(record, target, item, said)
    for part in record.parts:
        listed = {form: many_of(each, part.of_linked) for form, each in said.items()}
        for index, each in enumerate(many_of(item, part.of_linked)):
            shown = {form: _counterpart(part.record, each, index, found) for form, found in listed.items()}
            stating = {form: found for form, found in shown.items() if found is not None}
            yield from _within(part.record, within(target, part.record, each), each, stating)


def _counterpart(record: Record, item: object, index: int, listed: Sequence[object]) -> object | None:
    """The same thing as a form lists it: by its place, but for parameters, of which a form may drop some."""
    if record is not PARAMETER:
        return listed[index] if index < len(listed) else None
    name = value_of(item, "name")
    return next((each for each in listed if value_of(each, "name") == name), None)


def _differing(
    record: Record, target: Target, item: object, said: Mapping[Form, object]
) -> Iterator[UnstatedFacts]:
    """The facts that a facts file could set where the most trusted form that shows any shows another."""
    values: dict[str, Value] = {}
    stated: dict[str, Value] = {}
    for fact in record.facts:
        if not fact.settable:
            continue
        value = _value(item, fact)
        ours = (_value(said[form], fact) for form in fact.believed if form in said)
        shown = next((found for found in ours if found is not None), None)
        if value is not None and value != shown:
            values[fact.name] = value
            if shown is not None:
                stated[fact.name] = shown
    if values:
        yield UnstatedFacts(record, target, values, stated)


def _without_shown_type(facts: UnstatedFacts) -> UnstatedFacts:
    """Documents of faults do show the types that no document defines, and write all else as text.

    The table promises neither, as they show too little of the rest.
    """
    type = facts.values.get("type")
    if type not in _PRIMITIVES:
        return facts
    return replace(facts, values={name: value for name, value in facts.values.items() if name != "type"})


def _value(item: object, fact: Fact[object]) -> Value | None:
    """A fact of a record as a facts file writes it, None where it is not stated."""
    value = value_of(item, fact.name)
    if value is None or (fact.inherits and not value_of(item, f"{fact.name}_stated")):
        return None
    return fact.codec.to_entry(value)
