"""What holds of any two editions."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.changes import changes
from codegen.ir.json_form import to_json
from codegen.ir.model import Api
from tests.changes.cases import CASES
from tests.changes.shop import Edit, shop
from tests.ir import sample

REVERSED = {
    "type-added": "type-removed",
    "opaque-type-added": "opaque-type-removed",
    "version-added": "version-removed",
    "property-added": "property-removed",
    "sent-required-property-added": "property-removed",
    "method-added": "method-removed",
    "optional-parameter-added": "parameter-removed",
    "optional-parameter-inserted": "parameter-removed",
    "required-parameter-added": "parameter-removed",
    "received-value-added": "received-value-removed",
    "sent-value-added": "sent-value-removed",
    "fault-added": "fault-removed",
    "narrower-fault-added": "fault-removed",
}


def edition(edits: list[tuple[Edit, ...]]) -> Api:
    """The shop after all edits that can be made one after the other."""
    kept: tuple[Edit, ...] = ()
    for each in edits:
        try:
            shop(*kept, *each)
        except (AssertionError, ValueError):  # words that another edit has taken, or what refers to them
            continue
        kept = (*kept, *each)
    return shop(*kept)


EDITIONS = st.lists(st.sampled_from([case.edits for case in CASES]), max_size=4).map(edition)


def facts(api: Api) -> object:
    """All that an API says, but for where it is stated."""

    def without(found: dict[str, Any]) -> dict[str, Any]:  # Any: JSON
        return {name: value for name, value in found.items() if name not in ("sources", "first_use")}

    return json.loads(to_json(api), object_hook=without)


@given(EDITIONS, EDITIONS)
def test_nothing_changed_exactly_where_both_say_the_same(old: Api, new: Api) -> None:
    assert (facts(old) == facts(new)) == (not changes(old, new))


@given(EDITIONS, EDITIONS)
def test_what_is_added_one_way_is_removed_the_other_way(old: Api, new: Api) -> None:
    def about(rules: set[str], old: Api, new: Api) -> set[str]:
        return {str(each.about) for each in changes(old, new) if each.rule.name in rules}

    assert about({*REVERSED}, old, new) == about({*REVERSED.values()}, new, old)


@given(EDITIONS, EDITIONS)
def test_changes_are_sorted_and_each_is_told_once(old: Api, new: Api) -> None:
    found = changes(old, new)
    assert [each.key for each in found] == sorted({each.key for each in found})
    assert all("{" not in each.sentence and each.sentence[0].isalpha() for each in found)


@pytest.mark.parametrize("api", [shop(), sample.API], ids=["documents", "every field"])
def test_an_api_is_no_change_of_itself(api: Api) -> None:
    assert changes(api, api) == ()
