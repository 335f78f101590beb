"""Every rule: an edition of the shop that it judges, in both directions, and what the table promises."""

from __future__ import annotations

import re

import pytest

from codegen.changes import ApiChange, changes
from codegen.changes.rules import BY_NAME, RULES
from codegen.changes.rules.facts import FACT_CHANGED
from codegen.ir.model import Api
from tests.changes.cases import CASES, RuleCase
from tests.changes.shop import shop


def told(old: Api, new: Api, expected: tuple[str, ...]) -> tuple[str, ...]:
    """Rule and levels of each change; of descriptions, which go with others, where that is expected."""
    found = {_told(each) for each in changes(old, new)}
    return tuple(sorted(each for each in found if each in expected or not each.startswith("description")))


def _told(change: ApiChange) -> str:
    rule = change.rule
    return f"{rule.name} words" if rule.documentation else f"{rule.name} {rule.source} {rule.wire}"


@pytest.mark.parametrize("case", CASES, ids=str)
def test_an_edition_and_its_reverse_have_the_changes_of_their_rules(case: RuleCase) -> None:
    edition = shop(*case.edits)
    assert told(shop(), edition, case.there) == case.there
    assert told(edition, shop(), case.back) == case.back


def test_every_rule_has_an_edition() -> None:
    shown = {each.split(" ")[0] for case in CASES for each in (*case.there, *case.back)}
    # For facts that no rule knows of, of which there are none: ``test_facts`` makes one.
    assert shown | {FACT_CHANGED.name} == BY_NAME.keys()


def test_names_of_rules_stay_and_are_kebab_case() -> None:
    assert len(BY_NAME) == len(RULES)
    assert [name for name in BY_NAME if not re.fullmatch(r"[a-z]+(-[a-z]+)+", name)] == []


def test_rules_of_documentation_harm_nobody() -> None:
    assert {rule.worst for rule in RULES if rule.documentation} == {min(rule.worst for rule in RULES)}
