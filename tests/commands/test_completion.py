"""The scripts of shells: bash takes its own, and what it asks for by it is offered."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from codegen.cli import main
from tests.documents import ROOT

pytestmark = pytest.mark.apart


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_each_shell_has_a_script_that_asks_the_program(shell: str) -> None:
    done = CliRunner().invoke(main, ["completion", shell])
    assert (done.exit_code, done.stderr) == (0, "")
    assert f"_CODEGEN_COMPLETE={shell}_complete" in done.stdout


def test_another_shell_is_refused() -> None:
    assert CliRunner().invoke(main, ["completion", "cmd"]).exit_code == 2


@pytest.mark.skipif(shutil.which("bash") is None, reason="there is no bash")
@pytest.mark.parametrize(
    ("words", "offered"),
    [
        (["codegen", "comp"], ["completion"]),
        (["codegen", "lint", "--form"], ["--format"]),
        (["codegen", "lint", "--format", "s"], ["sarif"]),
        (["codegen", "generate", "--as", "json"], ["json-schema"]),
        (["codegen", "show", "vmodl.query.PropertyCollector.Fi"], ["Filter", "FilterSpec", "FilterUpdate"]),
    ],
)
def test_bash_completes_by_it(words: list[str], offered: list[str]) -> None:
    script = CliRunner().invoke(main, ["completion", "bash"]).stdout
    ask = (
        f"{script}\nCOMP_WORDS=({' '.join(words)})\nCOMP_CWORD={len(words) - 1}\n"
        '_codegen_completion codegen; printf "%s\\n" "${COMPREPLY[@]}"\n'
    )
    done = subprocess.run(
        ["bash", "-c", ask],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env={**os.environ, "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}"},
    )
    assert [line.rpartition(".")[2] for line in done.stdout.splitlines()] == offered, done.stderr
