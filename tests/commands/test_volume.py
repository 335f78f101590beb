"""How much a run says: errors alone, what is usual, or what it does and for how long."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from codegen.cli import main
from codegen.commands.volume import StageTimes
from codegen.program import progress
from tests.test_cli import LAMP

WARNED = LAMP.replace("Turns it on", "Turns it on with a `cord`_ and")
WRONG = LAMP.replace("Switch(on):", "Switch(off):")


@pytest.fixture(autouse=True)
def lamp(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A document with a warning, in a folder without settings."""
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "lamp.rst"
    path.write_text(WARNED)
    return path


def codegen(*arguments: str) -> Result:
    return CliRunner().invoke(main, arguments)


@pytest.mark.parametrize("call", [["-q", "generate"], ["generate", "--quiet"], ["--quiet", "generate", "-q"]])
def test_a_quiet_run_that_has_no_error_says_nothing(call: list[str]) -> None:
    done = codegen(*call, "lamp.rst")
    assert (done.exit_code, done.stdout, done.stderr) == (0, "", "")
    assert Path("generated/vsphere").is_dir()


def test_quiet_says_what_is_wrong_and_that_nothing_was_written(lamp: Path) -> None:
    lamp.write_text(WRONG.replace("Turns it on", "Turns it on with a `cord`_ and"))
    done = codegen("generate", "lamp.rst", "-q")
    assert done.exit_code == 2
    assert "[signature-args]" in done.stderr
    assert "[dangling-link]" not in done.stderr
    assert "nothing was written" in done.stderr
    linted = codegen("lint", "lamp.rst", "-q")
    assert (linted.exit_code, "[signature-args]" in linted.stdout) == (2, True)
    assert "[dangling-link]" not in linted.stdout


def test_quiet_counts_warnings_where_they_make_the_status() -> None:
    for call in (["lint"], ["ir", "-o", "api.json", "--strict"]):
        done = codegen(*call, "lamp.rst", "-q")
        assert (done.exit_code, done.stdout) == (1, ""), call
        (line,) = done.stderr.splitlines()
        assert line.startswith("1 warning"), call


def test_quiet_keeps_results_and_what_is_written_for_programs() -> None:
    assert json.loads(codegen("ir", "lamp.rst", "-q").stdout)["format"] == "vim-ir"
    assert json.loads(codegen("generate", "lamp.rst", "-q", "--diagnostics", "json").stderr)
    assert json.loads(codegen("lint", "lamp.rst", "-q", "--format", "json").stdout)
    Path("generated/vsphere/__init__.py").write_text("edited")
    drift = codegen("generate", "lamp.rst", "-q", "--check")
    assert (drift.exit_code, "-edited" in drift.stdout) == (1, True)
    assert "repair it with" in drift.stderr


def test_quiet_and_verbose_are_refused_together_wherever_they_stand() -> None:
    for call in (["-q", "lint", "-v"], ["lint", "-v", "-q"]):
        done = codegen(*call)
        assert (done.exit_code, "ask for the opposite of each other" in done.stderr) == (2, True)


def test_verbose_says_what_is_read_and_how_long_each_stage_takes() -> None:
    Path("pyproject.toml").write_text('[tool.codegen]\nsources = ["lamp.rst"]\nexclude = ["*.md"]\n')
    lines = codegen("ir", "-o", "api.json", "-v").stderr.splitlines()
    assert lines[:3] == ["settings: pyproject.toml", "sources: lamp.rst", "exclude: *.md"]
    assert "read: 1 document (1 rst), 1 type" in lines
    stages = [found[1] for line in lines if (found := re.fullmatch(r" +\d+\.\d\d s  (.+)", line))]
    assert stages[0] == "collecting documents"
    assert stages[-2:] == ["writing JSON", "in all"]
    with progress.watched() as state:
        assert state.listener is None


def test_verbose_tells_the_time_of_a_run_that_fails_too_and_shows_no_password(lamp: Path) -> None:
    lamp.write_text("")
    done = codegen("ir", "-v", "lamp.rst", "git+https://me:secret@nowhere.invalid")
    assert (done.exit_code, "s  in all" in done.stderr, "secret" in done.stderr) == (2, True, False)


def test_stages_are_timed_by_the_clock() -> None:
    said: list[str] = []
    times = StageTimes(said.append, clock=iter([0.0, 1.0, 3.5, 3.5, 4.0, 4.25]).__next__)
    for doing in ("reading", "linking"):
        times.begin(doing)
    times.end()
    assert said == ["    2.50 s  reading", "    0.50 s  linking", "    4.25 s  in all"]
