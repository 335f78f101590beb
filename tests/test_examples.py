"""The programs in examples/ run as they are, print what they say here, and pass both type checkers."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.checkers import mypy, pyright

ROOT = Path(__file__).parent.parent
EXAMPLES = ROOT / "examples"
PRINTED = {
    "cancel_stuck_tasks": "CopyFiles: cancellation asked for\nUpgrade: NotSupported\n",
    "check_before_calling": (
        "5.5:\n  CancelTask needs Global.CancelTask\n  SetTaskDescription needs Task.Update\n"
        "2.5:\n  servers can be asked since vSphere API 5.0 (vim.version.version7); this one has VI API 2.5"
        " (vim.version.version2)\n"
    ),
    "own_a_task": (
        "copied a.vmdk\ncopied b.vmdk\nresult: 2 files\n"
        "copied a.vmdk\ncancelled: what was copied is removed\nended: TaskCancelled\n"
    ),
    "read_task_history": "Copy1_Task InvalidName\nCopy3_Task InvalidName\n",
    "watch_recent_tasks": "CreateSnapshot_Task of database: 50 %\nBackup of the server: success\n",
}


def test_every_example_is_run_and_listed() -> None:
    assert {path.stem for path in EXAMPLES.glob("*.py")} == {*PRINTED}
    readme = (EXAMPLES / "README.md").read_text("utf-8")
    assert [name for name in PRINTED if f"({name}.py)" not in readme] == []


@pytest.mark.parametrize("name", PRINTED)
def test_an_example_prints_what_it_should(name: str) -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", EXAMPLES / f"{name}.py"],
        env={"PYTHONPATH": (ROOT / "generated").as_posix()},
        capture_output=True,
        text=True,
        timeout=200,
        check=False,
    )
    assert (done.stdout, done.stderr) == (PRINTED[name], "")


def test_type_checkers_accept_the_examples(mypy_cache: str, tmp_path: Path) -> None:
    """Those of a copy, as checkers leave files of their own."""
    copy = Path(shutil.copytree(EXAMPLES, tmp_path / "programs"))
    assert mypy(copy, mypy_cache, [ROOT / "generated"]) == {}
    assert pyright(copy, [ROOT / "generated"]) == {}
