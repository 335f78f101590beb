"""A type, or what it holds, of both sides: its facts by their declarations, then what it holds in turn."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping
from dataclasses import replace

from codegen.changes import matching
from codegen.changes.case import Case
from codegen.changes.change import ApiChange
from codegen.changes.judges import OF_PARTS, PartJudges, judge_fact
from codegen.changes.matching import Matched
from codegen.changes.rules import methods
from codegen.changes.telling import as_json, tell
from codegen.ir.codec import HAS_PROSE, HAS_REFERENCES
from codegen.ir.declared import Fact
from codegen.ir.dynamic import many_of, value_of
from codegen.ir.model import Method, Type
from codegen.ir.names import TypeName
from codegen.ir.records import METHOD, RecordPart
from codegen.ir.walk import within


class MemberComparison:
    """Compares what both sides have.

    Args:
        renamed: The new names of types that are called otherwise now.
    """

    def __init__(self, renamed: Mapping[TypeName, TypeName]) -> None:
        self._renamed = renamed

    def pair(self, case: Case) -> Iterator[ApiChange]:
        """All changes of something that both sides have, and of what is in it.

        Args:
            case: What it is; no fact of it yet.
        """
        facts = [fact for fact in case.record.facts if fact.linked]
        if _kind(case.sides.old) != _kind(case.sides.new):
            facts = [fact for fact in facts if fact.path == "kind"]
        for fact in facts:
            yield from self._fact(case, fact)
        if case.record is METHOD:
            yield from _parameters_known(case)
        if _kind(case.sides.old) == _kind(case.sides.new):
            for part in case.record.parts:
                yield from self._part(case, part)

    def _fact(self, case: Case, fact: Fact[object]) -> Iterator[ApiChange]:
        """The change of a fact, if it has one."""
        before, after = (value_of(each, fact.name) for each in (case.sides.old, case.sides.new))
        if fact.codec in HAS_REFERENCES:
            before = self._by_new_name(before)
        same = before == after or (fact.codec in HAS_PROSE and as_json(fact, before) == as_json(fact, after))
        if same and not (fact.inherits and _stated(case.sides.old, fact) != _stated(case.sides.new, fact)):
            return
        case = replace(case, fact=fact, before=before, after=after)
        rule = judge_fact(case)
        if rule is not None:
            yield tell(case, rule)

    def _by_new_name(self, value: object) -> object:
        return self._renamed.get(value, value) if isinstance(value, TypeName) else value

    def _part(self, case: Case, part: RecordPart) -> Iterator[ApiChange]:
        """What came, went and changed of what both sides hold."""
        old, new = (many_of(each, part.of_linked) for each in (case.sides.old, case.sides.new))
        if part.single:
            for one, other in zip(old, new, strict=True):
                yield from self.pair(_inner(case, part, one, other))
            return
        matched = matching.by_name(old, new, lambda each: self._key(part, each))
        if part.record is METHOD:
            matched = matching.methods(matched)
        judges = OF_PARTS[part.record.name]
        for one, other in matched.pairs:
            inner = _inner(case, part, one, other)
            if isinstance(one, Method) and isinstance(other, Method) and one.name != other.name:
                before = replace(inner, target=within(case.target, part.record, one))
                yield tell(before, methods.METHOD_RENAMED, one.name, other.name)
            yield from self.pair(inner)
        yield from self._one_sided(case, part, matched, judges)
        if not matching.in_order(matched, old, new):
            yield tell(case, judges.reordered)

    def _one_sided(
        self, case: Case, part: RecordPart, matched: Matched[object], judges: PartJudges
    ) -> Iterator[ApiChange]:
        """What only one side states; the other may have it of what it extends."""
        alike = matching.look_alikes(matched, part.record)
        for one in matched.removed:
            inner = _inner(case, part, one, None)
            above = _inherited(inner, one) if judges.inherited else None
            if above and judges.inherited:
                yield tell(inner, judges.inherited, after=str(above[0]))
                yield from self.pair(_inner(case, part, one, above[1]))
            elif rule := judges.removed(inner):
                yield tell(inner, rule, alike=alike.get(id(one)))
        for other in matched.added:
            inner = _inner(case, part, None, other)
            above = _inherited(inner, other) if judges.own else None
            if above and judges.own:
                yield tell(inner, judges.own, before=str(above[0]))
                yield from self.pair(_inner(case, part, above[1], other))
            elif rule := judges.added(inner):
                yield tell(inner, rule)

    def _key(self, part: RecordPart, item: object) -> Hashable:
        """What tells a record from others of its sort; types go by their new names, which no old one has."""
        key = value_of(item, part.record.key)
        assert isinstance(key, str | TypeName)  # as the declarations of keys say
        return self._renamed.get(key, key) if isinstance(key, TypeName) else key


def _inner(case: Case, part: RecordPart, one: object, other: object) -> Case:
    """What a record holds; its name is the new one, where that side has it."""
    sides = replace(case.sides, old=one, new=other)
    target = within(case.target, part.record, one if other is None else other)
    return Case(part.record, target, sides, case.sides, case.types)


def _inherited(case: Case, item: object) -> tuple[TypeName, object] | None:
    """What the side that does not state a member has it of, and that member."""
    on_new = case.sides.new is None
    api, owner = (case.sides.new_api, case.types.new) if on_new else (case.sides.old_api, case.types.old)
    assert isinstance(owner, Type)  # both sides have the type
    found = api.inherited(owner.name, str(value_of(item, "name")))
    return found if found and type(found[1]) is type(item) else None


def _parameters_known(case: Case) -> Iterator[ApiChange]:
    """Whether all parameters of a method are stated, where that is another than before."""
    before, after = (value_of(each, "parameters_complete") for each in (case.sides.old, case.sides.new))
    if before != after:
        yield tell(case, methods.PARAMETERS_BECAME_KNOWN if after else methods.PARAMETERS_BECAME_UNKNOWN)


def _kind(item: object) -> object:
    return item.kind if isinstance(item, Type) else None


def _stated(item: object, fact: Fact[object]) -> object:
    return value_of(item, f"{fact.name}_stated")
