"""``python -m tools.mutants``: plant a sample of faults, run the tests that could tell, say what they missed.

Exit status 1 where fewer than 90 % are told, or a survivor is not explained in ``survivors.toml``.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Generator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from queue import SimpleQueue

from tools.mutants import coverage_map, forks, survivors
from tools.mutants.copies import PARTS, copy
from tools.mutants.coverage_map import Map
from tools.mutants.mutant import Mutant
from tools.mutants.results import Results
from tools.mutants.rooms import ROOMS
from tools.mutants.sample import sample
from tools.mutants.table import ENOUGH, rate, table
from tools.mutants.trial import Outcome, try_out

ROOT = Path(__file__).parent.parent.parent


def main() -> int:
    """Run it; gives the exit status."""
    options = _options()
    home = options.home.resolve()
    home.mkdir(parents=True, exist_ok=True)
    forks.preload()
    chosen = sample(ROOT, options.seed, options.count, options.rooms.split(","))
    copies = _Copies([copy(ROOT, home / f"worker{number}") for number in range(options.processes)])
    print(f"{len(chosen)} mutants; which tests run which lines:", flush=True)
    known = _mapped(copies, home, options.tests)
    results = Results(home / "results.jsonl", _content(ROOT))
    outcomes = _tried(chosen, known, copies, results, options)
    return _told(outcomes, options.rooms.split(","))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tools.mutants", description=__doc__)
    parser.add_argument("--seed", type=int, default=1, help="another seed is another sample")
    parser.add_argument("--count", type=int, default=400, help="how many mutants")
    parser.add_argument("--rooms", default=",".join(ROOMS), help="which rooms share them")
    parser.add_argument(
        "--tests", nargs="*", default=["tests"], help="which folders or files of tests may tell"
    )
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1)
    parser.add_argument(
        "--home", type=Path, default=ROOT / "build" / "mutants", help="copies, map and results"
    )
    parser.add_argument(
        "--only-survivors",
        action="store_true",
        help="what was told once is not tried again, though tests changed",
    )
    parser.add_argument("--fresh", action="store_true", help="forget earlier results")
    return parser.parse_args()


def _content(root: Path) -> str:
    """A hash of everything that results depend on."""
    found = sha256()
    for part in PARTS:
        if part not in ("docs", "tools"):
            for path in sorted((root / part).rglob("*")):
                if path.is_file() and "__pycache__" not in path.parts:
                    found.update(path.relative_to(root).as_posix().encode() + path.read_bytes())
    found.update((root / "pyproject.toml").read_bytes())
    return found.hexdigest()[:16]


class _Copies:
    """Private copies of the checkout, each lent to one trial at a time."""

    def __init__(self, copies: list[Path]) -> None:
        self.all = copies
        self._free: SimpleQueue[Path] = SimpleQueue()
        for each in copies:
            self._free.put(each)

    @contextmanager
    def lent(self) -> Generator[Path]:
        """One that nobody else uses in the meantime."""
        checkout = self._free.get()
        try:
            yield checkout
        finally:
            self._free.put(checkout)


def _mapped(copies: _Copies, home: Path, tests: list[str]) -> Map:
    def run(name: str, record: Path) -> int:
        with copies.lent() as checkout:
            return coverage_map.in_child(checkout, name, record, checkout.parent / "map.txt")

    first, *_ = copies.all
    names = coverage_map.test_files(first, tests)
    return coverage_map.made(first, home / "map", names, run, len(copies.all))


def _tried(
    chosen: list[Mutant], known: Map, copies: _Copies, results: Results, options: argparse.Namespace
) -> dict[Mutant, Outcome]:
    outcomes: dict[Mutant, Outcome] = {}
    started = time.monotonic()

    def one(mutant: Mutant) -> tuple[Mutant, Outcome]:
        kept = None if options.fresh else results.of(mutant, options.only_survivors)
        if kept is not None:
            return mutant, kept
        with copies.lent() as checkout:
            return mutant, try_out(mutant, known, checkout, checkout.parent / "out.txt")

    with ThreadPoolExecutor(len(copies.all)) as pool:
        for number, (mutant, outcome) in enumerate(pool.map(one, chosen), 1):
            outcomes[mutant] = outcome
            results.add(mutant, outcome)
            mark = f"{number}/{len(chosen)} {time.monotonic() - started:5.0f} s {outcome.status:9}"
            print(f"{mark} {mutant}", flush=True)
    return outcomes


def _told(outcomes: dict[Mutant, Outcome], rooms: list[str]) -> int:
    missed = [mutant for mutant, outcome in outcomes.items() if not outcome.told]
    unexplained = survivors.unexplained(missed)
    print(f"\n{table(outcomes, rooms)}\n")
    for mutant in unexplained:
        print(f"{survivors.as_entry(mutant)}  # line {mutant.span[0]}\n")
    told = rate(list(outcomes.values()))
    print(f"{told:.1%} told; {len(missed)} survived, {len(unexplained)} of them without an explanation")
    return int(told < ENOUGH or bool(unexplained))


if __name__ == "__main__":
    sys.exit(main())
