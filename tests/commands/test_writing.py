"""What commands that write a folder tell of what changes, and what they refuse."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from tests.output.test_writer import contents
from tests.test_cli import LAMP, codegen

Run = Callable[..., Result]


@pytest.fixture(params=["generate", "export"])
def run(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """A command that has written documents, or bindings of them, to a folder."""
    calls = {
        "generate": ("generate", "docs", "-o", ".", "--package", "out", "--no-project"),
        "export": ("export", "docs", "--format", "rst", "-o", "out"),
    }
    monkeypatch.chdir(tmp_path)
    Path("docs").mkdir()
    document("Lamp")

    def again(*options: str) -> Result:
        return codegen(*calls[request.param], *options)

    first = again()
    files = len(contents(Path("out")))
    assert (first.exit_code, first.stderr.splitlines()[-1]) == (0, f"wrote {files} files to out")
    return again


def document(name: str, says: str = "Whether it shines.") -> None:
    text = LAMP.replace("shop.Lamp\n=========", f"shop.{name}\n{'=' * (5 + len(name))}")
    Path("docs", f"{name}.rst").write_text(text.replace("Whether it shines.", says), "utf-8")


def made_of(name: str) -> Path:
    """The file that is made of a document, whichever of both commands has made it."""
    (found,) = [
        path for path in Path("out").rglob("*") if path.name in (f"{name}.rst", f"_{name.lower()}.py")
    ]
    return found


def test_after_a_run_one_line_says_how_many_files_are_others_and_the_next_ones_which(run: Run) -> None:
    before = made_of("Lamp").as_posix()
    Path("docs/Lamp.rst").unlink()
    document("Lens")
    done = run()
    after, files = made_of("Lens").as_posix(), len(contents(Path("out")))
    summary = [line for line in done.stderr.splitlines() if line.startswith(("wrote", "    "))]
    assert (done.exit_code, done.stdout) == (0, "")
    assert summary[0].startswith(f"wrote {files} files to out: 1 added, ")
    assert ", 1 removed, " in summary[0]
    assert f"    added    {after}" in summary
    assert "    changed  out/_manifest.json" in summary
    assert f"    removed  {before}" in summary
    assert run().stderr.splitlines()[-1] == f"out is up to date: {files} files"


def test_of_many_files_the_first_are_named(run: Run) -> None:
    for number in range(12):
        document(f"Lens{number:02}")
    listed = run("--dry-run").stdout.splitlines()
    lines = run().stderr.splitlines()
    assert [line.strip() for line in lines[-11:-1]] == listed[:10]
    assert lines[-1] == f"    and {len(listed) - 10} more"


def test_a_dry_run_lists_files_and_writes_nothing(run: Run) -> None:
    before, gone = contents(Path("out")), made_of("Lamp").as_posix()
    Path("docs/Lamp.rst").unlink()
    document("Lens")
    done = run("--dry-run")
    listed = [line.split(maxsplit=1) for line in done.stdout.splitlines()]
    assert (done.exit_code, contents(Path("out"))) == (0, before)
    assert ["removed", gone] in listed
    assert ["changed", "out/_manifest.json"] in listed
    assert listed == sorted(listed)
    assert done.stderr.splitlines()[-1].startswith("would write ")
    run()
    assert [made_of("Lens").as_posix()] == [path for word, path in listed if word == "added"]
    nothing = run("--dry-run")
    assert (nothing.exit_code, nothing.stdout) == (0, "")


@pytest.mark.parametrize("dry", [False, True])
def test_the_difference_is_printed_on_demand(run: Run, dry: bool) -> None:
    before = contents(Path("out"))
    document("Lamp", "Whether it glows.")
    done = run("--diff", *["--dry-run"] * dry)
    assert done.exit_code == 0
    changed = done.stdout.splitlines()
    assert [line for line in changed if line.startswith("-") and "shines" in line]
    assert [line for line in changed if line.startswith("+") and "glows" in line]
    assert (contents(Path("out")) == before) is dry
    if not dry:
        assert run("--diff").stdout == ""


def test_a_file_that_was_changed_by_hand_is_refused_by_its_name_with_the_way_out(run: Run) -> None:
    lamp = made_of("Lamp")
    document("Lamp", "Whether it glows.")
    lamp.write_text("mine\n", "utf-8")
    before = contents(Path("out"))
    for options, status in (("--check",), 1), (("--dry-run",), 0):
        looked = run(*options)
        told = f"{lamp.as_posix()} was changed by hand after it was generated; --force writes over it"
        assert (looked.exit_code, told in looked.stderr.splitlines()) == (status, True)
    assert run("--check").stderr.splitlines()[-1].endswith(" --force")
    refused = run()
    assert refused.exit_code == 2
    place, way_out, *_, last = refused.stderr.splitlines()
    assert place == f"{lamp.as_posix()}: error: it was changed by hand after it was generated [edited]"
    assert "--force" in way_out
    assert "template" in way_out
    assert last.startswith("nothing was written")
    assert contents(Path("out")) == before
    told = json.loads(run("--diagnostics", "json").stderr.rpartition("nothing was written")[0])
    assert [found["path"] for found in told if found["code"] == "edited"] == [lamp.as_posix()]
    assert run("--force").exit_code == 0
    assert "glows" in lamp.read_text("utf-8")
    assert run("--check").exit_code == 0


def test_two_ways_to_look_ask_for_one_status(run: Run) -> None:
    done = run("--check", "--dry-run")
    assert (done.exit_code, "--dry-run cannot be had together" in done.stderr) == (2, True)


def test_files_beside_a_package_are_named_and_not_counted_with_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("docs").mkdir()
    document("Lamp")
    call = ("generate", "docs", "-o", "out", "--package", "acme.shop", "--project")
    assert codegen(*call).exit_code == 0
    files = len(contents(Path("out/acme/shop")))
    assert codegen(*call).stderr.splitlines()[-1] == f"out/acme/shop is up to date: {files} files"
    Path("pyproject.toml").write_text('[tool.codegen]\nproject-version = "2.0"\n', "utf-8")
    assert codegen(*call).stderr.splitlines()[-3:] == [
        f"out/acme/shop is up to date: {files} files",
        "    changed  out/_manifest.json",
        "    changed  out/pyproject.toml",
    ]
    assert codegen(*call, "--dry-run").stdout == ""
