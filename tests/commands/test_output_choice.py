"""``codegen generate --as``: which output is made, and what may be set of it."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from codegen.cli import main
from codegen.outputs.registry import GROUP
from tests.documents import ROOT
from tests.plugins import install

DOCUMENT = str(ROOT / "tests" / "cases" / "data_object" / "input.rst")
MODULE = """
from codegen.output.manifest import ManifestFormat
from codegen.outputs import Output


def tables(api):
    return {f"{type_.name}.csv": "\\n".join(each.name for each in type_.properties) for type_ in api.types}


TABLES = Output(1, ManifestFormat("acme-tables", "tables"), tables)
LATER = Output(2, ManifestFormat("acme-tables", "tables"), tables)
JUDGED = Output(1, ManifestFormat("acme-tables", "tables"), tables, unformatted=lambda files: files[0])
FAILING = Output(1, ManifestFormat("acme-tables", "tables"), lambda api: api.tables)
"""
ENTRIES = {
    name: f"acme_tables:{name.upper()}" for name in ("tables", "judged", "later", "failing", "missing")
}


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder, and a distribution with outputs."""
    install(monkeypatch, tmp_path / "site", "acme-tables", GROUP.name, ENTRIES, {"acme_tables": MODULE})
    (tmp_path / "work").mkdir()
    monkeypatch.chdir(tmp_path / "work")
    return tmp_path / "work"


def generate(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["generate", DOCUMENT, *arguments])


def test_an_output_of_another_distribution_is_written_checked_and_taken_back(here: Path) -> None:
    done = generate("--as", "tables", "-o", "out")
    assert (done.exit_code, done.stderr.splitlines()[-1]) == (0, "wrote 2 files to out")
    written = {path.name: path.read_text("utf-8") for path in (here / "out").iterdir()}
    assert json.loads(written.pop("_manifest.json"))["format"] == "acme-tables"
    assert {*written} == {"shop.Cart.Item.csv"}
    assert written["shop.Cart.Item.csv"].startswith("label\n")
    assert generate("--as", "tables", "-o", "out", "--check").exit_code == 0

    (here / "out" / "shop.Cart.Item.csv").write_text("edited\n", "utf-8")
    done = generate("--as", "tables", "-o", "out", "--check")
    assert (done.exit_code, "-edited" in done.stdout) == (1, True)
    assert f"codegen generate {DOCUMENT} --as tables -o out" in done.stderr


def test_outputs_leave_each_others_folders_alone(here: Path) -> None:
    assert generate("-o", "package").exit_code == 0
    done = generate("--as", "tables", "-o", "package/vsphere")
    assert (done.exit_code, "holds no generated tables" in done.stderr) == (2, True)
    assert generate("--as", "tables", "-o", "out/vsphere").exit_code == 0
    done = generate("-o", "out")
    assert (done.exit_code, "holds no generated package" in done.stderr) == (2, True)


def test_a_setting_names_the_output(here: Path) -> None:
    (here / "pyproject.toml").write_text("[tool.codegen]\nas = 'tables'\noutput = 'out'\n", "utf-8")
    assert generate().exit_code == 0
    assert (here / "out" / "shop.Cart.Item.csv").exists()
    assert generate("--as", "python", "-o", "other").exit_code == 0
    assert (here / "other" / "vsphere" / "py.typed").exists()


@pytest.mark.parametrize(
    "arguments", [("--package", "acme"), ("--project",), ("--templates", "own")], ids=lambda each: each[0]
)
def test_an_option_of_other_outputs_is_refused(here: Path, arguments: tuple[str, ...]) -> None:
    done = generate("--as", "tables", *arguments)
    assert done.stderr == f"error: {arguments[0]} does not go with the output tables\n"
    assert (done.exit_code, [*here.iterdir()]) == (2, [])


@pytest.mark.parametrize("setting", ["project = true", "templates = 'own'"])
def test_a_setting_of_other_outputs_is_refused_only_beside_the_output(here: Path, setting: str) -> None:
    settings = here / "pyproject.toml"
    settings.write_text(f"[tool.codegen]\nas = 'tables'\n{setting}\n", "utf-8")
    done = generate()
    name = setting.partition(" ")[0]
    assert (done.exit_code, done.stderr) == (
        2,
        f"error: {name} in [tool.codegen] does not go with the output tables\n",
    )
    settings.write_text(f"[tool.codegen]\n{setting}\n", "utf-8")
    assert generate("--as", "tables", "-o", "out").exit_code == 0
    assert {path.name for path in (here / "out").iterdir()} == {"_manifest.json", "shop.Cart.Item.csv"}


def test_an_unknown_output_is_refused_with_those_that_there_are(here: Path) -> None:
    done = generate("--as", "nothing")
    assert done.exit_code == 2
    assert done.stderr.startswith("error: there is no output 'nothing'; there are python, ")


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        (
            "later",
            "is written for version 2 of what plug-ins use, and this program has version 1 [",
        ),
        ("missing", "raised AttributeError: module 'acme_tables' has no attribute 'MISSING' ["),
        ("failing", "raised AttributeError: 'Api' object has no attribute 'tables' ["),
    ],
)
def test_a_plugin_that_fails_is_one_finding_that_names_it(here: Path, name: str, reason: str) -> None:
    done = generate("--as", name, "-o", "out")
    first, hint, last = done.stderr.splitlines()
    named = f"(entry point acme_tables:{name.upper()} of acme-tables 1.0)"
    assert first.startswith(f"acme-tables 1.0: error: the output {name!r} {named} {reason}")
    assert first.endswith(" [bad-plugin]")
    assert hint == "    remove its distribution, or install a version that goes with this program"
    assert (done.exit_code, last, [*here.iterdir()]) == (2, "nothing was written", [])


def test_a_plugin_whose_formatter_fails_is_told_of_too(here: Path) -> None:
    done = generate("--as", "judged", "-o", "out", "--verify-format")
    assert done.exit_code == 2
    assert "acme-tables 1.0: error: the output 'judged' (entry point " in done.stderr
    assert ") raised KeyError: 0 [" in done.stderr
    assert [*here.iterdir()] == []


def test_help_names_the_outputs() -> None:
    shown = CliRunner().invoke(main, ["generate", "--help"], terminal_width=200).output
    (told,) = re.findall(r"What to make: (.+?)\. ", " ".join(shown.split()))
    assert told.split(", ") == [*GROUP.built_in, *sorted(ENTRIES)]
