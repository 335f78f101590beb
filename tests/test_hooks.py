"""The hooks of .pre-commit-config.yaml are commands that work here, and say so when something is wrong."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from pathlib import Path
from typing import NotRequired, TypedDict, cast

import pytest
import yaml

from tests.documents import ROOT


class Hook(TypedDict):
    id: str
    entry: str
    language: str
    pass_filenames: NotRequired[bool]


def hooks() -> dict[str, Hook]:
    text = (ROOT / ".pre-commit-config.yaml").read_text("utf-8")
    (repository,) = cast("dict[str, list[dict[str, list[Hook]]]]", yaml.safe_load(text))["repos"]
    return {hook["id"]: hook for hook in repository["hooks"]}


def run(hook: Hook, *files: Path) -> int:
    program, *arguments = shlex.split(hook["entry"])
    # The environment in which the tests run stands for the one that make sets up.
    there = Path(sys.executable).parent / Path(program).relative_to(".venv/bin")
    command = [str(there), *arguments, *map(str, files)]
    return subprocess.run(
        command, cwd=ROOT, env=dict(os.environ), capture_output=True, check=False
    ).returncode


@pytest.mark.whole  # it reads the whole API
@pytest.mark.parametrize("name", ["codegen-lint", "codegen-check"])
def test_hooks_over_the_whole_pass(name: str) -> None:
    assert hooks()[name].get("pass_filenames") is False
    assert run(hooks()[name]) == 0


@pytest.mark.parametrize("name", ["ruff", "black"])
def test_hooks_over_files_tell_right_from_wrong(name: str, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.py"
    wrong.write_text("import os\nx = [1,2 ]\n")
    assert run(hooks()[name], ROOT / "codegen" / "cli.py") == 0
    assert run(hooks()[name], wrong) == 1


def test_nothing_is_fetched() -> None:
    assert {hook["language"] for hook in hooks().values()} == {"system"}
