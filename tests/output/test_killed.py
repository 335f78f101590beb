"""A run that is killed at any moment leaves the old package or the new one; the next leaves nothing else."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from codegen.output import beside, project
from codegen.output.manifest import NAME
from codegen.output.workplace import prefix
from codegen.output.writer import recover, write
from tests.documents import ROOT
from tests.output.system_calls import SYSTEM_CALLS
from tests.output.test_writer import contents, package

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no fork")
ONE = package({"__init__.py": "one", "shop/_cart.py": "one"})
TWO = package({"__init__.py": "two", "shop/_till.py": "two"})
MINE = {"shop/notes.txt": "mine"}
KILLED = 9


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "out" / "bindings"


def in_a_process(act: Callable[[], None]) -> int:
    """Do something in a process of its own."""
    child = os.fork()
    if child == 0:
        status = 1
        try:
            act()
            status = 0
        finally:
            os._exit(status)
    return child


def killed_at(step: int, act: Callable[[], None]) -> bool:
    """Do something in a process that ends, as if killed, at one step; whether it came so far."""

    def counted() -> None:
        left = step

        def count(event: str, _: object) -> None:
            nonlocal left
            if event in SYSTEM_CALLS:
                if left == 0:
                    os._exit(KILLED)
                left -= 1

        sys.addaudithook(count)
        act()

    status = os.waitstatus_to_exitcode(os.waitpid(in_a_process(counted), 0)[1])
    assert status in (0, KILLED)
    return status == KILLED


def begin(target: Path) -> None:
    """The first of two packages, in which a person keeps something."""
    write(ONE, target)
    for path, text in MINE.items():
        (target / path).parent.mkdir(parents=True, exist_ok=True)
        (target / path).write_text(text, "utf-8")


def test_a_run_that_is_killed_at_any_step_leaves_one_of_both_packages_whole(
    target: Path, each_way: str
) -> None:
    """The next one leaves nothing else. Where folders cannot be exchanged, there may be none in between."""
    step, lacking, alive = 0, 0, True
    while alive:
        begin(target)
        alive = killed_at(step, lambda: write(TWO, target))
        if target.exists():
            assert contents(target) in ({**ONE, **MINE}, {**TWO, **MINE}), step
        else:
            lacking += 1
        write(TWO, target)
        assert contents(target) == {**TWO, **MINE}, step
        assert os.listdir(target.parent) == ["bindings"], step
        step += 1
    assert step > 40
    assert lacking == (0 if each_way == "exchanged" and sys.platform == "linux" else 1)


def test_a_first_run_that_is_killed_at_any_step_leaves_all_or_nothing(target: Path) -> None:
    step, seen, alive = 0, list[bool](), True
    while alive:
        alive = killed_at(step, lambda: write(ONE, target))
        seen.append(target.exists())
        if target.exists():
            assert contents(target) == ONE, step
        write(TWO, target)
        assert contents(target) == TWO, step
        assert os.listdir(target.parent) == ["bindings"], step
        shutil.rmtree(target)
        step += 1
    assert sorted(seen) == seen
    assert {*seen} == {False, True}


def test_a_recovery_that_is_killed_at_any_step_loses_nothing(target: Path) -> None:
    step, alive = 0, True
    while alive:
        begin(target)
        left = target.with_name(f"{prefix(target)}left_one")
        left.mkdir()
        target.rename(left / "old")
        alive = killed_at(step, lambda: recover(target))
        write(TWO, target)
        assert contents(target) == {**TWO, **MINE}, step
        assert os.listdir(target.parent) == ["bindings"], step
        step += 1
    assert step > 4


def test_what_a_killed_run_left_can_be_finished_before_anything_is_made(target: Path) -> None:
    """So a package is there again, even if documents are in error now."""
    begin(target)
    left = target.with_name(f"{prefix(target)}left_one")
    left.mkdir()
    target.rename(left / "old")
    recover(target)
    assert contents(target) == {**ONE, **MINE}
    assert os.listdir(target.parent) == ["bindings"]
    recover(target)
    recover(target / "no" / "such" / "folder")
    assert contents(target) == {**ONE, **MINE}


def test_files_beside_a_package_stay_this_programs_own_wherever_a_run_is_killed(tmp_path: Path) -> None:
    def plan(version: str) -> beside.Beside:
        files = project.files(project.Project("acme.vsphere", "acme", version))
        return beside.plan(files, project.NAMES, project.MARK, tmp_path)

    step, alive = 0, True
    while alive:
        plan("1").write()
        second = plan("2")
        alive = killed_at(step, second.write)
        third = plan("3")
        assert third.kept == (), step
        third.write()
        assert plan("3").drift() == "", step
        assert {*os.listdir(tmp_path)} == {*project.NAMES, NAME}, step
        step += 1
    assert step > 10


def large(more: str) -> dict[str, str]:
    """As much of a real package as one of its types needs, whose every module says one thing more."""
    home = ROOT / "generated" / "vsphere"
    globs = ("*.py", "_runtime/*.py", "vim/__init__.py", "vim/_task*.py", "vmodl/**/*.py")
    kept = [path.relative_to(home) for glob in globs for path in home.glob(glob)]
    assert len(kept) > 100
    return package({path.as_posix(): f"{(home / path).read_text('utf-8')}\n# {more}\n" for path in kept})


def test_real_kills_of_a_few_runs_leave_one_of_both_packages_whole(target: Path) -> None:
    really_kill(target, package(_many("one")), package(_many("two")), 15)


def _many(text: str) -> dict[str, str]:
    return {f"shop/_{number}.py": f"x = {number}  # {text}\n" for number in range(40)}


@pytest.mark.whole
def test_real_kills_at_200_moments_leave_a_package_that_can_be_imported(target: Path) -> None:
    def used() -> None:
        code = "from vsphere import vim; vim.TaskInfo()"
        command = [sys.executable, "-B", "-c", code]
        subprocess.run(command, env={**os.environ, "PYTHONPATH": str(target.parent)}, check=True)

    really_kill(target.with_name("vsphere"), large("one"), large("two"), 200, used)


def really_kill(
    target: Path,
    one: dict[str, str],
    two: dict[str, str],
    moments: int,
    use: Callable[[], None] = lambda: None,
) -> None:
    """Kill runs at moments spread over the time that one of them takes, from its first to its last."""
    write(one, target)
    start = time.perf_counter()
    os.waitpid(in_a_process(lambda: write(two, target)), 0)
    takes = time.perf_counter() - start
    for moment in range(moments):
        write(one, target)
        (target / "notes.txt").write_text("mine", "utf-8")
        child = in_a_process(lambda: write(two, target))
        time.sleep(takes * moment / moments)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        assert contents(target) in ({**one, "notes.txt": "mine"}, {**two, "notes.txt": "mine"})
        use()
        write(two, target)
        assert contents(target) == {**two, "notes.txt": "mine"}
        assert os.listdir(target.parent) == [target.name]


def test_of_two_runs_at_once_one_may_be_killed(target: Path) -> None:
    """The other one waits for it, finishes what it began, and leaves its own package whole."""
    packages = [package(_many(str(number))) for number in range(2)]
    for moment in range(5):
        begin(target)
        first, second = (in_a_process(partial(write, files, target)) for files in packages)
        time.sleep(0.004 * moment)
        os.kill(first, signal.SIGKILL)
        os.waitpid(first, 0)
        assert os.waitstatus_to_exitcode(os.waitpid(second, 0)[1]) == 0
        assert contents(target) in [{**files, **MINE} for files in packages]
        write(ONE, target)
        assert {*contents(target)} == {*ONE, *MINE}
        assert os.listdir(target.parent) == ["bindings"]
