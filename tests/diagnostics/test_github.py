"""Findings as workflow commands: escaped as GitHub reads them, and at paths that it knows."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.diagnostics import Diagnostic, Severity
from codegen.diagnostics.github import as_github
from codegen.ir.place import Place

COMMAND = re.compile(r"::(error|warning|notice) ([^:]*)::([^\r\n]*)\n")


@pytest.fixture(autouse=True)
def lamp(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.delenv("GITHUB_WORKSPACE", raising=False)
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "docs" / "Lamp, 100%.rst"
    path.parent.mkdir()
    path.write_text("")
    return path


def finding(place: Place, severity: Severity = Severity.WARNING, about: str = "") -> Diagnostic:
    return Diagnostic("dangling-link", severity, place, "links to: 100%,\nnothing", "correct it", about)


def test_commands_have_file_line_column_and_title_and_are_escaped(lamp: Path) -> None:
    assert as_github(
        [finding(Place(str(lamp), 3, 7)), finding(Place("docs/Lamp, 100%.rst"), Severity.ERROR)]
    ) == (
        "::warning file=docs/Lamp%2C 100%25.rst,line=3,col=7,title=dangling-link"
        "::links to: 100%25,%0Anothing%0Acorrect it\n"
        "::error file=docs/Lamp%2C 100%25.rst,title=dangling-link::links to: 100%25,%0Anothing%0Acorrect it\n"
    )


def test_what_is_no_file_says_its_place_in_the_text() -> None:
    assert as_github([finding(Place("<stdin>", 3), Severity.NOTE)]) == (
        "::notice title=dangling-link::<stdin>:3: links to: 100%25,%0Anothing%0Acorrect it\n"
    )


def test_one_cause_is_one_command_but_each_error_is_its_own() -> None:
    warnings = [finding(Place("a.rst", line), about="links to nothing") for line in range(1, 40)]
    errors = [finding(Place("a.rst", line), Severity.ERROR, "links to nothing") for line in (1, 2)]
    lines = as_github([*warnings, *errors]).splitlines()
    assert len(lines) == 3
    assert "a.rst:1: links to nothing: 39 in 1 document, first here" in lines[0]


def test_what_is_accepted_is_nothing_to_show() -> None:
    accepted = Diagnostic("dangling-link", Severity.WARNING, Place("a.rst", 1), "m", "h", accepted="we know")
    assert as_github([accepted]) == as_github([]) == ""


@given(st.text(), st.text())
def test_no_text_ends_a_command_or_begins_another(path: str, text: str) -> None:
    told = as_github([Diagnostic("bad-name", Severity.ERROR, Place(path, 1), text, "h")])
    assert COMMAND.fullmatch(told), told
