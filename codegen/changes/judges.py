"""Which rule a difference falls under, by what differs: the table that comparing goes by.

What no line of ``OF_FACTS`` names goes by its sort of value, and what has no judge there either falls under
``fact-changed``, so that no declared fact is passed over.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from codegen.changes.case import Case
from codegen.changes.relation import Relation, relation
from codegen.changes.rule import ChangeRule
from codegen.changes.rules import facts, members, methods, types
from codegen.ir.codec import DEPRECATED, PROSE, VERSION
from codegen.ir.dynamic import many_of, value_of
from codegen.ir.model import Parameter, Property, Raise
from codegen.ir.names import Primitive, TypeName

Judge = Callable[[Case], ChangeRule | None]
"""The rule of a case; None where what holds it has a change that says it all."""


def always(rule: ChangeRule) -> Judge:
    """One rule for all cases."""
    return lambda case: rule


def when_sent(harmed: ChangeRule, others: ChangeRule) -> Judge:
    """A change that harms whoever sends it."""
    return lambda case: harmed if case.sent else others


def when_received(harmed: ChangeRule, others: ChangeRule) -> Judge:
    """A change that harms whoever receives it."""
    return lambda case: harmed if case.received else others


def _known(known: ChangeRule, unknown: ChangeRule, judge: Judge) -> Judge:
    """A fact that not all sources state: None is no value of it, but says that nobody knows."""

    def judged(case: Case) -> ChangeRule | None:
        if case.before is None:
            return known
        return unknown if case.after is None else judge(case)

    return judged


def _shape(judge: Judge) -> Judge:
    return _known(facts.SHAPE_BECAME_KNOWN, facts.SHAPE_BECAME_UNKNOWN, judge)


def _fact(judge: Judge) -> Judge:
    return _known(facts.FACT_BECAME_KNOWN, facts.FACT_BECAME_UNKNOWN, judge)


def _flag(now: Judge, no_longer: Judge) -> Judge:
    return lambda case: (now if case.after else no_longer)(case)


def _type(changed: ChangeRule, narrowed: Judge, widened: Judge, size: ChangeRule, text: ChangeRule) -> Judge:
    """The rule by what the new type is to the old one."""

    def judged(case: Case) -> ChangeRule | None:
        before, after = case.before, case.after
        assert isinstance(before, Primitive | TypeName)  # as its codec says
        assert isinstance(after, Primitive | TypeName)
        match relation(before, after, case.sides.old_api, case.sides.new_api):
            case Relation.NARROWED:
                return narrowed(case)
            case Relation.WIDENED:
                return widened(case)
            case Relation.SIZE:
                return size
            case Relation.TEXT:
                return text
            case Relation.OTHER:
                return changed

    return _shape(judged)


def _result(case: Case) -> ChangeRule | None:
    """A result may be of no type at all, which is no result."""
    if Primitive.VOID in (case.before, case.after) and None not in (case.before, case.after):
        return methods.RESULT_ADDED if case.before is Primitive.VOID else methods.RESULT_REMOVED
    return _RESULT_TYPE(case)


_RESULT_TYPE = _type(
    methods.RESULT_TYPE_CHANGED,
    always(methods.RESULT_TYPE_NARROWED),
    always(methods.RESULT_TYPE_WIDENED),
    methods.RESULT_NUMBER_SIZE_CHANGED,
    methods.RESULT_TEXT_KIND_CHANGED,
)
_RESULT_ARRAY = _shape(_flag(always(methods.RESULT_BECAME_ARRAY), always(methods.RESULT_BECAME_SINGLE)))


def _base(case: Case) -> ChangeRule:
    """Whether a type still is all that it was; that of one whose base nobody stated is not known."""
    before, name = case.before, case.target.type
    if before is None:
        return facts.FACT_BECAME_KNOWN
    kept = isinstance(before, TypeName) and case.sides.new_api.descends(name, before)
    return types.BASE_EXTENDED if kept else types.BASE_CHANGED


def _absent(judge: Judge) -> Judge:
    """Whether something may be absent; an array that is holds nothing, whoever reads it."""

    def judged(case: Case) -> ChangeRule | None:
        return members.ARRAY_ABSENCE_CHANGED if value_of(case.sides.new, "array") else judge(case)

    return _fact(judged)


def _since(case: Case) -> ChangeRule | None:
    """Which of two versions is older; what only follows its owner has no change of its own."""
    if case.before == case.after:
        return facts.SINCE_STATEMENT_CHANGED
    if not any(value_of(each, "since_stated") for each in (case.sides.old, case.sides.new)):
        return None
    versions = str(case.after), str(case.before)
    later = case.sides.new_api.is_later(*versions)
    later = case.sides.old_api.is_later(*versions) if later is None else later
    if later is None:
        return facts.SINCE_CHANGED
    return facts.SINCE_LATER if later else facts.SINCE_EARLIER


def _deprecated(case: Case) -> ChangeRule:
    """Words that say so are as good as true; false and that nobody says so differ in knowledge alone."""
    before, after = bool(case.before), bool(case.after)
    if before and after:
        return facts.DEPRECATION_WORDS_CHANGED
    if before or after:
        return facts.DEPRECATION_ADDED if after else facts.DEPRECATION_REMOVED
    return facts.DEPRECATION_STATEMENT_CHANGED


_PRIVILEGE = _known(facts.PRIVILEGE_ADDED, facts.PRIVILEGE_REMOVED, always(facts.PRIVILEGE_CHANGED))

OF_FACTS: Mapping[str, Judge] = {
    "kind": always(types.TYPE_KIND_CHANGED),
    "base": _base,
    "wire_name": _fact(always(types.TYPE_WIRE_NAME_CHANGED)),
    "property.type": _type(
        members.PROPERTY_TYPE_CHANGED,
        when_sent(members.SENT_PROPERTY_TYPE_NARROWED, members.RECEIVED_PROPERTY_TYPE_NARROWED),
        when_received(members.RECEIVED_PROPERTY_TYPE_WIDENED, members.SENT_PROPERTY_TYPE_WIDENED),
        members.PROPERTY_NUMBER_SIZE_CHANGED,
        members.PROPERTY_TEXT_KIND_CHANGED,
    ),
    "property.array": _shape(
        _flag(
            when_received(members.RECEIVED_PROPERTY_BECAME_ARRAY, members.SENT_PROPERTY_BECAME_ARRAY),
            when_sent(members.SENT_PROPERTY_BECAME_SINGLE, members.RECEIVED_PROPERTY_BECAME_SINGLE),
        )
    ),
    "property.optional": _absent(
        _flag(
            when_received(members.RECEIVED_PROPERTY_BECAME_OPTIONAL, members.SENT_PROPERTY_BECAME_OPTIONAL),
            when_sent(members.SENT_PROPERTY_BECAME_REQUIRED, members.RECEIVED_PROPERTY_BECAME_REQUIRED),
        )
    ),
    "property.privilege": _PRIVILEGE,
    "method.privilege": _PRIVILEGE,
    "parameter.privilege": _PRIVILEGE,
    "method.short_name": _known(
        facts.FACT_BECAME_KNOWN, methods.SHORT_NAME_REMOVED, always(methods.SHORT_NAME_CHANGED)
    ),
    "parameter.type": _type(
        methods.PARAMETER_TYPE_CHANGED,
        always(methods.PARAMETER_TYPE_NARROWED),
        always(methods.PARAMETER_TYPE_WIDENED),
        methods.PARAMETER_NUMBER_SIZE_CHANGED,
        methods.PARAMETER_TEXT_KIND_CHANGED,
    ),
    "parameter.array": _shape(
        _flag(always(methods.PARAMETER_BECAME_ARRAY), always(methods.PARAMETER_BECAME_SINGLE))
    ),
    "parameter.optional": _shape(
        _flag(always(methods.PARAMETER_BECAME_OPTIONAL), always(methods.PARAMETER_BECAME_REQUIRED))
    ),
    "returns.type": _result,
    "returns.array": _RESULT_ARRAY,
    "returns.optional": _absent(
        _flag(always(methods.RESULT_BECAME_OPTIONAL), always(methods.RESULT_BECAME_REQUIRED))
    ),
    "returns.task_result": _result,
    "returns.task_result_array": _RESULT_ARRAY,
}
"""By the path of a fact."""

_OF_SORTS: Mapping[str, Judge] = {
    PROSE.name: always(facts.DESCRIPTION_CHANGED),
    DEPRECATED.name: _deprecated,
    VERSION.name: _since,
}
"""By the sort of value."""


def judge_fact(case: Case) -> ChangeRule | None:
    """The rule for a fact that differs."""
    assert case.fact is not None  # the caller's case is about one
    judge = OF_FACTS.get(case.fact.path) or _OF_SORTS.get(case.fact.codec.name)
    return judge(case) if judge else facts.FACT_CHANGED


@dataclass(frozen=True, slots=True)
class PartJudges:
    """What is judged of something that others hold: that it came, that it went, that it stands elsewhere.

    Attributes:
        added: Where the new side alone has it.
        removed: Where the old side alone has it.
        reordered: Where both sides have the same ones in another order.
        inherited: Where the new side has it of what its type extends; None where nothing is inherited.
        own: Where the old side had it of what its type extends, alike.
    """

    added: Judge
    removed: Judge
    reordered: ChangeRule
    inherited: ChangeRule | None = None
    own: ChangeRule | None = None


def _property_added(case: Case) -> ChangeRule:
    assert isinstance(case.sides.new, Property)
    required = case.sides.new.optional is False and not case.sides.new.array
    return members.REQUIRED_PROPERTY_ADDED if required and case.sent else members.PROPERTY_ADDED


def _parameter_added(case: Case) -> ChangeRule:
    """By whether calls without it are right, and mean the same."""
    if not value_of(case.owners.old, "parameters_complete"):
        return methods.PARAMETER_BECAME_KNOWN
    parameter = case.sides.new
    assert isinstance(parameter, Parameter)
    if not parameter.optional:
        return methods.REQUIRED_PARAMETER_ADDED
    known = {value_of(each, "name") for each in many_of(case.owners.old, "parameters")}
    behind = [value_of(each, "name") for each in many_of(case.owners.new, "parameters")]
    is_last = known.isdisjoint(behind[behind.index(parameter.name) :])
    return methods.OPTIONAL_PARAMETER_ADDED if is_last else methods.OPTIONAL_PARAMETER_INSERTED


def _parameter_removed(case: Case) -> ChangeRule:
    whole = value_of(case.owners.new, "parameters_complete")
    return methods.PARAMETER_REMOVED if whole else methods.PARAMETER_BECAME_UNKNOWN


def _fault_added(case: Case) -> ChangeRule:
    """Whoever catches a fault catches those that extend it."""
    assert isinstance(case.sides.new, Raise)
    before = {value_of(each, "type") for each in many_of(case.owners.old, "faults")}
    caught = before.intersection(case.sides.new_api.ancestors(case.sides.new.type))
    return methods.NARROWER_FAULT_ADDED if caught else methods.FAULT_ADDED


OF_PARTS: Mapping[str, PartJudges] = {
    "property": PartJudges(
        _property_added,
        always(members.PROPERTY_REMOVED),
        members.PROPERTY_ORDER_CHANGED,
        members.PROPERTY_INHERITED,
        members.PROPERTY_OWN,
    ),
    "method": PartJudges(
        always(methods.METHOD_ADDED),
        always(methods.METHOD_REMOVED),
        methods.METHOD_ORDER_CHANGED,
        methods.METHOD_INHERITED,
        methods.METHOD_OWN,
    ),
    "value": PartJudges(
        when_received(members.RECEIVED_VALUE_ADDED, members.SENT_VALUE_ADDED),
        when_sent(members.SENT_VALUE_REMOVED, members.RECEIVED_VALUE_REMOVED),
        members.VALUE_ORDER_CHANGED,
    ),
    "parameter": PartJudges(_parameter_added, _parameter_removed, methods.PARAMETER_ORDER_CHANGED),
    "fault": PartJudges(_fault_added, always(methods.FAULT_REMOVED), methods.FAULT_ORDER_CHANGED),
}
"""By the name of the record."""
