"""Where nobody can move an output's folder, it is remade file by file; the next run ends what one began."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

import pytest

from codegen.output.refusals import WriteError
from codegen.output.writer import recover, write
from tests.output.test_killed import MINE, ONE, TWO, begin, killed_at
from tests.output.test_writer import contents, package

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no fork")


@pytest.fixture(params=[errno.EXDEV, errno.EBUSY], ids=["of a lower layer", "mounted"])
def target(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, renamed: None
) -> Path:
    """An output that nobody can move."""
    target, replace = tmp_path / "out" / "bindings", os.replace

    def refuse(source: Path, place: Path) -> None:
        if source == target:
            raise OSError(request.param, os.strerror(request.param), str(source))
        replace(source, place)

    monkeypatch.setattr(os, "replace", refuse)
    return target


def test_an_output_that_cannot_be_moved_is_made_anew_where_it_is(target: Path) -> None:
    begin(target)
    (target / "__init__.py").chmod(0o600)
    folder, mine = target.stat().st_ino, (target / "shop" / "notes.txt").stat().st_ino
    write(TWO, target)
    assert contents(target) == {**TWO, **MINE}
    assert (target.stat().st_ino, (target / "shop" / "notes.txt").stat().st_ino) == (folder, mine)
    assert os.listdir(target.parent) == ["bindings"]


def test_files_that_stay_as_they_are_are_not_written(target: Path) -> None:
    same = {"shop/_same.py": "1"}
    write(package({**same, "a.py": "1"}), target)
    before = (target / "shop" / "_same.py").stat()
    write(package({**same, "a.py": "2"}), target)
    after = (target / "shop" / "_same.py").stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_folders_and_compiled_modules_go_with_the_modules(target: Path) -> None:
    write(package({"a.py": "1", "b.py": "1", "shop/deep/_c.py": "1"}), target)
    for name in ("a", "b", "shop/deep/_c"):
        path = target / name
        (path.parent / "__pycache__").mkdir(exist_ok=True)
        (path.parent / "__pycache__" / f"{path.name}.cpython-311.pyc").write_bytes(b"")
    files = package({"a.py": "1", "b.py": "2"})
    write(files, target)
    assert {path.name for path in target.iterdir()} == {*files, "__pycache__"}
    assert os.listdir(target / "__pycache__") == ["a.cpython-311.pyc"]


def test_a_link_in_the_place_of_a_file_is_replaced(target: Path, tmp_path: Path) -> None:
    begin(target)
    elsewhere = tmp_path / "elsewhere.py"
    elsewhere.write_text(ONE["__init__.py"], "utf-8")
    (target / "__init__.py").unlink()
    (target / "__init__.py").symlink_to(elsewhere)
    write(TWO, target)
    assert contents(target) == {**TWO, **MINE}
    assert (elsewhere.read_text("utf-8"), (target / "__init__.py").is_symlink()) == (
        ONE["__init__.py"],
        False,
    )


@pytest.mark.parametrize("again", ["write", "recover"])
def test_a_run_that_is_killed_at_any_step_is_ended_by_the_next_one(target: Path, again: str) -> None:
    step, between, alive = 0, 0, True
    while alive:
        begin(target)
        alive = killed_at(step, lambda: write(TWO, target))
        between += contents(target) not in ({**ONE, **MINE}, {**TWO, **MINE})
        if again == "recover":
            recover(target)
            assert contents(target) in ({**ONE, **MINE}, {**TWO, **MINE}), step
        else:
            write(TWO, target)
            assert contents(target) == {**TWO, **MINE}, step
        assert os.listdir(target.parent) == ["bindings"], step
        step += 1
    assert between > 1


def test_what_the_system_refuses_on_the_way_is_done_by_the_next_run(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(target)
    replace = os.replace

    def full(source: Path, place: Path) -> None:
        if place == target / "_manifest.json":
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(place))
        replace(source, place)

    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", full)
        with pytest.raises(WriteError, match="No space left"):
            write(TWO, target)
    assert len(os.listdir(target.parent)) == 2
    recover(target)
    assert contents(target) == {**TWO, **MINE}
    assert os.listdir(target.parent) == ["bindings"]


def test_files_come_in_order_and_the_manifest_last(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Until then the one that is there tells what was generated, also of files that have gone since."""
    names = [f"{letter}.py" for letter in "hgfedcba"]
    write(package(dict.fromkeys([*names, "gone.py"], "1")), target)
    replace, seen = os.replace, list[tuple[str, bool]]()

    def look(source: Path, place: Path) -> None:
        if place.parent == target:
            seen.append((place.name, (target / "gone.py").exists()))
        replace(source, place)

    monkeypatch.setattr(os, "replace", look)
    write(package(dict.fromkeys(names, "2")), target)
    assert seen == [*((name, True) for name in sorted(names)), ("_manifest.json", False)]
