"""What commands do in a folder that somebody has removed."""

from __future__ import annotations

from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from codegen.cli import main
from codegen.commands.completers import type_names
from tests.test_cli import LAMP

CALLS = [
    *(
        ["generate", "-"],
        ["ir", "-"],
        ["lint", "-"],
        ["show", "x", "-"],
        ["search", "x", "-"],
        ["explain", "x"],
    ),
    *(["diff", "a", "b"], ["export", "--format", "rst", "-o", "x", "-"], ["audit", "--against", "pyvmomi"]),
    ["watch"],
]


@pytest.fixture
def removed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "gone"
    folder.mkdir()
    monkeypatch.chdir(folder)
    folder.rmdir()
    try:
        Path.cwd()
    except OSError:
        return
    pytest.skip("this system keeps the folder of a process")


@pytest.mark.usefixtures("removed")
@pytest.mark.parametrize("call", CALLS, ids=[call[0] for call in CALLS])
def test_it_is_told_in_one_line(call: list[str]) -> None:
    done = CliRunner().invoke(main, call, input=LAMP)
    assert done.exit_code == 2
    assert done.stderr.startswith("error: the current folder cannot be used: ")
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.usefixtures("removed")
def test_a_shell_is_offered_nothing() -> None:
    command = main.commands["show"]
    assert type_names(click.Context(command), command.params[0], "vim") == []
