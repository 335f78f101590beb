"""docs/ci.md and the hooks for other repositories: what they call is there, and ends as the page says."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, cast

import click
import pytest
import yaml

from codegen.cli import main
from codegen.diagnostics import formats
from tests.documents import ROOT
from tests.test_cli import LAMP

PAGE = (ROOT / "docs" / "ci.md").read_text("utf-8")
BLOCKS = [
    yaml.safe_load(block) for block in re.findall(r"^```yaml\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
]
# Any: a hook of pre-commit has texts, lists and flags.
Hook = Mapping[str, Any]


def hooks() -> dict[str, Hook]:
    text = (ROOT / ".pre-commit-hooks.yaml").read_text("utf-8")
    return {hook["id"]: hook for hook in cast("list[Hook]", yaml.safe_load(text))}


def workflows() -> Iterator[Mapping[str, Any]]:
    yield from (block for block in BLOCKS if "jobs" in block)


def parse(call: str) -> None:
    """Let the parser of a command read a call of the program; where it writes to is the shell's."""
    program, name, *arguments = shlex.split(call.partition(" > ")[0])
    assert program == "codegen"
    main.commands[name].make_context(name, arguments, parent=click.Context(main))


def test_the_table_has_the_exit_statuses_of_each_command_as_its_help_has_them() -> None:
    rows = [[cell.strip() for cell in line[1:-1].split("|")] for line in PAGE.splitlines() if line[:1] == "|"]
    told = {
        name.strip("`"): dict(zip("012", (cell.replace("`", "") for cell in cells), strict=True))
        for name, *cells in rows
        if len(cells) == 3 and name[:1] == "`"
    }
    assert told == {
        name: dict.fromkeys("012", "") | statuses(command) for name, command in main.commands.items()
    }


def statuses(command: click.Command) -> dict[str, str]:
    """What help says of each status that a command has of its own."""
    sentence = (command.epilog or "").removeprefix("Exit status: ").split(". ")[0].removesuffix(".")
    parts = re.split(r"(?:^|, )(\d+) ", sentence)
    return {number: text for number, text in zip(parts[1::2], parts[2::2], strict=True) if number in "012"}


def test_the_ways_of_writing_findings_are_those_that_there_are() -> None:
    assert tuple(re.findall(r"^\| `([a-z]+)` \| [^|]+ \|$", PAGE, re.MULTILINE)) == formats.EVERY


def test_workflows_call_what_is_there() -> None:
    calls = [
        step["run"]
        for workflow in workflows()
        for job in workflow["jobs"].values()
        for step in job["steps"]
        if step.get("run", "").startswith("codegen ")
    ]
    assert len(calls) == 3
    for call in calls:
        parse(call)


def test_workflows_may_do_what_they_need_and_no_more() -> None:
    uploads = {workflow["name"]: "upload-sarif" in str(workflow["jobs"]) for workflow in workflows()}
    permissions = {workflow["name"]: workflow["permissions"] for workflow in workflows()}
    assert uploads == {"bindings": False, "documents": True}
    for name, uploaded in uploads.items():
        assert permissions[name] == {"contents": "read", **({"security-events": "write"} if uploaded else {})}


def test_hooks_are_described_and_used_by_the_page() -> None:
    described = set(re.findall(r"^\| `(codegen-[a-z]+)` \|", PAGE, re.MULTILINE))
    (example,) = (block for block in BLOCKS if "repos" in block)
    used = {hook["id"] for repository in example["repos"] for hook in repository["hooks"]}
    assert described == hooks().keys() >= used


@pytest.mark.parametrize("name", hooks())
def test_a_hook_is_a_call_without_names_of_files_in_an_environment_of_its_own(name: str) -> None:
    hook = hooks()[name]
    parse(hook["entry"])
    assert hook.keys() >= {"id", "name", "entry", "language", "description"}
    assert (hook["language"], hook["pass_filenames"]) == ("python", False)


def run(name: str, folder: Path) -> int:
    """Run a hook in a repository, with the program of the tests' environment."""
    program, *arguments = shlex.split(hooks()[name]["entry"])
    command = [str(Path(sys.executable).parent / program), *arguments]
    return subprocess.run(
        command, cwd=folder, env=dict(os.environ), capture_output=True, check=False
    ).returncode


@pytest.mark.apart
def test_hooks_tell_right_from_wrong_in_another_repository(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text('[tool.codegen]\nsources = ["docs"]\n')
    document = tmp_path / "docs" / "Lamp.rst"
    document.parent.mkdir()
    document.write_text(LAMP)
    assert [run(name, tmp_path) for name in ("codegen-lint", "codegen-generate", "codegen-check")] == [
        0,
        0,
        0,
    ]
    document.write_text(LAMP.replace("Turns it on", "Turns it on with a `cord`_ and"))
    assert [run(name, tmp_path) for name in ("codegen-lint", "codegen-check")] == [1, 1]
