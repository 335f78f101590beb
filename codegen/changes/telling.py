"""Changes as values: the sentence of a rule about a case, with where both sides state it."""

from __future__ import annotations

from codegen.changes.case import Case
from codegen.changes.change import ApiChange
from codegen.changes.rule import ChangeRule
from codegen.ir.declared import Fact
from codegen.ir.dynamic import value_of
from codegen.ir.facts import Target
from codegen.ir.model import Method, Opaque, Parameter, Property, Raise, Returns, Type, Value
from codegen.ir.place import Place
from codegen.ir.walk import within

_LONGEST = 120
"""Characters of a value in a sentence; JSON has all of it."""


def tell(
    case: Case, rule: ChangeRule, before: str | None = None, after: str | None = None, alike: object = None
) -> ApiChange:
    """The change of a case by its rule.

    Args:
        case: What differs.
        rule: Which sort of change that is.
        before: What stands for what was, where that is no fact.
        after: What stands for what is, alike.
        alike: What came and looks like what went.
    """
    old, new = (before, after) if case.fact is None else _values(case, case.fact)
    fact = case.fact.name if case.fact else ""
    item = case.sides.old if case.sides.new is None else case.sides.new
    words = {"what": what(item, case.target, _is_of_task(case)), "fact": fact}
    sentence = rule.sentence.format(**words, before=_shown(old), after=_shown(new))
    if alike is not None:
        owner = Target(case.target.type, case.target.member if case.target.parameter else None)
        about = Target(alike.name) if isinstance(alike, Type) else within(owner, case.record, alike)
        sentence = f"{sentence}; {what(alike, about)}, which looks like it, was added"
    return ApiChange(rule, case.target, sentence, _place(case, "old"), _place(case, "new"), old, new)


def what(item: object, target: Target, of_task: bool = False) -> str:
    """What a record is called in a sentence.

    Args:
        item: The record.
        target: What it is about.
        of_task: Whether what a task yields is meant, and not what its method gives back.
    """
    match item:
        case Type() | Opaque() | Property():
            return str(target)
        case Method():
            return f"{target}()"
        case Value():
            return f"the value '{target.member}' of {target.type}"
        case Parameter():
            return f"the parameter '{target.parameter}' of {target.type}.{target.member}()"
        case Returns():
            return f"the result of {'the task of ' if of_task else ''}{target.type}.{target.member}()"
        case Raise():
            return f"the fault {item.type} of {target}()"
        case _:
            raise TypeError(f"{item!r} is no linked record")


def as_json(fact: Fact[object], value: object) -> object:
    """A value of a fact as JSON has it."""
    return None if value is None else fact.codec.to_json(value)


def _values(case: Case, fact: Fact[object]) -> tuple[object, object]:
    return as_json(fact, case.before), as_json(fact, case.after)


def _is_of_task(case: Case) -> bool:
    """Whether a fact is about what a task yields."""
    returns = case.sides.new
    if case.fact is None or not isinstance(returns, Returns):
        return False
    about_task = returns.task_result is not None and case.fact.name == "optional"
    return about_task or case.fact.name.startswith("task_result")


def _shown(value: object) -> str:
    """A JSON value in a sentence."""
    match value:
        case None:
            return "nothing"
        case bool():
            return "true" if value else "false"
        case _:
            text = str(value)
            return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def _place(case: Case, side: str) -> Place | None:
    """Where a side states something: by itself, or what holds it; None where it has nothing there."""
    item = value_of(case.sides, side)
    if item is None:
        return None
    if isinstance(item, Opaque):
        return item.first_use
    for each in (item, value_of(case.owners, side), value_of(case.types, side)):
        if isinstance(each, Type | Method | Property) and each.sources:
            return each.sources[0]
    return None
