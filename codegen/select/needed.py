"""What an output needs of an API, whatever is selected."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class NeededTypes:
    """Types that an output speaks of itself, whatever is selected; those that an API lacks are left aside.

    Attributes:
        described: Those of which it uses members, by their dotted names.
        named: Those that it only refers to.
    """

    described: frozenset[str] = frozenset()
    named: frozenset[str] = frozenset()


NOTHING = NeededTypes()
"""What outputs need that speak of no type."""
