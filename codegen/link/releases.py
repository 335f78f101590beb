"""What an entry about all releases says to a run, whose documents may be of an older one.

It says what documents leave out. What these do not know is none of their time: types, members and versions
of later releases. What they state themselves holds, but for what the entry names as stated otherwise by them.
"""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import replace
from typing import TypeVar

from codegen.ir.capabilities import documents_can_state
from codegen.ir.codec import VERSION
from codegen.ir.dynamic import stated_of
from codegen.ir.facts import FactEntry, FactValues
from codegen.ir.names import Kind, TypeName
from codegen.ir.records import METHOD, PARAMETER, PROPERTY, RETURNS, TYPE, Record
from codegen.ir.statements import MethodStatement, ParameterStatement, PropertyStatement, TypeStatement
from codegen.link.match_methods import find_method

Found = tuple[Record, object]
Named = TypeVar("Named", PropertyStatement, ParameterStatement)


def of_release(
    fact: FactEntry, statement: TypeStatement, versions: Container[str], ordered: Container[TypeName]
) -> FactEntry | None:
    """The entry with the facts that are to be set; None where there are none.

    Args:
        fact: The entry.
        statement: The type that it is about.
        versions: The ids of versions that the documents know.
        ordered: The enums whose documents have their values in order.
    """
    found = _find(fact, statement)
    if found is None:
        return None
    record, item = found
    kind = statement.kind.value if statement.kind else Kind.DATA
    kept: dict[str, object] = {}
    for name in fact.values.names:
        value = fact.values.get(name)
        if record.fact(name) is None:
            settled = item.name != value if isinstance(item, MethodStatement) else statement.name in ordered
            if not settled:
                kept[name] = value
        elif _holds(fact, name, kind, record, item, versions):
            kept[name] = value
    return replace(fact, values=FactValues(**kept)) if kept else None


def _find(fact: FactEntry, statement: TypeStatement) -> Found | None:
    """What documents say of what an entry is about; None where they do not know it."""
    target = fact.target
    if target.member is None:
        return TYPE, statement
    if not target.parameter and not target.returns:
        own = _named(statement.properties, target.member)
        if own is not None:
            return PROPERTY, own
    index = find_method(statement.methods, target.member)
    if index is None:
        return None
    method = statement.methods[index]
    if target.returns:
        return RETURNS, method.returns
    if target.parameter is None:
        return METHOD, method
    parameter = _named(method.parameters, target.parameter)
    return None if parameter is None else (PARAMETER, parameter)


def _named(items: Sequence[Named], name: str) -> Named | None:
    return next((each for each in items if each.name == name), None)


def _holds(
    fact: FactEntry, name: str, kind: Kind, record: Record, item: object, versions: Container[str]
) -> bool:
    """Whether a fact is one that the documents leave out, or have as the entry expects."""
    declared = record.fact(name)
    assert declared is not None  # as the caller has seen
    if declared.codec is VERSION and str(fact.values.get(name)) not in versions:
        return False
    said = stated_of(item, name) if item is not None else None
    return (
        said is None
        or not documents_can_state(kind, declared.path)
        or declared.codec.to_linked(said.value) == fact.stated.get(name)
    )
