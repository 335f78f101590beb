"""``codegen diff`` as a user meets it: what two sources are, what is told, and how it ends."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

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
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert CHANGE.encode() in done.stdout
