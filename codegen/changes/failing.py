"""Which changes let a run fail: those of a level or worse, by both categories or by one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from codegen.changes.change import ApiChange
from codegen.changes.rule import ChangeRule, Level

_CATEGORIES: Mapping[str, Callable[[ChangeRule], Level]] = {
    "": lambda rule: rule.worst,
    "source-": lambda rule: rule.source,
    "wire-": lambda rule: rule.wire,
}
LIMITS: Mapping[str, tuple[Callable[[ChangeRule], Level], Level]] = {
    f"{category}{level}": (level_of, level)
    for category, level_of in _CATEGORIES.items()
    for level in sorted(Level, reverse=True)
}
"""What a run can be told to fail on: ``breaking``, ``source-breaking`` and so on."""


def fails(changes: Iterable[ApiChange], limits: Iterable[str]) -> bool:
    """Whether a change that is neither accepted nor of documentation alone reaches one of these limits.

    Args:
        changes: What changed.
        limits: Names of ``LIMITS``.
    """
    reached = [LIMITS[limit] for limit in limits]
    return any(
        level_of(each.rule) >= level
        for each in changes
        if not each.accepted and not each.rule.documentation
        for level_of, level in reached
    )
