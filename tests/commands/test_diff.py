"""``codegen diff`` as a user meets it: what two sources are, what is told, and how it ends."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from codegen.changes import failing
from codegen.changes.forms import FORMS
from codegen.commands import diff
from tests.test_cli import LAMP, codegen

NEWER = LAMP.replace("lit (`bool`_)", "lit (`int`_)")
CHANGE = "shop.Lamp.lit is int, and was boolean [property-type-changed]"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two documents in folders of their own, and the newer one as an IR file."""
    monkeypatch.chdir(tmp_path)
    for name, text in (("old", LAMP), ("new", NEWER)):
        (tmp_path / name).mkdir()
        (tmp_path / name / "lamp.rst").write_text(text, "utf-8")
        assert codegen("ir", name, "-o", f"{name}.json").exit_code == 0
    return tmp_path


@pytest.mark.parametrize("old", ["old", "old/lamp.rst", "old.json"])
@pytest.mark.parametrize("new", ["new", "new/lamp.rst", "new.json"])
def test_each_side_is_a_source_or_an_ir_file(old: str, new: str) -> None:
    result = codegen("diff", old, new)
    assert result.exit_code == 0, result.stderr
    assert result.stdout.splitlines() == [
        f"new/lamp.rst:9: breaking: {CHANGE} (source breaking, wire breaking; was at old/lamp.rst:9)",
        "1 breaking",
    ]
    assert codegen("diff", old, "old").stdout == codegen("diff", new, "new").stdout == "no changes\n"


def test_without_new_it_is_what_the_settings_name(folder: Path) -> None:
    (folder / "pyproject.toml").write_text('[tool.codegen]\nsources = ["new"]\n', "utf-8")
    assert CHANGE in codegen("diff", "old.json").stdout


def test_words_alone_are_listed_if_that_is_asked_for(folder: Path) -> None:
    (folder / "new" / "lamp.rst").write_text(LAMP.replace("A lamp.", "A bright lamp."), "utf-8")
    assert codegen("diff", "old", "new").stdout == "1 of documentation\n"
    listed = codegen("diff", "old", "new", "--documentation").stdout
    assert "documentation: shop.Lamp is described otherwise [description-changed]" in listed


def test_facts_hold_for_both_sides(folder: Path) -> None:
    fact = '[[fact]]\ntype = "shop.Lamp"\nmember = "lit"\nset = { type = "long" }\nreason = "it is"\n'
    (folder / "facts.toml").write_text(fact, "utf-8")
    assert codegen("diff", "old", "new", "--facts", "facts.toml").stdout == "no changes\n"


def test_facts_may_be_about_what_only_one_side_has(folder: Path) -> None:
    more = NEWER.replace("Methods\n---", "    shade (`str`_):\n       Its colour.\n\nMethods\n---")
    (folder / "new" / "lamp.rst").write_text(more, "utf-8")
    fact = '[[fact]]\ntype = "shop.Lamp"\nmember = "shade"\nset = { optional = true }\nreason = "it is"\n'
    (folder / "facts.toml").write_text(fact, "utf-8")
    assert codegen("ir", "old", "--facts", "facts.toml").exit_code == 2
    result = codegen("diff", "old", "new", "--facts", "facts.toml")
    assert (result.exit_code, result.stdout.splitlines()[-1]) == (0, "1 breaking, 1 info"), result.stderr


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("nowhere", "new"), "nowhere: error:"),
        (("old", "nowhere"), "nowhere: error:"),
        (("old", "broken.json"), "cannot be read as an IR"),
        (("-", "-"), "cannot both be standard input"),
    ],
)
def test_what_cannot_be_read_is_one_error_and_no_comparison(
    arguments: tuple[str, str], told: str, folder: Path
) -> None:
    (folder / "broken.json").write_text("{", "utf-8")
    result = codegen("diff", *arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert told in result.stderr


def test_what_is_left_out_is_told_and_makes_the_status_1(folder: Path) -> None:
    (folder / "new" / "lamp.rst").write_text(NEWER.replace("on (`bool`_)", "on (`bool`_, blue)"), "utf-8")
    assert codegen("diff", "old", "new").exit_code == 2
    result = codegen("diff", "old", "new", "--keep-going")
    assert result.exit_code == 1
    assert "shop.Lamp.Switch() was removed" in result.stdout
    assert "[left-out]" in result.stderr


@pytest.mark.parametrize("old", ["old.json", "old/lamp.rst"])
def test_standard_input_is_a_document_or_an_ir(old: str, folder: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "codegen", "diff", "-", "new"],
        input=(folder / old).read_bytes(),
        capture_output=True,
        timeout=200,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert CHANGE.encode() in done.stdout


def test_the_command_knows_the_forms_and_limits_that_there_are() -> None:
    assert list(diff.FORMATS) == list(FORMS)
    assert list(diff.LIMITS) == list(failing.LIMITS)


def test_forms_for_programs_are_whole_lines(folder: Path) -> None:
    document = json.loads(codegen("diff", "old", "new", "--format", "json").stdout)
    assert [each["id"] for each in document["changes"]] == ["property-type-changed"]
    shown = codegen("diff", "old", "new", "--format", "github").stdout
    assert shown.startswith("::error file=new/lamp.rst,line=9,title=property-type-changed::shop.Lamp.lit is")
    assert shown.count("\n") == 1
    assert codegen("diff", "old", "old", "--format", "github").stdout == ""
    assert (
        "### Breaking\n\n- shop.Lamp.lit is int"
        in codegen("diff", "old", "new", "--format", "markdown").stdout
    )


@pytest.mark.parametrize(
    ("limits", "status"),
    [
        ((), 0),
        (("breaking",), 0),
        (("warning",), 1),
        (("info",), 1),
        (("source-warning",), 0),
        (("source-info",), 1),
        (("wire-breaking",), 0),
        (("wire-warning",), 1),
        (("breaking", "wire-warning"), 1),
    ],
)
def test_a_run_fails_on_what_it_is_told_to_fail_on(
    limits: tuple[str, ...], status: int, folder: Path
) -> None:
    """Larger numbers are nothing to Python, and a warning for who reads messages."""
    text = (folder / "old.json").read_text("utf-8")
    for name, number in (("before", "int"), ("after", "long")):
        (folder / f"{name}.json").write_text(text.replace('"boolean"', f'"{number}"'), "utf-8")
    arguments = [word for limit in limits for word in ("--fail-on", limit)]
    result = codegen("diff", "before.json", "after.json", *arguments)
    assert (result.exit_code, result.stdout.splitlines()[-1]) == (status, "2 warnings")


def test_words_alone_never_let_a_run_fail(folder: Path) -> None:
    (folder / "new" / "lamp.rst").write_text(LAMP.replace("A lamp.", "A bright lamp."), "utf-8")
    assert codegen("diff", "old", "new", "--fail-on", "info").exit_code == 0


ACCEPTED = '[[accept]]\ncode = "property-type-changed"\nname = "shop.Lamp.lit"\nreason = "we know"\n'


def test_what_is_accepted_is_counted_and_lets_no_run_fail(folder: Path) -> None:
    (folder / "accepted.toml").write_text(ACCEPTED, "utf-8")
    result = codegen("diff", "old", "new", "--accepted", "accepted.toml", "--fail-on", "info")
    assert (result.exit_code, result.stdout, result.stderr) == (0, "1 accepted\n", "")
    written = codegen("diff", "old", "new", "--accepted", "accepted.toml", "--format", "json").stdout
    assert [each["accepted"] for each in json.loads(written)["changes"]] == ["we know"]


def test_an_entry_about_no_change_is_told_by_diff_alone(folder: Path) -> None:
    dangling = '[[accept]]\ncode = "wire-clash"\nreason = "not here"\n'
    (folder / "accepted.toml").write_text(ACCEPTED, "utf-8")
    assert "[accepts-nothing]" in codegen("diff", "old", "old", "--accepted", "accepted.toml").stderr
    for command in ("lint", "ir", "generate"):
        told = codegen(command, "old", "--accepted", "accepted.toml")
        assert "accepts-nothing" not in told.output
    (folder / "accepted.toml").write_text(dangling, "utf-8")
    assert "accepts-nothing" not in codegen("diff", "old", "new", "--accepted", "accepted.toml").output
    assert "accepts-nothing" in codegen("lint", "old", "--accepted", "accepted.toml").output


def test_a_file_of_accepted_changes_that_cannot_be_read_is_an_error() -> None:
    result = codegen("diff", "old", "new", "--accepted", "nowhere.toml")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "[bad-config]" in result.stderr
