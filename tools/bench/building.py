"""What it costs to build an object whose values are checked, against the same object of pyVmomi.

pyVmomi checks the types of values as well, so it is the peer: checking may cost twice its time at most.
"""

from __future__ import annotations

import sys
import timeit
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from typing import Any

sys.path.insert(0, str(Path(__file__).parent.parent.parent / "generated"))

from vsphere import vim, vmodl

from tools.bench.goals import goal

BUILDS, ROUNDS = 2_000, 21
_MOST = 2
"""Times what it takes there that it may take here."""
NOW = datetime(2026, 1, 2, tzinfo=UTC)


def scalars(api: Any) -> Callable[[], object]:  # Any: one package or the other, of which no type is the same
    """An object of numbers, texts and truth values, as most specs are."""
    state, make, user = api.TaskInfo.State.running, api.TaskInfo, api.TaskReasonUser
    return lambda: make(
        key="task-1",
        descriptionId="com.example.copy",
        entityName="database",
        state=state,
        cancelled=False,
        cancelable=True,
        progress=40,
        reason=user(userName="ann"),
        queueTime=NOW,
        startTime=NOW,
        eventChainId=17,
    )


def specs(api: Any, query: Any) -> Callable[[], object]:  # Any: as above
    """Objects within objects, in arrays."""
    collector = query.PropertyCollector
    task = api.Task("task-1")
    return lambda: collector.FilterSpec(
        objectSet=[collector.ObjectSpec(obj=task, skip=False) for _ in range(4)],
        propSet=[
            collector.PropertySpec(
                type=api.Task, all=False, pathSet=["info.state", "info.error", "info.progress"]
            )
        ],
    )


def compare(label: str, ours: Callable[[], object], theirs: Callable[[], object]) -> float:
    """Print how many times the peer's time ours is; rounds take turns, to meet the same noise."""
    pairs = [
        (timeit.timeit(ours, number=BUILDS), timeit.timeit(theirs, number=BUILDS)) for _ in range(ROUNDS)
    ]
    ratio = median(one / other for one, other in pairs)
    mine, peer = (median(times) / BUILDS * 1e6 for times in zip(*pairs, strict=True))
    print(f"building: {label}: {ratio:4.2f} x pyVmomi   ({goal(ratio, _MOST)}; {mine:.1f} us, {peer:.1f} us)")
    return ratio


def main() -> None:
    """Print both ratios, where there is a peer."""
    try:
        from pyVmomi import vim as their_vim
        from pyVmomi import vmodl as their_vmodl
    except ImportError:
        print("building: pyVmomi is not installed: pip install 'vim-codegen[pyvmomi]'")
        return
    compare("a flat object   ", scalars(vim), scalars(their_vim))
    compare("arrays of specs ", specs(vim, vmodl.query), specs(their_vim, their_vmodl.query))


if __name__ == "__main__":
    main()
