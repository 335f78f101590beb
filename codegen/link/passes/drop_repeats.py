"""Pass: find what one document states twice, and keep the first.

Saying the same twice is untidy; saying different things in one document is an error, since nothing can
tell which of them is right.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from typing import TypeGuard, TypeVar

from codegen.diagnostics import Diagnostics, codes
from codegen.ir.dynamic import names_of, value_of
from codegen.ir.facts import Target
from codegen.ir.forms import Form
from codegen.ir.parts import Part
from codegen.ir.place import Stated
from codegen.ir.statements import (
    MethodStatement,
    ParameterStatement,
    PropertyStatement,
    RaiseStatement,
    TypeStatement,
    ValueStatement,
)
from codegen.link.draft import Draft

T = TypeVar(
    "T",
    PropertyStatement,
    MethodStatement,
    ParameterStatement,
    RaiseStatement,
    ValueStatement,
    TypeStatement,
)


def drop_repeats(draft: Draft, diagnostics: Diagnostics) -> Draft:
    """Report ``stated-twice`` and ``contradiction``; afterwards names are unique in each document."""
    read_once = dict.fromkeys(draft.statements.types)  # a document that was given twice is no repetition
    types = [_without_repeats(statement, diagnostics) for statement in read_once]
    return replace(draft, statements=replace(draft.statements, types=_once(types, "type", diagnostics)))


def facts_of(value: object) -> object:
    """A statement without its places and prose: equal for statements that say the same."""
    if _is_stated(value):
        return facts_of(value.value)
    if _is_tuple(value):
        return tuple(facts_of(item) for item in value)
    names = names_of(value) if not isinstance(value, Form) else ()
    kept = (name for name in names if name not in ("place", "description"))
    return (type(value).__name__, *(facts_of(value_of(value, name)) for name in kept)) if names else value


def _is_stated(value: object) -> TypeGuard[Stated[object]]:
    return isinstance(value, Stated)


def _is_tuple(value: object) -> TypeGuard[tuple[object, ...]]:
    return isinstance(value, tuple)


def _without_repeats(statement: TypeStatement, diagnostics: Diagnostics) -> TypeStatement:
    with diagnostics.within(Part(target=Target(statement.name))):
        return replace(
            statement,
            properties=_once(statement.properties, "property", diagnostics),
            methods=_once([_method(m, diagnostics) for m in statement.methods], "method", diagnostics),
            values=_once(statement.values, "value", diagnostics),
        )


def _method(method: MethodStatement, diagnostics: Diagnostics) -> MethodStatement:
    with diagnostics.narrowed(member=method.name):
        return replace(
            method,
            parameters=_once(method.parameters, "parameter", diagnostics),
            raises=_once(method.raises, "raised fault", diagnostics),
        )


def _once(items: Sequence[T], what: str, diagnostics: Diagnostics) -> tuple[T, ...]:
    """The first item of each name and document; another one alike is a warning, one that differs an error."""
    kept: dict[tuple[str, str], T] = {}
    result: list[T] = []
    for item in items:
        name = _name(item)
        first = kept.get((name, item.place.path))
        if first is None:
            kept[name, item.place.path] = item
            result.append(item)
        elif facts_of(first) == facts_of(item):
            diagnostics.report(
                codes.STATED_TWICE,
                item.place,
                f"the {what} {name} is stated at {first.place} too, in the same words of fact",
                "remove one of the two",
            )
        else:
            with _about(item, diagnostics):
                diagnostics.report(
                    codes.CONTRADICTION,
                    item.place,
                    f"the {what} {name} is stated differently at {first.place}",
                    "one document cannot say both: correct or remove one of the two",
                )
    return tuple(result)


def _about(item: T, diagnostics: Diagnostics) -> AbstractContextManager[None]:
    """What is in doubt where something is stated twice: of what a method holds, the method."""
    if isinstance(item, TypeStatement):
        return diagnostics.within(Part(target=Target(item.name)))
    if isinstance(item, (ParameterStatement, RaiseStatement)):
        return nullcontext()
    return diagnostics.narrowed(member=item.name)


def _name(item: T) -> str:
    return str(item.type) if isinstance(item, RaiseStatement) else str(item.name)
