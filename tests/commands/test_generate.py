"""``codegen generate``: where the package goes, and which names it is refused."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from codegen.cli import main
from tests.documents import ROOT

DOCUMENT = str(ROOT / "tests" / "cases" / "data_object" / "input.rst")


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder in which nothing is set."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def generate(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["generate", *arguments])


def test_dots_of_a_package_are_folders_and_those_above_are_left_alone(here: Path) -> None:
    (here / "src" / "acme").mkdir(parents=True)
    (here / "src" / "acme" / "__init__.py").write_text("mine = 1\n")
    done = generate(DOCUMENT, "-o", "src", "--package", "acme.deep.bindings")
    assert (done.exit_code, "src/acme/deep/bindings" in done.stderr) == (0, True)
    assert sorted(path.name for path in (here / "src" / "acme").iterdir()) == ["__init__.py", "deep"]
    assert [path.name for path in (here / "src" / "acme" / "deep").iterdir()] == ["bindings"]
    assert (here / "src" / "acme" / "__init__.py").read_text() == "mine = 1\n"
    assert generate(DOCUMENT, "-o", "src", "--package", "acme.deep.bindings", "--check").exit_code == 0


@pytest.mark.parametrize("name", ["class", "None", "True", "my-api", "os", "acme.class", ""])
def test_a_name_that_cannot_be_imported_is_refused_in_one_line(here: Path, name: str) -> None:
    done = generate(DOCUMENT, "--package", name)
    (line,) = done.stderr.splitlines()
    assert (done.exit_code, line.startswith(f"error: --package {name!r} ")) == (2, True)
    assert list(here.iterdir()) == []
