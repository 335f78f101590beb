"""``python -m tools.bench``: every measurement.

Each part is a process of its own: the system counts what a process had, when it started another one, into the
memory of that one.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Generator, Sequence

from tools.bench.reading import ROOT

PARTS = "reading emitting gate building decoding encoding calling growth loading".split()
LAST = "from tools.bench import peers, runs; runs.main(peers.main())"
"""Runs are compared with what the others take."""


def printed(words: Sequence[str]) -> Generator[str]:
    """What a program prints, line by line, as it does."""
    with subprocess.Popen([sys.executable, *words], cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        yield from process.stdout
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, words)


def main() -> None:
    """Measure everything, and count the goals."""
    reached = missed = 0
    for words in (*(("-m", f"tools.bench.{part}") for part in PARTS), ("-c", LAST)):
        for line in printed(words):
            print(line, end="", flush=True)
            reached += ": reached" in line
            missed += ": NOT reached" in line
    print(f"{reached + missed} goals, {missed} of them not reached")


if __name__ == "__main__":
    main()
