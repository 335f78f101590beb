"""Writing some files of an output anew, all others of which stay as they are."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from codegen.output.amending import Amended, amend
from codegen.output.manifest import NAME, PACKAGE, manifest
from codegen.output.writer import compare, write

FILES = {"__init__.py": "", "till.py": "coins = 1\n", "cart.py": "things = 2\n"}


def output(folder: Path) -> Path:
    """An output that was written."""
    target = folder / "bindings"
    write({**FILES, NAME: manifest(FILES)}, target)
    return target


def amended(files: Mapping[str, str], target: Path) -> Amended | None:
    """What writing some files anew would change, where the whole output is this one otherwise."""
    whole = {**FILES, "cart.py": "whole = 1\n"}
    return amend(files, target, PACKAGE, lambda: compare({**whole, NAME: manifest(whole)}, target))


def texts(target: Path) -> dict[str, str]:
    return {path.name: path.read_text("utf-8") for path in target.iterdir()}


def test_some_files_are_written_anew_and_listed(tmp_path: Path) -> None:
    after = {**FILES, "till.py": "coins = 3\n"}
    target = output(tmp_path)
    found = amended({"till.py": after["till.py"]}, target)
    assert found is not None
    assert [*found.each()] == [("changed", NAME), ("changed", "till.py")]
    assert (sorted(found.stay), found.number) == (["__init__.py", "cart.py"], 4)
    assert found.drift().count("coins") == 2
    kept = (target / "cart.py").stat().st_ino
    found.write(force=False)
    assert texts(target) == {**after, NAME: manifest(after)}
    assert (target / "cart.py").stat().st_ino == kept


def test_all_files_may_be_written_anew(tmp_path: Path) -> None:
    after = {path: f"{text}# new\n" for path, text in FILES.items()}
    found = amended(after, output(tmp_path))
    assert found is not None
    assert found.after == {**after, NAME: manifest(after)}


def test_files_that_do_not_change_stay_the_same_output(tmp_path: Path) -> None:
    target = output(tmp_path)
    folder = target.stat().st_ino
    found = amended({"till.py": FILES["till.py"]}, target)
    assert found is not None
    found.write(force=False)
    assert ([*found.each()], target.stat().st_ino) == ([], folder)


def test_line_ends_that_a_checkout_has_changed_do_not_count(tmp_path: Path) -> None:
    target = output(tmp_path)
    (target / "cart.py").write_bytes(b"things = 2\r\n")
    found = amended({"till.py": "coins = 3\n"}, target)
    assert found is not None
    assert [*found.each()] == [("changed", NAME), ("changed", "till.py")]
    found.write(force=False)
    assert (target / "cart.py").read_bytes() == b"things = 2\r\n"


def test_a_file_that_the_output_lacks_is_none_of_it(tmp_path: Path) -> None:
    assert amended({"bell.py": "", "till.py": ""}, output(tmp_path)) is None


@pytest.mark.parametrize("path", ["cart.py", "till.py", NAME])
def test_an_output_that_is_not_as_its_manifest_says_is_left_alone(tmp_path: Path, path: str) -> None:
    target = output(tmp_path)
    (target / path).write_text("things = 5\n", "utf-8")
    assert amended({"till.py": "coins = 3\n"}, target) is None
    (target / path).unlink()
    assert amended({"till.py": "coins = 3\n"}, target) is None


def test_where_others_have_written_meanwhile_the_whole_output_is_made(tmp_path: Path) -> None:
    target = output(tmp_path)
    found = amended({"till.py": "coins = 3\n"}, target)
    assert found is not None
    others = {**FILES, "__init__.py": "others = 1\n"}
    write({**others, NAME: manifest(others)}, target)
    found.write(force=False)
    assert texts(target)["cart.py"] == "whole = 1\n"


def test_others_may_have_written_the_same(tmp_path: Path) -> None:
    target = output(tmp_path)
    found = amended({"till.py": "coins = 3\n"}, target)
    after = {**FILES, "till.py": "coins = 3\n"}
    write({**after, NAME: manifest(after)}, target)
    folder = target.stat().st_ino
    assert found is not None
    found.write(force=False)
    assert (texts(target), target.stat().st_ino) == ({**after, NAME: manifest(after)}, folder)
