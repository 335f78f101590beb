"""No declared fact is passed over: whatever differs is a change, if only of words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from codegen.changes import changes
from codegen.changes.case import Case, Sides
from codegen.changes.indexed import IndexedApi
from codegen.changes.judges import OF_FACTS, OF_PARTS, judge_fact
from codegen.changes.rules.facts import FACT_CHANGED
from codegen.ir.facts import Target
from codegen.ir.names import TypeName
from codegen.ir.records import FACTS, PROPERTY, RECORDS
from tests.declared import api, sample

LINKED = sorted(path for path, fact in FACTS.items() if fact.linked)


@pytest.mark.parametrize("path", LINKED)
def test_a_fact_that_comes_or_goes_is_a_change(path: str) -> None:
    there, back = changes(api(), api(path)), changes(api(path), api())
    assert there
    assert back
    assert {str(each.about) for each in there} == {str(each.about) for each in back}
    if path != "kind":  # the rules of its levels are those of whoever is managed
        assert {each.rule.documentation for each in there} == {each.rule.documentation for each in back}


def test_a_fact_that_no_line_of_the_table_names_is_a_change_all_the_same() -> None:
    secret = replace(FACTS["property.privilege"], name="secret")
    assert secret.path not in OF_FACTS
    side = IndexedApi(api())
    sides = Sides(side, side, sample(PROPERTY), sample(PROPERTY))
    target = Target(TypeName.parse("shop.Till"), "Till")
    case = Case(PROPERTY, target, sides, sides, sides, secret, before=True, after=False)
    assert judge_fact(case) is FACT_CHANGED


def test_the_table_names_facts_and_parts_that_there_are() -> None:
    assert {*OF_FACTS} <= {*LINKED}
    held = {part.record.name for record in RECORDS for part in record.parts if not part.single}
    assert OF_PARTS.keys() == held
