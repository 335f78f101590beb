"""Which changes let a run fail."""

from __future__ import annotations

from dataclasses import replace

import pytest

from codegen.changes import ApiChange, ChangeRule, Level
from codegen.changes.failing import LIMITS, fails

RULE = ChangeRule("light-changed", Level.INFO, Level.WARNING, "it is {after}", "It shines.")
CHANGE = ApiChange(RULE, "v1", "it is", None, None)
REACHED = {"warning", "info", "source-info", "wire-warning", "wire-info"}


@pytest.mark.parametrize("limit", LIMITS)
def test_a_change_reaches_the_limits_up_to_its_levels(limit: str) -> None:
    assert fails([CHANGE], [limit]) == (limit in REACHED)
    assert not fails([replace(CHANGE, accepted="known")], [limit])
    assert not fails([replace(CHANGE, rule=replace(RULE, documentation=True))], [limit])
    assert not fails([], [limit])


def test_any_limit_and_any_change_is_enough() -> None:
    assert fails([CHANGE, replace(CHANGE, accepted="known")], ["breaking", "wire-warning"])
    assert not fails([CHANGE], [])
