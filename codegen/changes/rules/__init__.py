"""The table of rules: every sort of change, declared once; docs/api-diff.md lists them."""

from __future__ import annotations

from collections.abc import Mapping

from codegen.changes.rule import ChangeRule
from codegen.changes.rules import facts, members, methods, types

_PARTS = (types, members, methods, facts)

RULES: tuple[ChangeRule, ...] = tuple(
    value for part in _PARTS for value in vars(part).values() if isinstance(value, ChangeRule)
)
"""All rules, in the order of the table."""
BY_NAME: Mapping[str, ChangeRule] = {rule.name: rule for rule in RULES}
