"""mypy and pyright, both strict, see what ``typing_cases.py.txt`` says: errors where marked, none elsewhere.

The cases hold errors on purpose, so they are no module of the project until they are copied.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checkers import mypy, pyright, wrong_lines

ROOT = Path(__file__).parents[2]
CASE = "typing_cases.py"
TEXT = Path(__file__).with_name(f"{CASE}.txt").read_text("utf-8")
WRONG = wrong_lines(CASE, TEXT)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / CASE).write_text(TEXT, "utf-8")
    return tmp_path


def test_mypy(folder: Path, mypy_cache: str) -> None:
    errors = {place: text for place, text in mypy(folder, mypy_cache, [ROOT]).items() if place[0] == CASE}
    assert set(errors) == WRONG, errors


def test_pyright(folder: Path) -> None:
    errors = pyright(folder, [ROOT])
    assert set(errors) == WRONG, errors
