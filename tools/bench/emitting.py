"""What linking and emitting cost, against reading the same documents: those of ``spec/``."""

from __future__ import annotations

import time
from collections.abc import Callable
from statistics import median

from codegen.diagnostics import Diagnostics
from codegen.emit import emit
from codegen.link import link
from codegen.pipeline import run
from codegen.read.reader import read
from codegen.read.sources import load
from tools.bench.goals import NONE
from tools.bench.reading import ROOT

ROUNDS = 3


def seconds(work: Callable[[], object]) -> float:
    """The median time of a piece of work."""
    times: list[float] = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return median(times)


def main() -> None:
    """Print both ratios."""
    paths = [(ROOT / "spec" / part).as_posix() for part in ("rst", "md", "flat")]
    facts = [(ROOT / "spec" / "facts").as_posix()]
    found = run(paths, facts, Diagnostics())
    assert found.api is not None
    api = found.api
    floor = seconds(lambda: read(load(paths, Diagnostics()), Diagnostics()))
    linked = seconds(lambda: link(found.statements, found.facts, Diagnostics()))
    emitted = seconds(lambda: emit(api))
    print(f"spec: link: {linked / floor:5.2f} x reading   ({NONE}; {linked * 1e3:.0f} ms)")
    print(f"spec: emit: {emitted / floor:5.2f} x reading   ({NONE}; {emitted * 1e3:.0f} ms)")


if __name__ == "__main__":
    main()
