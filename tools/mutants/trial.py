"""One mutant against the tests that run its lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from tools.mutants import forks
from tools.mutants.copies import mutated
from tools.mutants.coverage_map import Map, Test, ordered
from tools.mutants.mutant import Mutant

BUDGET = 25.0
"""Seconds that the tests of one mutant may take, were nothing changed; what they miss in them survives."""
PARTS = (12, 80)
"""After how many tests a trial goes on only where they have told nothing."""
OF_COPIES = "tests/test_generated.py"
"""Compares the checked-in package with its hashes, so that any change of the runtime fails, seen or not."""
KILLED, SURVIVED, ENDLESS, UNTESTED = "killed", "survived", "endless", "untested"
WIDER = 4
"""Pytest's status where it does not know a test: the mutant has changed the cases of a test."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a mutant.

    Attributes:
        status: One of the four words above; ``endless`` counts as killed.
        tests: How many tests there were to run.
        killer: The test that told, where one did.
    """

    status: str
    tests: int
    killer: str = ""

    @property
    def told(self) -> bool:
        """Whether the tests saw the fault."""
        return self.status in (KILLED, ENDLESS)


def try_out(mutant: Mutant, known: Map, checkout: Path, output: Path) -> Outcome:
    """Plant a mutant in a private copy and run its tests until one fails."""
    tests = [test for test in known.of(mutant.path, mutant.lines) if _fair(mutant, test)]
    chosen = ordered(tests, mutant.path, BUDGET)
    if not chosen:
        return Outcome(UNTESTED, 0)
    status = 0
    with mutated(checkout, mutant):
        for part in in_parts(chosen):
            status = status or _run([test.id for test in part], part, checkout, output)
            if status == WIDER:
                status = _run(sorted({test.file for test in part}), part, checkout, output)
    if status == 0:
        return Outcome(SURVIVED, len(chosen))
    if status > forks.KILLED or status < 0:
        return Outcome(ENDLESS, len(chosen))
    return Outcome(KILLED, len(chosen), _killer(output))


def in_parts(tests: Sequence[Test]) -> Iterator[Sequence[Test]]:
    """A few tests, some more, then all others: pytest loads every file before it runs the first test."""
    for first, after in pairwise((0, *PARTS, len(tests))):
        if tests[first:after]:
            yield tests[first:after]


def _fair(mutant: Mutant, test: Test) -> bool:
    return test.file != OF_COPIES or not mutant.path.startswith("codegen/runtime/")


def _run(names: Sequence[str], tests: Sequence[Test], checkout: Path, output: Path) -> int:
    expected = sum(test.seconds for test in tests)
    longest = int(20 + 5 * max(test.seconds for test in tests))
    limits = ("-o", f"timeout={longest}", "-o", f"faulthandler_timeout={2 * longest}")
    arguments = ("-x", *limits, *names)
    return forks.status_of(
        lambda: forks.pytest(arguments), checkout, output, 15 + 4 * expected, 120 + 20 * expected
    )


def _killer(output: Path) -> str:
    """The first test that failed, from pytest's last lines."""
    for line in output.read_text("utf-8", "replace").splitlines():
        if line.startswith(("FAILED ", "ERROR ")):
            return line.split()[1]
    return ""
