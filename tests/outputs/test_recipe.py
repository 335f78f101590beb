"""The recipe for an output in docs/contributing.md, as a distribution that is installed."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from codegen.outputs.registry import GROUP
from tests.checkers import mypy, pyright
from tests.documents import ROOT
from tests.plugins import lay_out

PAGE = (ROOT / "docs" / "contributing.md").read_text("utf-8")
SECTION = PAGE.split("## Add an output\n")[1].split("\n## ")[0]
MODULE = "acme_privileges"


def block(language: str) -> str:
    (text,) = re.findall(rf"^```{language}\n(.*?)^```$", SECTION, re.MULTILINE | re.DOTALL)
    return str(text)


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A folder in which the distribution of the recipe is installed."""
    project = tomllib.loads(block("toml"))["project"]
    ((group, entries),) = project["entry-points"].items()
    assert group == GROUP.name
    folder = tmp_path / "site"
    lay_out(folder, project["name"], group, entries, {MODULE: block("python")})
    return folder


def codegen(site: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """The program in a process of its own, beside the folder where the distribution is installed."""
    return subprocess.run(
        [sys.executable, "-m", "codegen", *arguments],
        cwd=site.parent,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), str(site)])},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


@pytest.mark.whole  # it reads the whole API
def test_its_files_are_written_and_checked(site: Path) -> None:
    (call,) = re.findall(r"^    codegen (generate --as .*)$", SECTION, re.MULTILINE)
    (written,) = re.findall(r"^writes `([^`]+)`", SECTION, re.MULTILINE)
    done = codegen(site, *shlex.split(call))
    assert done.returncode == 0, done.stderr
    assert "vim.Task.UpdateProgress,Task.Update\n" in (site.parent / written).read_text("utf-8")
    assert codegen(site, *shlex.split(call), "--check").returncode == 0


def test_help_lists_it(site: Path) -> None:
    assert "privileges" in codegen(site, "generate", "--help").stdout


def test_type_checkers_accept_it(site: Path, mypy_cache: str) -> None:
    assert mypy(site, mypy_cache, [ROOT]) == {}
    assert pyright(site, [ROOT]) == {}
