"""What shells offer, and that nothing has to be read for it."""

from __future__ import annotations

from pathlib import Path

import click
import pytest
from click.shell_completion import ShellComplete

from codegen.cli import main


def offered(*words: str) -> list[tuple[str, str]]:
    """What is offered for the last word: its kind, and its text."""
    items = ShellComplete(main, {}, "codegen", "_X").get_completions([*words[:-1]], words[-1])
    return [(item.type, item.value) for item in items]


def test_types_are_offered_by_the_names_of_documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for path in (
        "a/vim/Task.rst",
        "a/vim/TaskInfo.txt",
        "a/index.rst",
        "a/.git/vim/Tree.rst",
        "b/vim.Task.md",
    ):
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        Path(path).write_text("nothing that could be read")
    Path("pyproject.toml").write_text('[tool.codegen]\nsources = ["a", "b", "nowhere", "git+https://x@y"]\n')
    assert offered("show", "vim.T") == [("plain", "vim.Task"), ("plain", "vim.TaskInfo")]
    assert offered("show", "vim.TaskI") == [("plain", "vim.TaskInfo")]
    assert offered("show", "index") == []


def test_settings_that_cannot_be_read_offer_nothing_and_say_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("pyproject.toml").write_text('[tool.codegen]\nsources = ["nowhere"]\nstrict = 3\n')
    assert offered("show", "vim.T") == []
    assert capfd.readouterr() == ("", "")


KINDS = {"FILE": "file", "PATH": "file", "DIR": "dir", "[SOURCE]...": "file", "OLD": "file", "[NEW]": "file"}
PATHS = [
    (command, parameter)
    for command in main.commands.values()
    for parameter in command.params
    if parameter.metavar in KINDS
]


@pytest.mark.parametrize(
    ("command", "parameter"), PATHS, ids=[f"{command.name}-{parameter.name}" for command, parameter in PATHS]
)
def test_whatever_is_a_path_is_completed_as_one(command: click.Command, parameter: click.Parameter) -> None:
    items = parameter.shell_complete(click.Context(command), "docs/")
    assert [item.type for item in items] == [KINDS[str(parameter.metavar)]]


def test_every_command_that_reads_has_paths() -> None:
    without = {"cache", "completion"}
    assert {command.name for command, _ in PATHS} == main.commands.keys() - without
