"""``codegen generate``: where the package goes, and which names it is refused."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from codegen import __version__
from codegen.cli import main
from codegen.output.manifest import hash_of
from codegen.outputs.python import PACKAGE
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


def test_a_name_of_the_settings_is_refused_at_its_place(here: Path) -> None:
    (here / "pyproject.toml").write_text(
        "[project]\npackage = 1\n[tool.codegen]\nstrict = true\npackage = 'os'\n"
    )
    done = generate(DOCUMENT)
    assert done.exit_code == 2
    assert "pyproject.toml:5: error: the package 'os' would hide Python's own module os" in done.stderr


def test_an_output_that_cannot_be_is_told_before_anything_is_read(here: Path) -> None:
    (here / "taken").write_text("precious")
    (here / "theirs" / "vsphere").mkdir(parents=True)
    (here / "theirs" / "vsphere" / "mine.txt").write_text("precious")
    for output, place, reason in (
        ("taken", "taken", "Not a directory"),
        ("theirs", "theirs/vsphere", "holds no generated package"),
    ):
        done = generate("no-such-document.rst", "-o", output)
        (line,) = done.stderr.splitlines()
        assert (done.exit_code, line.startswith(f"{place}: error: ")) == (2, True), line
        assert reason in line


def test_the_repair_is_the_command_that_was_run(here: Path) -> None:
    where = ["-o", "a folder", "--package", "acme.bindings"]
    assert generate(DOCUMENT, *where).exit_code == 0
    (here / "a folder" / "acme" / "bindings" / "__init__.py").write_text("edited")
    done = generate("--check", DOCUMENT, *where)
    repair = done.stderr.splitlines()[-1].partition("repair it with: ")[2]
    assert (done.exit_code, repair) == (
        1,
        f"codegen generate {DOCUMENT} -o 'a folder' --package acme.bindings --force",
    )


def test_line_ends_of_another_system_are_no_drift(here: Path) -> None:
    assert generate(DOCUMENT).exit_code == 0
    for path in (here / "generated").rglob("*"):
        if path.is_file():
            path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert generate(DOCUMENT, "--check").exit_code == 0


def test_what_a_merge_left_in_conflict_is_drift_and_is_made_anew(here: Path) -> None:
    """Two branches read different documents; git could merge neither the manifest nor a module."""
    assert generate(DOCUMENT).exit_code == 0
    target = here / "generated" / "vsphere"
    before = {path: path.read_bytes() for path in target.rglob("*") if path.is_file()}
    manifest = target / "_manifest.json"
    rows = manifest.read_text().split("\n")
    at = next(number for number, row in enumerate(rows) if "shop" in row)
    theirs = f'    "shop/_theirs.py": "{hash_of("of the other branch")}",'
    rows[at:at] = ["<<<<<<< ours", rows[at], "=======", theirs, ">>>>>>> theirs"]
    manifest.write_text("\n".join(rows))
    (target / "shop" / "_theirs.py").write_text("of the other branch")
    (target / "__init__.py").write_text("<<<<<<< ours\na\n=======\nb\n>>>>>>> theirs\n")
    (target / "mine.txt").write_text("precious")

    done = generate(DOCUMENT, "--check")
    assert (done.exit_code, "shop/_theirs.py" in done.stdout) == (1, True)
    assert "generated/vsphere/_manifest.json: a merge left it in conflict" in done.stderr
    assert generate(DOCUMENT).exit_code == 0
    assert (target / "mine.txt").read_text() == "precious"
    (target / "mine.txt").unlink()
    assert {path: path.read_bytes() for path in target.rglob("*") if path.is_file()} == before
    assert "conflict" not in generate(DOCUMENT, "--check").stderr


def test_a_project_is_written_beside_the_package_checked_and_taken_away(here: Path) -> None:
    arguments = (DOCUMENT, "-o", "out", "--package", "acme.shop")
    assert generate(*arguments, "--project").exit_code == 0
    beside = {"LICENSE", "README.md", "_manifest.json", "acme", "pyproject.toml"}
    assert {path.name for path in (here / "out").iterdir()} == beside
    project = tomllib.loads((here / "out" / "pyproject.toml").read_text("utf-8"))["project"]
    assert (project["name"], project["version"]) == ("acme-shop-bindings", __version__)
    assert generate(*arguments, "--project", "--check").exit_code == 0
    (here / "out" / "LICENSE").unlink()
    checked = generate(*arguments, "--project", "--check")
    assert (checked.exit_code, "+++ b/LICENSE" in checked.stdout) == (1, True)
    assert generate(*arguments).exit_code == 0
    assert {path.name for path in (here / "out").iterdir()} == {"acme"}


def test_the_settings_say_what_the_project_is_called_and_a_persons_is_left_alone(here: Path) -> None:
    (here / "pyproject.toml").write_text(
        "[tool.codegen]\noutput = 'out'\nproject = true\nproject-name = 'shop'\nproject-version = '2.0'\n"
    )
    assert generate(DOCUMENT).exit_code == 0
    written = here / "out" / "pyproject.toml"
    assert tomllib.loads(written.read_text("utf-8"))["project"]["name"] == "shop"
    written.write_text("mine = 1\n")
    done = generate(DOCUMENT)
    assert (done.exit_code, written.read_text()) == (0, "mine = 1\n")
    assert "out/pyproject.toml is not as this program wrote it, and left alone" in done.stderr
    assert generate(DOCUMENT, "--check").exit_code == 0


def test_names_that_would_end_a_string_of_the_metadata_are_refused_at_their_place(here: Path) -> None:
    settings = ("project-name = 'a\"b'", "project-version = '1\"'", 'project-license = "MIT\\"\\nx = 1"')
    for setting in settings:
        (here / "pyproject.toml").write_text(f"[tool.codegen]\nproject = true\n{setting}\n")
        done = generate(DOCUMENT)
        assert (done.exit_code, "pyproject.toml:3: error: the project-" in done.stderr) == (2, True), setting
    assert [path.name for path in here.iterdir()] == ["pyproject.toml"]


def test_a_package_whose_name_makes_none_of_a_distribution_asks_for_one(here: Path) -> None:
    done = generate(DOCUMENT, "--package", "_shop", "--project")
    assert (done.exit_code, "set project-name in [tool.codegen]" in done.stderr) == (2, True)
    assert list(here.iterdir()) == []


@pytest.mark.parametrize("check", [False, True])
def test_a_package_that_a_killed_run_has_taken_away_is_back_although_documents_are_in_error(
    here: Path, check: bool
) -> None:
    """Only a run that may write puts it back."""
    assert generate(DOCUMENT).exit_code == 0
    left = here / "generated" / ".vsphere.codegen-left_one"
    left.mkdir()
    (here / "generated" / "vsphere").rename(left / "old")
    assert generate("no-such-document.rst", *["--check"] * check).exit_code == 2
    assert [path.name for path in (here / "generated").iterdir()] == [left.name if check else "vsphere"]


def tight(module: str) -> str:
    """Another form than that of black."""
    return module.replace(" = ", "=")


def test_black_judges_where_it_is_asked(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert generate(DOCUMENT, "--verify-format").exit_code == 0
    before = {path: path.read_bytes() for path in (here / "generated").rglob("*.py")}
    monkeypatch.setattr("codegen.emit.package.laid_out", tight)
    done = generate(DOCUMENT, "--verify-format")
    assert (done.exit_code, isinstance(done.exception, SystemExit)) == (2, True)
    assert "_versions.py: error: black would change this module [unformatted]" in done.stderr
    assert "nothing was written" in done.stderr
    assert {path: path.read_bytes() for path in (here / "generated").rglob("*.py")} == before
    assert generate(DOCUMENT).exit_code == 0


def test_what_black_cannot_judge_is_refused(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("codegen.outputs.python.PACKAGE", replace(PACKAGE, unformatted=None))
    done = generate(DOCUMENT, "--verify-format")
    assert done.stderr.splitlines() == ["error: --verify-format does not go with the output python"]
    assert list(here.iterdir()) == []
