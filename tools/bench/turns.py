"""Two ways to do the same, measured in turns, so that both meet the same noise."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from statistics import median

from tools.bench.goals import goal, ratio


@dataclass(frozen=True, slots=True)
class Goal:
    """What a ratio may be at most.

    Attributes:
        label: What is measured.
        most: The ratio that is wanted.
    """

    label: str
    most: float

    def tell(self, found: float, details: str) -> None:
        """Print a ratio, beside the one that is wanted."""
        said = f"{ratio(found)} pyVmomi   ({goal(found, self.most)}; {details})"
        print(f"wire: {self.label + ':':<38} {said}")


def medians(ways: Mapping[str, Callable[[], object]], rounds: int, times: int = 1) -> dict[str, float]:
    """The median of the processor time that each way takes, in milliseconds.

    Args:
        ways: What is measured, by its name.
        rounds: How often all of them take their turn.
        times: How often each is done in one turn.
    """
    found: dict[str, list[float]] = {name: [] for name in ways}
    for way in ways.values():
        way()  # what is looked up once, is
    gc.collect()
    gc.freeze()  # else the collector looks through what both were given, whoever it is that makes objects
    for _ in range(rounds):
        for name, way in ways.items():
            start = time.process_time()
            for _ in range(times):
                way()
            found[name].append((time.process_time() - start) / times * 1e3)
    gc.unfreeze()
    return {name: median(each) for name, each in found.items()}


def compare(
    wanted: Goal, ours: Callable[[], object], theirs: Callable[[], object], rounds: int, times: int = 1
) -> float:
    """Print how many times the peer's processor time ours is, and give it back."""
    spent = medians({"ours": ours, "theirs": theirs}, rounds, times)
    found = spent["ours"] / spent["theirs"]
    wanted.tell(found, f"{spent['ours']:.3g} and {spent['theirs']:.3g} ms")
    return found
