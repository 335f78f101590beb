"""Which files a run reads as facts."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.diagnostics import Diagnostics
from codegen.pipeline import Run, run
from tests.documents import CASES, codes

ENTRY = """origin = "a test"

[[fact]]
type = "shop.Cart"
set = {since = "shop.version.version2"}
reason = "a test"
"""


def ran(*facts: Path) -> tuple[Run, list[str]]:
    diagnostics = Diagnostics()
    found = run([str(CASES / "versions" / "input.rst")], [str(path) for path in facts], diagnostics)
    return found, [code for code in codes(list(diagnostics)) if code != "facts-unmatched"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "facts" / "below").mkdir(parents=True)
    (tmp_path / "facts" / "below" / "cart.toml").write_text(ENTRY)
    return tmp_path / "facts"


def test_a_file_and_a_link_to_it_are_read_once(folder: Path) -> None:
    (folder / "again.toml").symlink_to("below/cart.toml")
    found, _ = ran(folder, folder / "below" / "cart.toml", folder / "below")
    assert len(found.facts) == 1


def test_endings_in_other_letters_are_read(folder: Path) -> None:
    (folder / "below" / "cart.toml").rename(folder / "Cart.TOML")
    found, _ = ran(folder)
    assert [fact.place.path for fact in found.facts] == [(folder / "Cart.TOML").as_posix()]


def test_a_link_to_nothing_is_told(folder: Path) -> None:
    (folder / "gone.toml").symlink_to("nowhere.toml")
    assert ran(folder)[1] == ["bad-facts"]
