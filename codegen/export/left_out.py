"""What RST and Markdown together cannot state of an API, by the capability table, as facts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import cast

from codegen.export.usual import complete_facts, usual
from codegen.facts_text import Value
from codegen.ir.capabilities import project
from codegen.ir.facts import Target
from codegen.ir.model import Api, Method, Parameter, Property, Returns, Type
from codegen.ir.names import Form, Kind, Primitive, TypeName
from codegen.ir.prose import Prose, words

Values = Mapping[str, Value]
Holder = Type | Property | Method | Parameter | Returns

_FACTS = {
    "type": ("since", "deprecated", "wire_name", "base"),
    "property": ("type", "array", "optional", "since", "privilege", "deprecated"),
    "method": ("short_name", "since", "privilege", "deprecated"),
    "parameter": ("type", "array", "optional", "since"),
    "returns": ("type", "array", "optional", "task_result", "task_result_array"),
}
_PRIMITIVES = frozenset(primitive.value for primitive in Primitive)
_MARKDOWN_FIRST = frozenset(("since", "deprecated"))


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Facts about one thing; ``stated`` has what documents say instead of some of them."""

    target: Target
    values: Values
    stated: Values


def left_out(api: Api) -> Iterator[LeftOut]:
    """Whatever holds and is not what documents state, in the order of the API; nothing that is usual."""
    known = complete_facts(api)
    kinds = {type.name: type.kind for type in api.types}
    for item in _all_left_out(api):
        kept = {fact: value for fact, value in item.values.items() if not _is_usual(item, fact, kinds, known)}
        if kept:
            yield replace(item, values=kept)


def sort_of(target: Target, fact: str) -> str:
    """The name of a fact in the capability table."""
    if target.parameter:
        return f"parameter.{fact}"
    if target.returns:
        return f"returns.{fact}"
    if target.member is None:
        return fact
    return f"method.{fact}" if fact == "short_name" else f"property.{fact}"


def _is_usual(item: LeftOut, fact: str, kinds: Mapping[TypeName, Kind], known: frozenset[str]) -> bool:
    name = sort_of(item.target, fact)
    return name in known and item.values[fact] == usual(name, kinds[item.target.type], item.target.member)


def _all_left_out(api: Api) -> Iterator[LeftOut]:
    both = zip(api.types, project(api, Form.RST).types, project(api, Form.MARKDOWN).types, strict=True)
    for type, rst, markdown in both:
        yield from _differing(Target(type.name), "type", type, rst, markdown)
        for item, *said in zip(type.properties, rst.properties, markdown.properties, strict=True):
            target = Target(type.name, item.name)
            facts = _differing(target, "property", item, *said)
            yield from map(_without_shown_type, facts) if type.kind is Kind.FAULT else facts
        for method, *others in zip(type.methods, rst.methods, markdown.methods, strict=True):
            yield from _of_method(type, method, *others)


def _of_method(type: Type, method: Method, rst: Method, markdown: Method) -> Iterator[LeftOut]:
    yield from _differing(Target(type.name, method.name), "method", method, rst, markdown)
    shown = {parameter.name: parameter for parameter in markdown.parameters}
    for item, said in zip(method.parameters, rst.parameters, strict=True):
        target = Target(type.name, method.name, parameter=item.name)
        yield from _differing(target, "parameter", item, said, shown.get(item.name, said))
    target = Target(type.name, method.name, returns=True)
    yield from _differing(target, "returns", method.returns, rst.returns, markdown.returns)


def _differing(target: Target, sort: str, item: Holder, rst: Holder, markdown: Holder) -> Iterator[LeftOut]:
    values: dict[str, Value] = {}
    stated: dict[str, Value] = {}
    for fact in _FACTS[sort]:
        value = _value(item, fact)
        forms = (markdown, rst) if fact in _MARKDOWN_FIRST else (rst, markdown)
        said = next((found for found in (_value(form, fact) for form in forms) if found is not None), None)
        if value is not None and value != said:
            values[fact] = value
            if said is not None:
                stated[fact] = said
    if values:
        yield LeftOut(target, values, stated)


def _without_shown_type(facts: LeftOut) -> LeftOut:
    """Documents of faults do show the types that no document defines, and write all else as text.

    The table promises neither, as they show too little of the rest.
    """
    type = facts.values.get("type")
    if type not in _PRIMITIVES:
        return facts
    return replace(facts, values={name: value for name, value in facts.values.items() if name != "type"})


def _value(item: Holder, fact: str) -> Value | None:
    """A fact of a record as a facts file writes it, None where it is not stated."""
    if fact == "since":
        return item.since if not isinstance(item, Returns) and item.since_stated else None
    value: object = getattr(item, fact)
    if isinstance(value, tuple):  # words about deprecation
        return " ".join(words(cast(Prose, value))) or True
    return value if value is None or isinstance(value, bool) else str(value)
