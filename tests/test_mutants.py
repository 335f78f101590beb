"""``make mutants``: which faults it plants, and that it tells the truth about them."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest

from tests.documents import ROOT
from tools.mutants import coverage_map, find, forks, rooms, survivors
from tools.mutants.copies import mutated
from tools.mutants.coverage_map import Map, Test, ordered
from tools.mutants.mutant import Mutant, planted
from tools.mutants.results import Results
from tools.mutants.sample import sample
from tools.mutants.table import rate, table
from tools.mutants.trial import ENDLESS, KILLED, SURVIVED, Outcome, in_parts

CODE = '''
"""A till."""

LIMIT = 3

def pay(self, sums: list[int], by: str = "card") -> str | None:
    """Pay."""
    try:
        with self.lock:
            self.count += 1
        if len(sums) < LIMIT and by != "cash":
            book(self, sums, at=3)
    except (OSError, ValueError):
        raise
    finally:
        self.close()
    return sorted(sums)[-1]
'''


def found() -> set[tuple[str, str, str]]:
    return {(each.operator, each.before, each.after) for each in find.mutants("codegen/till.py", CODE)}


@pytest.mark.parametrize(
    "fault",
    [
        ("constant", "3", "4"),
        ("word", "'card'", "'cardX'"),
        ("comparison", "len(sums) < LIMIT", "(len(sums) <= LIMIT)"),
        ("comparison", "len(sums) < LIMIT", "(len(sums) >= LIMIT)"),
        ("and-or", "len(sums) < LIMIT and by != 'cash'", "(len(sums) < LIMIT or by != 'cash')"),
        ("one-side", "len(sums) < LIMIT and by != 'cash'", "(len(sums) < LIMIT)"),
        ("with-dropped", "with self.lock: self.count += 1", "self.count += 1"),
        ("statement-dropped", "self.count += 1", "pass"),
        ("statement-dropped", "raise", "pass"),
        ("statement-dropped", "self.close()", "pass"),
        ("arguments-swapped", "book(self, sums, at=3)", "(book(sums, self, at=3))"),
        ("keyword-dropped", "book(self, sums, at=3)", "(book(self, sums))"),
        ("except-narrowed", "except (OSError, ValueError): raise", "except (ValueError,): raise"),
        ("early-return", "return sorted(sums)[-1]", "return None"),
        ("function", "sorted(sums)", "(list(sums))"),
        ("item", "sorted(sums)[-1]", "(sorted(sums)[0])"),
    ],
)
def test_faults_that_are_planted(fault: tuple[str, str, str]) -> None:
    assert fault in found()


def test_a_finally_goes_and_what_it_did_stays_for_the_good_case() -> None:
    (fault,) = (each for each in find.mutants("codegen/till.py", CODE) if each.operator == "finally-dropped")
    text = planted(CODE, fault)
    assert "finally" not in text
    assert "\n    self.close()\n    return sorted(sums)[-1]\n" in text


def test_what_an_import_runs_is_no_single_test_s() -> None:
    """The first test that imports a module would seem to be the only one that runs its constants."""
    lines = {(each.function, each.before): each.lines for each in find.mutants("codegen/till.py", CODE)}
    assert (lines["", "3"], lines["pay", "3"]) == ((), (12,))


def test_texts_for_people_are_left_alone() -> None:
    assert not [each for each in found() if "Pay." in each[1] or "till" in each[1]]


def test_every_fault_of_a_room_is_python_and_differs() -> None:
    for path in rooms.files(ROOT)["ir"]:
        source = (ROOT / path).read_text("utf-8")
        for mutant in find.mutants(path, source):
            text = planted(source, mutant)
            assert text != source
            assert find.parses(text), mutant


def test_a_sample_is_even_and_the_same_for_the_same_seed() -> None:
    first = sample(ROOT, 5, 12, ("ir", "output"))
    assert first == sample(ROOT, 5, 12, ("ir", "output")) != sample(ROOT, 6, 12, ("ir", "output"))
    assert Counter(rooms.room_of(each.path) for each in first) == {"ir": 6, "output": 6}
    assert len({each.operator for each in first}) > 6
    assert len({each.key for each in first}) == len({(each.path, each.span[0]) for each in first}) == 12


def test_every_room_has_modules() -> None:
    modules = rooms.files(ROOT)
    assert list(modules) == list(rooms.ROOMS)
    assert all(modules.values())
    assert "codegen/output/writer.py" in modules["output"]
    assert "codegen/runtime/simulator/property_collector/feed.py" in modules["runtime"]


@pytest.mark.parametrize(
    ("path", "module"),
    [
        (
            "generated/vsphere/_runtime/simulator/tasks/history.py",
            "codegen/runtime/simulator/tasks/history.py",
        ),
        ("/tmp/made/shop/_runtime/gate.py", "codegen/runtime/gate.py"),
        ("codegen/link/choose.py", "codegen/link/choose.py"),
    ],
)
def test_lines_of_every_generated_package_are_those_of_the_runtime(path: str, module: str) -> None:
    assert rooms.origin(path) == module


def fault(text: str = "(3)") -> Mutant:
    """A fault in the second line of ``x = 1``, ``y = 2``."""
    return Mutant("codegen/runtime/till.py", "", "constant", "2", text, 0, (2, 4, 2, 5), (2,), text)


def test_a_fault_of_the_runtime_is_in_both_copies_and_goes_again(tmp_path: Path) -> None:
    own, copy = tmp_path / "codegen/runtime/till.py", tmp_path / "generated/vsphere/_runtime/till.py"
    for path, head in ((own, ""), (copy, "# a header\n")):
        path.parent.mkdir(parents=True)
        path.write_text(f"{head}x = 1\ny = 2\n")
    with mutated(tmp_path, fault()):
        assert (own.read_text(), copy.read_text()) == ("x = 1\ny = (3)\n", "# a header\nx = 1\ny = (3)\n")
    assert (own.read_text(), copy.read_text()) == ("x = 1\ny = 2\n", "# a header\nx = 1\ny = 2\n")


def test_a_child_gives_its_status_and_is_ended_when_it_takes_too_long(tmp_path: Path) -> None:
    output = tmp_path / "output"

    def status(work: Callable[[], int], cpu: float = 60, wall: float = 60) -> int:
        return forks.status_of(work, ROOT, output, cpu, wall)

    def endless() -> int:
        while True:
            pass

    assert status(lambda: os.write(1, b"seen\n")) == 5
    assert output.read_text() == "seen\n"
    assert status(Event().wait, wall=0.3) == forks.TOO_LONG
    assert status(endless, cpu=0) > forks.KILLED


def test_tests_are_found_by_line_and_those_of_the_module_come_first() -> None:
    known = Map(
        [
            {"tests": {"tests/a/test_far.py::quick": (0.1, {"codegen/a/till.py": [3, 4]})}},
            {"tests": {"tests/a/test_till.py::slow": (9.0, {"codegen/a/till.py": [4]})}},
            {"tests": {"tests/a/test_till.py::endless": (99.0, {"codegen/a/till.py": [4]})}},
        ]
    )
    assert [each.id for each in known.of("codegen/a/till.py", [3])] == ["tests/a/test_far.py::quick"]
    assert len(known.of("codegen/a/till.py", [1])) == 3  # what only an import runs
    assert len(known.of("codegen/a/declared.py", [1])) == 3  # no test runs it: those of its room
    assert known.of("codegen/b/declared.py", [1]) == []
    chosen = ordered(known.of("codegen/a/till.py", [4]), "codegen/a/till.py", budget=20)
    assert [each.id for each in chosen] == ["tests/a/test_till.py::slow", "tests/a/test_far.py::quick"]


@pytest.mark.parametrize(
    ("count", "sizes"), [(0, []), (5, [5]), (12, [12]), (30, [12, 18]), (99, [12, 68, 19])]
)
def test_a_trial_begins_with_few_tests_and_leaves_none_out(count: int, sizes: list[int]) -> None:
    tests = [Test(f"tests/test_till.py::{number}", 0.1, 1) for number in range(count)]
    parts = list(in_parts(tests))
    assert [len(part) for part in parts] == sizes
    assert [test for part in parts for test in part] == tests


def test_what_is_known_of_a_file_of_tests_is_kept_until_what_it_ran_changes(tmp_path: Path) -> None:
    (tmp_path / "tests").mkdir()
    (tmp_path / "tests" / "test_till.py").write_text("")
    assert coverage_map.test_files(tmp_path, ["tests"]) == ["tests/test_till.py"]
    runs: list[str] = []

    def run(name: str, record: Path) -> int:
        runs.append(name)
        own = coverage_map.own_hash(tmp_path, name)
        record.write_text(f'{{"own": "{own}", "sources": {{}}, "tests": {{}}}}')
        return 0

    for _ in range(2):
        coverage_map.made(tmp_path, tmp_path / "kept", ["tests/test_till.py"], run, 1)
    assert runs == ["tests/test_till.py"]


def test_results_hold_while_nothing_changes_and_kills_longer_where_that_is_asked_for(tmp_path: Path) -> None:
    path, one, other = tmp_path / "results", fault(), fault("(4)")
    kept = Results(path, "before")
    kept.add(one, Outcome(KILLED, 3, "t"))
    kept.add(other, Outcome(SURVIVED, 3))
    again, later = Results(path, "before"), Results(path, "after")
    assert (again.of(one, False), again.of(other, False)) == (Outcome(KILLED, 3, "t"), Outcome(SURVIVED, 3))
    assert (later.of(one, False), later.of(one, True), later.of(other, True)) == (
        None,
        Outcome(KILLED, 3, "t"),
        None,
    )


def test_the_table_counts_by_room() -> None:
    outcomes = {fault(): Outcome(ENDLESS, 1), fault("(4)"): Outcome(SURVIVED, 1)}
    assert rate(list(outcomes.values())) == 0.5
    lines = table(outcomes, ("link", "runtime")).splitlines()
    assert lines[2].split() == ["runtime", "2", "1", "1", "1", "50.0%"]
    assert lines[1].split()[:2] == ["link", "0"]


def test_a_survivor_is_explained_by_what_it_is_and_not_by_its_line(tmp_path: Path) -> None:
    path = tmp_path / "survivors.toml"
    path.write_text(survivors.as_entry(fault()).replace('""', '"the same program"'))
    assert survivors.unexplained([fault(), fault("(4)")], path) == [fault("(4)")]
    assert all(reason.strip() for reason in survivors.explained().values())
