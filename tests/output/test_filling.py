"""What does not change is the same file afterwards, with its times; what was there keeps its mode."""

from __future__ import annotations

import errno
import os
import shutil
import sys
from pathlib import Path

import pytest

from codegen.output.refusals import WriteError
from codegen.output.writer import write
from tests.output.test_writer import CART, ONE, TWO, contents

SAME = "shop/__init__.py"
LONG_AGO = (1_000_000, 1_000_000)


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """A package that was written long ago."""
    target = tmp_path / "bindings"
    write(ONE, target)
    age(target)
    return target


def age(folder: Path) -> None:
    for path in (*sorted(folder.rglob("*"), reverse=True), folder):
        os.utime(path, LONG_AGO, follow_symlinks=False)


@pytest.fixture(params=["linked", "copied", "copied, as there is no such call"])
def kept(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """How files are kept: the file system may have no hard links, or the system no call that spares links."""
    error = {
        "copied": OSError(errno.EPERM, "Operation not permitted"),
        "copied, as there is no such call": NotImplementedError(),
    }.get(request.param)

    def refuse(*_: object, **__: object) -> None:
        assert error is not None
        raise error

    if error is not None:
        monkeypatch.setattr(os, "link", refuse)
    way: str = request.param
    return way


def times(folder: Path) -> dict[str, float]:
    return {
        path.relative_to(folder).as_posix(): path.lstat().st_mtime for path in (folder, *folder.rglob("*"))
    }


def test_only_what_changes_is_written(target: Path, kept: str) -> None:
    before = (target / SAME).stat()
    write(TWO, target)
    assert contents(target) == TWO
    after = (target / SAME).stat()
    assert (after.st_mtime_ns, after.st_mode) == (before.st_mtime_ns, before.st_mode)
    assert (after.st_ino == before.st_ino) is (kept == "linked")
    assert after.st_nlink == 1
    new = {path for path, time in times(target).items() if time != LONG_AGO[0]}
    assert new == {"shop", CART, "_manifest.json"}


def test_where_nothing_changes_nothing_is_written(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not even beside it; line ends are no change, and neither is what a person keeps."""
    (target / CART).write_bytes(ONE[CART].replace("\n", "\r\n").encode())
    (target / "notes.txt").write_text("mine", "utf-8")
    age(target.parent)
    write(ONE, target)
    assert {*times(target.parent).values()} == {LONG_AGO[0]}
    assert b"\r\n" in (target / CART).read_bytes()


def test_a_file_that_is_kept_keeps_the_line_ends_of_a_checkout(target: Path) -> None:
    (target / SAME).write_bytes(ONE[SAME].replace("\n", "\r\n").encode())
    write(TWO, target)
    assert (target / SAME).read_bytes() == ONE[SAME].replace("\n", "\r\n").encode()


def test_files_of_a_person_are_the_same_files_so_that_whoever_has_one_open_writes_to_it(
    target: Path,
) -> None:
    with (target / "shop" / "notes.txt").open("a", encoding="utf-8") as notes:
        notes.write("one")
        notes.flush()
        write(TWO, target)
        notes.write(", two")
    assert (target / "shop" / "notes.txt").read_text("utf-8") == "one, two"


def test_compiled_modules_stay_with_the_modules_that_do(target: Path, kept: str) -> None:
    """Of a module that changes in the same second, to as many characters, Python would take the old one."""
    (target / "shop" / "mine.py").write_text("", "utf-8")
    tag = sys.implementation.cache_tag
    for name in ("__init__", "_cart", "_line", "mine", "gone"):
        for more in ("", ".opt-1"):
            cache = target / "shop" / "__pycache__" / f"{name}.{tag}{more}.pyc"
            cache.parent.mkdir(exist_ok=True)
            cache.write_bytes(b"compiled")
    (target / "__pycache__").mkdir()
    (target / "__pycache__" / f"__init__.{tag}.pyc").write_bytes(b"compiled")
    write(TWO, target)
    found = {path.relative_to(target).as_posix() for path in target.rglob("*.pyc")}
    assert found == {
        f"__pycache__/__init__.{tag}.pyc",
        *(
            f"shop/__pycache__/{name}.{tag}{more}.pyc"
            for name in ("__init__", "mine")
            for more in ("", ".opt-1")
        ),
    }


def test_a_cache_that_is_a_link_is_left_alone(target: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "__init__.pyc").write_bytes(b"")
    (target / "shop" / "__pycache__").symlink_to(elsewhere)
    write(TWO, target)
    assert not os.path.lexists(target / "shop" / "__pycache__")
    assert os.listdir(elsewhere) == ["__init__.pyc"]


def test_folders_keep_their_modes_and_times_where_their_names_stay(target: Path, kept: str) -> None:
    for name, mode in (("mine", 0o750), ("mine/deep", 0o500), ("shop", 0o711)):
        (target / name).mkdir(exist_ok=True)
        (target / name).chmod(mode)
    (target / "mine" / "notes.txt").write_text("mine", "utf-8")
    target.chmod(0o770)
    age(target)
    write(TWO, target)
    modes = {name: (target / name).stat().st_mode & 0o777 for name in (".", "shop", "mine", "mine/deep")}
    assert modes == {".": 0o770, "shop": 0o711, "mine": 0o750, "mine/deep": 0o500}
    old = [name for name in modes if (target / name).stat().st_mtime == LONG_AGO[0]]
    assert old == [".", "mine", "mine/deep"]  # from shop, a file has gone


def test_what_a_person_removes_meanwhile_is_gone(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (target / "notes.txt").write_text("mine", "utf-8")
    link, refused = os.link, list[Path]()

    def remove(source: str, place: str, **options: bool) -> None:
        if Path(source).name == "notes.txt":
            Path(source).unlink()
            refused.append(Path(source))
        link(source, place, **options)

    monkeypatch.setattr(os, "link", remove)
    write(TWO, target)
    assert contents(target) == TWO
    assert refused


def test_nothing_is_ever_written_into_a_file_that_both_folders_have(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where a file system takes two names for one, a copy would be."""
    (target / "NOTES.txt").write_text("mine", "utf-8")

    def refuse(source: Path, place: Path, **_: bool) -> None:
        raise FileExistsError(errno.EEXIST, "File exists", str(place))

    def copy(*_: object, **__: object) -> None:
        raise AssertionError

    monkeypatch.setattr(os, "link", refuse)
    monkeypatch.setattr(shutil, "copy2", copy)
    with pytest.raises(WriteError, match="File exists"):
        write(TWO, target)
    assert contents(target) == {**ONE, "NOTES.txt": "mine"}


def test_a_generated_file_in_the_place_of_which_a_person_has_put_a_link_is_written(
    target: Path, tmp_path: Path
) -> None:
    """What the link leads to is not."""
    elsewhere = tmp_path / "elsewhere.py"
    elsewhere.write_text(ONE[CART], "utf-8")
    (target / CART).unlink()
    (target / CART).symlink_to(elsewhere)
    write(TWO, target)
    assert not (target / CART).is_symlink()
    assert (contents(target), elsewhere.read_text("utf-8")) == (TWO, ONE[CART])
