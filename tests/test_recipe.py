"""The recipe for a new fact in docs/contributing.md, step by step in a copy of the project."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "docs" / "contributing.md").read_text("utf-8")
STEPS = re.findall(r"^( *)```diff\n(.*?)^ *```$", PAGE, re.MULTILINE | re.DOTALL)
COPIED = ("codegen", "templates", "tools", "docs", "spec")
DOCUMENT = """
.. _str: index.rst#str

shop.Till
=========

  A till.


:extends: `vmodl.DynamicData`_


Attributes:
    code (`str`_%s):
       What opens it.
"""
ENTRY = """
[[fact]]
type = "shop.Till"
member = "code"
reason = "it opens the till"
set = { secret = true }
"""


def changes() -> list[tuple[str, str, str]]:
    """Each change that the page shows: the file, what is there, and what is there afterwards."""
    found: list[tuple[str, str, str]] = []
    for indent, text in STEPS:
        path, *lines = (line.removeprefix(indent) for line in text.splitlines())
        plain = [(line[:1], line[1:]) if line[:1] in "+-" else (" ", line[1:]) for line in lines]
        found.append((path, _joined(plain, " -"), _joined(plain, " +")))
    return found


def _joined(lines: Sequence[tuple[str, str]], marks: str) -> str:
    return "".join(f"{text}\n" for mark, text in lines if mark in marks)


def apply(root: Path, steps: Sequence[tuple[str, str, str]]) -> set[str]:
    """Make the changes; what is there has to be there once."""
    for path, before, after in steps:
        file = root / path
        text = file.read_text("utf-8")
        assert text.count(before) == 1, (path, before)
        file.write_text(text.replace(before, after), "utf-8")
    return {path for path, _, _ in steps}


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    copy = tmp_path_factory.mktemp("project")
    for folder in COPIED:
        shutil.copytree(ROOT / folder, copy / folder, ignore=shutil.ignore_patterns("__pycache__"))
    return copy


def run(project: Path, *arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", *arguments],
        cwd=project,
        capture_output=True,
        text=True,
        check=False,
        timeout=200,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def write(project: Path, flag: str = "") -> None:
    place = project / "in" / "shop"
    place.mkdir(parents=True, exist_ok=True)
    (place / "Till.rst").write_text(DOCUMENT % flag, "utf-8")
    (project / "facts.toml").write_text(ENTRY, "utf-8")


def test_the_recipe_leads_from_a_facts_entry_to_bindings_and_what_is_shown(project: Path) -> None:
    steps = changes()
    of_form = [step for step in steps if step[0].startswith(("codegen/layouts/", "codegen/read/"))]
    touched = apply(project, [step for step in steps if step not in of_form])
    assert len(touched) <= 6
    run(project, "tools.declarations")
    assert '"secret"' in (project / "codegen" / "ir" / "schema.json").read_text("utf-8")

    write(project)
    shown = run(project, "codegen", "show", "shop.Till.code", "in", "--facts", "facts.toml")
    assert "secret:     yes" in shown
    run(project, "codegen", "generate", "in", "--facts", "facts.toml", "-o", "out")
    (written,) = (project / "out").rglob("_till.py")
    assert "secret=True" in written.read_text("utf-8")
    assert "not to be shown or logged" in written.read_text("utf-8")

    assert len(apply(project, of_form)) == 2
    members = project / "codegen" / "ir" / "members.py"
    text = members.read_text("utf-8")
    declared = 'FLAG, forms(NONE), "whether it is not to'
    assert declared in text
    assert "`forms(NONE, data=LINES_AND_HTML)`" in PAGE
    members.write_text(text.replace(declared, declared.replace("NONE", "NONE, data=LINES_AND_HTML")), "utf-8")
    run(project, "tools.declarations")
    write(project, ", secret")
    assert "secret:     yes  [in/shop/Till.rst:" in run(project, "codegen", "show", "shop.Till.code", "in")
    run(project, "codegen", "export", "--format", "rst", "in", "-o", "exported")
    assert "code (`str`_, secret):" in (project / "exported" / "shop" / "Till.rst").read_text("utf-8")
