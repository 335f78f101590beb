"""Which tests run which lines, found once and kept as long as a test's file and what it ran stay the same."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from importlib import import_module
from pathlib import Path
from typing import Any

from tools.mutants import forks
from tools.mutants.rooms import origin

Lines = dict[str, list[int]]
"""Lines by module."""


@dataclass(frozen=True, slots=True)
class Test:
    """A test that passes.

    Attributes:
        id: Pytest's.
        seconds: How long it takes.
        footprint: How many lines it runs.
    """

    id: str
    seconds: float
    footprint: int

    @property
    def file(self) -> str:
        """Its file."""
        return self.id.partition("::")[0]


class Map:
    """Tests by line.

    Args:
        files: What is known of each file of tests.
    """

    def __init__(self, files: Iterable[Mapping[str, Any]]) -> None:  # Any: JSON of our own
        self._by_line: dict[tuple[str, int], set[str]] = {}
        self._by_module: dict[str, set[str]] = {}
        self.tests: dict[str, Test] = {}
        for each in files:
            for name, (seconds, lines) in each["tests"].items():
                self.tests[name] = Test(name, seconds, sum(map(len, lines.values())))
                for module, numbers in lines.items():
                    self._by_module.setdefault(module, set()).add(name)
                    for number in numbers:
                        self._by_line.setdefault((module, number), set()).add(name)

    def of(self, module: str, lines: Iterable[int]) -> list[Test]:
        """The tests that run one of some lines.

        Where only an import does, as with what is declared, those that run the module, those of its room and
        those of no room in particular.
        """
        names: set[str] = set()
        for line in lines:
            names |= self._by_line.get((module, line), set())
        near = {name for name in self.tests if _is_near(module, name)}
        return [self.tests[name] for name in names or self._by_module.get(module, set()) | near]


def _is_near(module: str, test: str) -> bool:
    """Whether a test is one of a module's room, or of none."""
    room, folders = module.split("/")[1], test.partition("::")[0].split("/")[1:-1]
    return folders[:1] in ([], [room])


def test_files(checkout: Path, places: Sequence[str]) -> list[str]:
    """The files of tests at some places of a checkout."""
    found: set[Path] = set()
    for place in places:
        path = checkout / place
        found |= {path} if path.is_file() else set(path.rglob("test_*.py"))
    return sorted(path.relative_to(checkout).as_posix() for path in found)


def made(
    checkout: Path, kept: Path, names: Sequence[str], run: Callable[[str, Path], int], processes: int
) -> Map:
    """The map of a copy of the project.

    Args:
        checkout: The copy.
        kept: A folder for what is known of each file of tests.
        names: The files of tests.
        run: Runs one file of tests and writes what it found.
        processes: How many at once.
    """
    kept.mkdir(parents=True, exist_ok=True)
    stale = [name for name in names if not _is_fresh(checkout, name, _record(kept, name))]
    with ThreadPoolExecutor(processes) as pool:
        for name, status in zip(
            stale, pool.map(lambda name: run(name, _record(kept, name)), stale), strict=True
        ):
            print(
                f"  {name}: {'mapped' if status in (0, 1, 5) else f'not mapped, status {status}'}", flush=True
            )
    records = [json.loads(_record(kept, name).read_text()) for name in names if _record(kept, name).exists()]
    return Map(records)


def _record(kept: Path, name: str) -> Path:
    return kept / f"{name.replace('/', '-')}.json"


def _is_fresh(checkout: Path, name: str, record: Path) -> bool:
    try:
        content = json.loads(record.read_text())
    except (OSError, ValueError):
        return False
    own = content["own"] == own_hash(checkout, name)
    return own and all(hash_of(checkout / path) == known for path, known in content["sources"].items())


@cache
def hash_of(path: Path) -> str:
    """A short hash of a file; empty where there is none."""
    return sha256(path.read_bytes()).hexdigest()[:16] if path.is_file() else ""


@cache
def own_hash(checkout: Path, name: str) -> str:
    """A hash of a file of tests and of what is beside all tests."""
    beside = [
        path for path in sorted((checkout / "tests").rglob("*.py")) if not path.name.startswith("test_")
    ]
    return sha256("".join(map(hash_of, [checkout / name, *beside])).encode()).hexdigest()[:16]


def traced(checkout: Path, name: str, record: Path) -> int:
    """Run one file of tests in this process and write which lines each of its tests ran."""
    # Any: the library is there only where mutants are made.
    tracer: Any = import_module("coverage").Coverage(
        data_file=None,
        config_file=False,
        include=[f"{checkout}/codegen/*", "*/_runtime/*"],
        messages=False,
    )
    watcher = _Watcher(tracer)
    tracer.start()
    status = forks.pytest(("-o", "timeout=600", "-o", "faulthandler_timeout=700", name), [watcher])
    tracer.stop()
    lines = _lines_by_test(tracer.get_data(), checkout)
    modules = sorted({module for found in lines.values() for module in found})
    content = {
        "own": own_hash(checkout, name),
        "sources": {module: hash_of(checkout / module) for module in modules},
        "tests": {test: (seconds, lines.get(test, {})) for test, seconds in watcher.passed.items()},
    }
    record.write_text(json.dumps(content))
    return status


class _Watcher:
    """A plugin of pytest that tells the tracer which test runs."""

    def __init__(self, tracer: Any) -> None:
        self._tracer = tracer
        self._seconds: dict[str, float] = {}
        self._bad: set[str] = set()

    @property
    def passed(self) -> dict[str, float]:
        """How long each test took that passed."""
        return {name: seconds for name, seconds in self._seconds.items() if name not in self._bad}

    # Any: pytest's items and reports.
    def pytest_runtest_logstart(self, nodeid: str, location: Any) -> None:
        self._tracer.switch_context(nodeid)

    def pytest_runtest_logreport(self, report: Any) -> None:
        self._seconds[report.nodeid] = round(self._seconds.get(report.nodeid, 0.0) + report.duration, 4)
        if report.outcome != "passed":
            self._bad.add(report.nodeid)


def _lines_by_test(data: Any, checkout: Path) -> dict[str, Lines]:
    found: dict[str, Lines] = {}
    for file in data.measured_files():
        path = Path(file).as_posix().removeprefix(f"{checkout.as_posix()}/")
        module, shift = origin(path), _shift(checkout, path)
        for line, contexts in data.contexts_by_lineno(file).items():
            for context in contexts:
                if context:
                    found.setdefault(context, {}).setdefault(module, []).append(line - shift)
    return found


@cache
def _shift(checkout: Path, path: str) -> int:
    """How many lines the header of a module of a generated package takes."""
    own = origin(path)
    if own == path or not (checkout / own).is_file() or not (checkout / path).is_file():
        return 0
    return _count(checkout / path) - _count(checkout / own)


def _count(path: Path) -> int:
    return len(path.read_text("utf-8").splitlines())


def in_child(checkout: Path, name: str, record: Path, output: Path) -> int:
    """The same in a child."""
    return forks.status_of(lambda: traced(checkout, name, record), checkout, output, 3600, 3600)


def ordered(tests: Sequence[Test], mutated_file: str, budget: float) -> list[Test]:
    """The tests to run: those of the module's own room first, then quick ones, as many as the budget has."""
    stem = Path(mutated_file).stem.strip("_")
    room = Path(mutated_file).parent.as_posix().removeprefix("codegen/")

    def far(test: Test) -> tuple[bool, bool, float]:
        own = stem in Path(test.file).stem
        return not own, room.split("/")[-1] not in test.file, test.seconds + test.footprint * 1e-5

    chosen: list[Test] = []
    for test in sorted(tests, key=lambda each: (*far(each), each.id)):
        if test.seconds <= budget:
            chosen.append(test)
            budget -= test.seconds
    return chosen
