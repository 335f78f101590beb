"""The result: how many of each room's mutants the tests told."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from tools.mutants.mutant import Mutant
from tools.mutants.rooms import room_of
from tools.mutants.trial import ENDLESS, Outcome

ENOUGH = 0.9


def rate(outcomes: Sequence[Outcome]) -> float:
    """Which part was told; 1 where there is nothing to tell."""
    return sum(outcome.told for outcome in outcomes) / len(outcomes) if outcomes else 1.0


def table(outcomes: Mapping[Mutant, Outcome], rooms: Sequence[str]) -> str:
    """A line for each room, and one for all."""
    rows: list[tuple[str, ...]] = [("room", "mutants", "told", "endless", "survived", "rate")]
    for room in (*rooms, "all"):
        own = [outcome for mutant, outcome in outcomes.items() if room in (room_of(mutant.path), "all")]
        told, endless = sum(each.told for each in own), sum(each.status == ENDLESS for each in own)
        numbers = (len(own), told, endless, len(own) - told)
        rows.append((room, *map(str, numbers), f"{rate(own):.1%}"))
    return "\n".join(
        "  ".join([row[0].ljust(8), *(cell.rjust(8) for cell in row[1:])]).rstrip() for row in rows
    )
