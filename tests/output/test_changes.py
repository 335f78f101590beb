"""What writing would change is named in order, and shown as a unified diff."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.output.manifest import NAME
from codegen.output.writer import compare, write
from tests.output.test_writer import ONE, TWO, contents, package


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "deep" / "bindings"


def test_there_is_no_drift_after_writing(target: Path) -> None:
    write(ONE, target)
    (target / "notes.txt").write_text("mine", "utf-8")
    assert compare(ONE, target).drift() == ""


def test_drift_is_a_unified_diff_and_writes_nothing(target: Path) -> None:
    write(ONE, target)
    difference = compare(TWO, target).drift()
    assert "-    key: str\n" in difference
    assert "+    name: str\n" in difference
    assert "--- a/shop/_line.py\n+++ /dev/null\n" in difference
    assert contents(target) == ONE


def test_drift_sees_edits_missing_files_and_missing_line_breaks(target: Path) -> None:
    write(ONE, target)
    cart = target / "shop" / "_cart.py"
    cart.write_text(ONE["shop/_cart.py"] + "x = 1", "utf-8")
    (target / "shop" / "_line.py").unlink()
    (target / "py.typed").unlink()
    difference = compare(ONE, target).drift()
    assert "-x = 1\n\\ No newline at end of file\n" in difference
    assert "--- /dev/null\n+++ b/shop/_line.py\n" in difference
    assert "--- /dev/null\n+++ b/py.typed\n" in difference


def test_drift_against_nothing_is_everything(target: Path) -> None:
    assert compare(ONE, target).drift().count("--- /dev/null\n") == len(ONE)
    assert not target.exists()


def test_drift_is_in_the_order_of_names(target: Path) -> None:
    files = {f"{letter}.py": "1\n" for letter in "hgfedcba"}
    shown = [line for line in compare(files, target).drift().splitlines() if line.startswith("+++")]
    assert shown == [f"+++ b/{letter}.py" for letter in "abcdefgh"]


def test_the_line_ends_of_a_system_are_no_drift(target: Path) -> None:
    write(ONE, target)
    for path in (target / "shop" / "_cart.py", target / NAME):
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert compare(ONE, target).drift() == ""


def test_changes_are_named_in_order(target: Path) -> None:
    write(package({"b.py": "1", "a.py": "1", "d.py": "1", "c.py": "1", "same.py": ""}), target)
    later = package({"b.py": "2", "a.py": "2", "f.py": "1", "e.py": "1", "same.py": ""})
    assert [*compare(later, target).each()] == [
        *(("added", path) for path in ("e.py", "f.py")),
        *(("changed", path) for path in (NAME, "a.py", "b.py")),
        *(("removed", path) for path in ("c.py", "d.py")),
    ]
    assert [*compare(later, target.with_name("none")).each()] == [("added", path) for path in sorted(later)]
