"""Writing some files of an output anew, all others of which stay as they are."""

from __future__ import annotations

from pathlib import Path

from codegen.output.manifest import NAME, manifest
from codegen.output.writer import amend, write

FILES = {"__init__.py": "", "till.py": "coins = 1\n", "cart.py": "things = 2\n"}


def output(folder: Path) -> Path:
    """An output that was written."""
    target = folder / "bindings"
    write({**FILES, NAME: manifest(FILES)}, target)
    return target


def test_some_files_are_written_anew_and_listed(tmp_path: Path) -> None:
    after = {**FILES, "till.py": "coins = 3\n"}
    amended = amend({"till.py": after["till.py"]}, output(tmp_path))
    assert amended is not None
    assert amended.after == {**after, NAME: manifest(after)}
    assert amended.edited == ()


def test_all_files_may_be_written_anew(tmp_path: Path) -> None:
    after = {path: f"{text}# new\n" for path, text in FILES.items()}
    amended = amend(after, output(tmp_path))
    assert amended is not None
    assert amended.after == {**after, NAME: manifest(after)}


def test_a_file_that_the_output_lacks_is_none_of_it(tmp_path: Path) -> None:
    assert amend({"bell.py": "", "till.py": ""}, output(tmp_path)) is None


def test_an_output_that_is_not_as_its_manifest_says_is_left_alone(tmp_path: Path) -> None:
    target = output(tmp_path)
    (target / "cart.py").write_text("things = 5\n", "utf-8")
    assert amend({"till.py": "coins = 3\n"}, target) is None
