"""Runs that find nothing changed: the same words and status, and hardly anything imported."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from codegen.cache import observed, runs, store
from codegen.cache.store import Store
from codegen.read.forms import GROUP
from codegen.read.sources.found import ENDINGS
from tests.documents import ROOT
from tests.plugins import lay_out

CASES = ROOT / "tests" / "cases"
SLOW = {"docutils", "mistune", "jinja2", "black", "click", "codegen.cli", "codegen.config"}
"""What takes long to import."""
FORM = """
from codegen.ir.forms import Form
from codegen.read.document_form import DocumentForm
FORM = DocumentForm(Form("notes"), "Notes", lambda text: 0, lambda *_: None, api_version=1)
"""
WITH_MODULES = """
import atexit, sys
atexit.register(lambda: print(*sys.modules, file=open("modules", "w")))
sys.argv = ["codegen", *sys.argv[1:]]
from codegen.__main__ import main
main()
"""


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with settings, a document with a warning, facts and a template."""
    folder = tmp_path / "project"
    (folder / "docs").mkdir(parents=True)
    text = (CASES / "data_object" / "input.rst").read_text("utf-8")
    (folder / "docs" / "one.rst").write_text(text)
    (folder / "facts").mkdir()
    (folder / "facts" / "none.toml").write_text("")
    (folder / "own").mkdir()
    shutil.copy(ROOT / "templates" / "class.py.jinja", folder / "own")
    (folder / "accepted.toml").write_text("")
    (folder / "pyproject.toml").write_text(
        "[tool.codegen]\nsources = ['docs']\nfacts = ['facts']\ntemplates = 'own'\noutput = 'out'\n"
        "accepted = 'accepted.toml'\nproject = true\n"
    )
    monkeypatch.chdir(folder)
    return folder


Said = tuple[int, str, str]


def generate(*options: str) -> tuple[Said, set[str]]:
    """Status, output and messages of a run, and the modules that it has imported."""
    words = [sys.executable, "-c", WITH_MODULES, "generate", *options]
    done = subprocess.run(
        words, check=False, capture_output=True, text=True, env={**os.environ, "PYTHONPATH": str(ROOT)}
    )
    return (done.returncode, done.stdout, done.stderr), set(Path("modules").read_text().split())


def kept(home: Path) -> list[observed.Observation]:
    """What the one run that is kept has looked at."""
    (path,) = (home / runs.STORE).iterdir()
    content = Store(runs.STORE).read(path.name)
    assert content is not None
    seen: list[observed.Observation] = json.loads(content)["seen"]
    return seen


def files(folder: Path) -> dict[Path, tuple[bytes, int]]:
    """What a folder holds, and when it was written."""
    found = [path for path in folder.rglob("*") if path.is_file()]
    return {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in found}


def test_a_run_that_finds_nothing_changed_says_the_same_and_does_nothing(project: Path) -> None:
    first, modules = generate()
    assert (first[0], "warning" in first[2], "wrote " in first[2], "codegen.cli" in modules) == (
        0,
        True,
        True,
        True,
    )
    before = files(project / "out")
    again, modules = generate()
    assert (SLOW & modules, files(project / "out")) == (set(), before)
    anew, modules = generate(runs.OFF)
    assert (anew, "codegen.cli" in modules) == (again, True)
    assert (again[0], "is up to date" in again[2]) == (0, True)


def test_a_check_and_a_strict_run_keep_their_status(project: Path) -> None:
    generate()
    strict, _ = generate("--strict")
    again, modules = generate("--strict")
    assert (strict[0], again, SLOW & modules) == (1, strict, set())
    checked, _ = generate("--check")
    again, modules = generate("--check")
    assert (checked[0], again, SLOW & modules) == (0, checked, set())
    (project / "out" / "vsphere" / "__init__.py").write_text("edited")
    drifted, _ = generate("--check")
    again, modules = generate("--check")
    assert (drifted[0], again, "codegen.cli" in modules) == (1, drifted, True)


def test_a_quiet_run_stays_quiet(project: Path) -> None:
    first, _ = generate("--quiet", "--strict")
    again, modules = generate("--quiet", "--strict")
    assert (first, SLOW & modules) == ((1, "", first[2]), set())
    assert (again, first[2].count("\n")) == (first, 1)


def replace(path: str, text: str) -> Callable[[Path], object]:
    return lambda project: (project / path).write_text(text)


CHANGES: dict[str, Callable[[Path], object]] = {
    "document": replace("docs/one.rst", "another"),
    "more documents": replace("docs/deep.md", "another"),
    "facts": replace("facts/none.toml", "# another"),
    "template": replace("own/class.py.jinja", "another"),
    "settings": replace("pyproject.toml", "[tool.codegen]"),
    "settings further up": lambda project: (project.parent / "pyproject.toml").touch(),
    "accepted findings": replace("accepted.toml", "# another"),
    "output": replace("out/vsphere/__init__.py", "edited"),
    "project": replace("out/README.md", "edited"),
    "no project": lambda project: (project / "out" / "pyproject.toml").unlink(),
    "no output": lambda project: shutil.rmtree(project / "out"),
    "killed run": lambda project: (project / "out" / ".vsphere.codegen-1").mkdir(),
}


def test_whatever_a_run_has_looked_at_counts(project: Path, home: Path) -> None:
    generate()
    seen = kept(home)
    assert all(map(observed.holds, seen))
    shutil.copytree(project.parent, home.parent.parent / "saved")
    for name, change in CHANGES.items():
        change(project)
        assert not all(map(observed.holds, seen)), name
        shutil.rmtree(project.parent)
        shutil.copytree(home.parent.parent / "saved", project.parent)
        os.chdir(project)
        assert all(map(observed.holds, seen)), name


def test_a_damaged_entry_is_made_anew(project: Path, home: Path) -> None:
    generate()
    (entry,) = (home / runs.STORE).iterdir()
    entry.write_bytes(entry.read_bytes()[:-1] + b"x")
    anew, modules = generate()
    assert (anew[0], "codegen.cli" in modules) == (0, True)
    again, modules = generate()
    assert (again, SLOW & modules) == (anew, set())


@pytest.mark.parametrize("where", ["off", "variable", "verbose", "standard input", "form", "failed"])
def test_what_cannot_be_known_or_is_not_wanted_is_not_kept(
    project: Path, home: Path, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    options: list[str] = []
    if where == "off":
        options = [runs.OFF]
    elif where == "variable":
        monkeypatch.setenv(runs.OFF_EVERYWHERE, "1")
    elif where == "verbose":
        options = ["--verbose"]
    elif where == "standard input":
        options = ["-"]
    elif where == "form":
        lay_out(project, "acme-notes", GROUP.name, {"notes": "acme_notes:FORM"}, {"acme_notes": FORM})
    else:
        (project / "docs" / "two.rst").write_bytes(b"\xff")
    (status, *_), _ = generate(*options)
    assert (status == 0) == (where not in ("standard input", "failed"))
    assert not (home / runs.STORE).exists()


def test_what_was_looked_at_for_one_run_says_nothing_to_another_in_the_same_process(project: Path) -> None:
    seen = [observed.tree("docs", sorted(ENDINGS), hidden=False)]
    runs.keep(["generate"], seen, b"", 0)
    replace("docs/one.rst", "another")(project)
    assert runs.replay(["generate"]) is None
    (listing,) = runs.taken_listings().values()
    assert [*listing] == ["docs/one.rst"]
    assert runs.taken_listings() == {}


def test_where_nobody_can_tell_whose_an_entry_is_there_is_no_cache(
    project: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    generate()
    assert not runs.is_off(["generate"])
    monkeypatch.setattr(store, "IS_POSSIBLE", False)
    assert (runs.is_off(["generate"]), runs.replay(["generate"])) == (True, None)
    assert Store(runs.STORE).refusal() == "there is no place for it"


def test_in_a_folder_that_was_removed_nothing_is_known(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "gone").mkdir()
    monkeypatch.chdir(tmp_path / "gone")
    (tmp_path / "gone").rmdir()
    assert runs.replay(["generate"]) is None
