"""Paths that cannot be read or written, through the command line."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.bad.test_bad import HERE, invoke

GOOD = HERE.parent / "cases" / "data_object" / "input.rst"


@pytest.mark.parametrize("command", [("generate", "-o", "out"), ("ir", "-o", "ir.json"), ("lint",)])
def test_a_source_that_is_not_there(
    command: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    result = invoke(*command, str(GOOD), "nowhere/Cart.rst")
    assert result.exit_code == 2
    assert "nowhere/Cart.rst: error: " in result.output
    assert "[unreadable]" in result.output
    assert list(tmp_path.iterdir()) == []


def test_one_bad_document_among_good_ones_forbids_output(tmp_path: Path) -> None:
    result = invoke(
        "generate", str(GOOD), str(HERE / "unknown_format" / "input.txt"), "-o", str(tmp_path / "out")
    )
    assert result.exit_code == 2
    assert list(tmp_path.iterdir()) == []


def test_a_file_where_the_output_folder_should_be(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("mine", "utf-8")
    result = invoke("generate", str(GOOD), "-o", str(tmp_path / "out"))
    assert result.exit_code == 2
    assert "[unwritable]" in result.output
    assert (tmp_path / "out").read_text("utf-8") == "mine"


def test_a_folder_where_the_output_file_should_be(tmp_path: Path) -> None:
    result = invoke("ir", str(GOOD), "-o", str(tmp_path))
    assert result.exit_code == 2
    assert "[unwritable]" in result.output
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_may_not_be_written(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    result = invoke("generate", str(GOOD), "-o", str(tmp_path / "out"))
    assert result.exit_code == 2
    assert "[unwritable]" in result.output


def test_facts_that_are_not_there(tmp_path: Path) -> None:
    result = invoke("ir", str(GOOD), "--facts", str(tmp_path / "nowhere.toml"))
    assert result.exit_code == 2
    assert "[bad-facts]" in result.output


@pytest.mark.parametrize(
    ("settings", "place"),
    [
        ("[tool.codegen", "pyproject.toml: error: "),
        ("[tool.codegen]\nsauces = []", "pyproject.toml:2: error: "),
        ("[tool.codegen]\nsources = 'x'", "pyproject.toml:2: error: "),
    ],
)
def test_settings_that_are_wrong(
    settings: str, place: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "pyproject.toml").write_text(settings, "utf-8")
    monkeypatch.chdir(tmp_path)
    result = invoke("ir", str(GOOD))
    assert result.exit_code == 2
    assert place in result.output
    assert "[bad-config]" in result.output
