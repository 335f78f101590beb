"""Writing is all or nothing, spares what is not ours, and drift says what writing would change."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from codegen.output import present
from codegen.output.manifest import DOCUMENTS, NAME, manifest
from codegen.output.refusals import WriteError
from codegen.output.writer import check, compare, holds_conflict, write, write_file


def package(files: dict[str, str]) -> dict[str, str]:
    """A small package: some files and their manifest."""
    return {**files, NAME: manifest(files)}


CART = "shop/_cart.py"
COMMON = {"__init__.py": "", "py.typed": "", "shop/__init__.py": "from . import _cart\n"}
ONE = package(
    {**COMMON, "shop/_cart.py": "class Cart:\n    key: str\n", "shop/_line.py": "class Line: ...\n"}
)
TWO = package({**COMMON, "shop/_cart.py": "class Cart:\n    name: str\n"})


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "deep" / "bindings"


def contents(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text("utf-8")
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_what_is_written_is_what_was_made(target: Path) -> None:
    write(ONE, target)
    assert contents(target) == ONE
    assert os.listdir(target.parent) == ["bindings"]


def test_what_is_no_longer_emitted_disappears_and_what_is_not_ours_stays(target: Path) -> None:
    write(ONE, target)
    (target / "shop" / "notes.txt").write_text("mine", "utf-8")
    (target / "shop" / "__pycache__").mkdir()
    (target / "shop" / "__pycache__" / "old.pyc").write_bytes(b"")
    write(TWO, target)
    assert contents(target) == {**TWO, "shop/notes.txt": "mine"}


def test_an_empty_folder_is_as_good_as_none(target: Path) -> None:
    target.mkdir(parents=True)
    write(ONE, target)
    assert contents(target) == ONE


def test_a_file_in_the_place_of_the_folder_is_not_touched(target: Path) -> None:
    target.parent.mkdir(parents=True)
    target.write_text("precious", "utf-8")
    with pytest.raises(WriteError):
        write(ONE, target)
    assert target.read_text("utf-8") == "precious"


@pytest.mark.parametrize("step", [0, 1, 2, 3])
def test_a_failure_while_swapping_leaves_what_was_there(
    target: Path, monkeypatch: pytest.MonkeyPatch, step: int, renamed: None
) -> None:
    write(ONE, target)
    replace, calls = os.replace, list[int]()

    def fail_once(source: Path, destination: Path) -> None:
        calls.append(1)
        if len(calls) == step + 1:
            raise OSError(28, "No space left on device")
        replace(source, destination)

    monkeypatch.setattr(os, "replace", fail_once)
    with pytest.raises(WriteError, match="No space left on device"):
        write(TWO, target)
    assert contents(target) == ONE
    assert os.listdir(target.parent) == ["bindings"]


def test_a_failure_while_writing_leaves_what_was_there(target: Path) -> None:
    write(ONE, target)
    with pytest.raises(WriteError):
        write({**TWO, "shop/" + "x" * 400: ""}, target)
    assert contents(target) == ONE
    assert os.listdir(target.parent) == ["bindings"]


def test_a_linked_folder_stays_linked(target: Path, tmp_path: Path) -> None:
    write(ONE, target)
    link = tmp_path / "link"
    link.symlink_to(target, target_is_directory=True)
    write(TWO, link)
    assert link.is_symlink()
    assert contents(target) == TWO


def test_one_file_is_written_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "deep" / "api.json"
    write_file(path, "one\n")
    assert path.read_bytes() == b"one\n"

    def fail(source: Path, destination: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", fail)
    with pytest.raises(WriteError, match="No space left"):
        write_file(path, "two\n")
    assert path.read_bytes() == b"one\n"
    assert os.listdir(path.parent) == ["api.json"]


def test_files_that_are_one_where_case_folds_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Documents are called like their types; there the second would take the first one's place."""

    def exists(path: Path) -> bool:
        here = path.parent.iterdir() if path.parent.is_dir() else ()
        return any(other.name.lower() == path.name.lower() for other in here)

    monkeypatch.setattr(Path, "exists", exists)
    target = tmp_path / "docs"
    files = {"shop/event.rst": "one", "shop/Event.rst": "other", NAME: "{}"}
    with pytest.raises(WriteError, match="nothing but capitals") as refused:
        write(files, target, DOCUMENTS)
    assert refused.value.path == target / "shop" / "Event.rst"
    assert not target.exists()
    assert [*tmp_path.iterdir()] == []
    write({"shop/event.rst": "one", "shop/Events.rst": "other", NAME: "{}"}, target, DOCUMENTS)


def test_whether_an_output_could_be_written_is_seen_before_it_is_made(target: Path) -> None:
    """Folders that are not there yet would be made; nothing is made by looking."""
    check(target)
    assert not target.parent.exists()
    write(ONE, target)
    check(target)
    with pytest.raises(WriteError, match="holds no generated documents"):
        check(target, DOCUMENTS)


def test_a_file_above_an_output_is_in_its_way(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("precious", "utf-8")
    with pytest.raises(WriteError, match="Not a directory") as refused:
        check(tmp_path / "out" / "deep" / "bindings")
    assert refused.value.path == tmp_path / "out"


@pytest.mark.parametrize("lacking", [os.W_OK, os.X_OK])
def test_a_folder_that_takes_no_files_is_told_of(
    tmp_path: Path, target: Path, monkeypatch: pytest.MonkeyPatch, lacking: int
) -> None:
    """The system is played, since some users may do everything."""
    asked = list[Path]()

    def access(path: Path, mode: int) -> bool:
        asked.append(path)
        return not mode & lacking

    monkeypatch.setattr(os, "access", access)
    with pytest.raises(WriteError, match="Permission denied") as refused:
        check(target)
    assert refused.value.path == asked[0] == tmp_path
    target.parent.mkdir()
    with pytest.raises(WriteError):
        check(target)
    assert asked[1] == target.parent


def test_links_of_a_person_stay_links(target: Path, tmp_path: Path) -> None:
    """Also those to folders, to nothing, and from an empty place; what they lead to is not copied."""
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "big.bin").write_text("large", "utf-8")
    write(ONE, target)
    for name, goal in {
        "folder": elsewhere,
        "file": elsewhere / "big.bin",
        "nothing": tmp_path / "no",
    }.items():
        (target / "shop" / name).symlink_to(goal)
    write(TWO, target)
    assert (target / "shop" / "folder").readlink() == elsewhere
    assert (target / "shop" / "file").readlink() == elsewhere / "big.bin"
    assert (target / "shop" / "nothing").readlink() == tmp_path / "no"
    assert [path.name for path in elsewhere.iterdir()] == ["big.bin"]


def test_times_and_modes_of_what_a_person_keeps_stay(target: Path) -> None:
    write(ONE, target)
    (target / "empty").mkdir(mode=0o750)
    (target / "run.sh").write_text("true", "utf-8")
    (target / "run.sh").chmod(0o755)
    for path in (target / "empty", target / "run.sh"):
        os.utime(path, (1_000_000, 1_000_000))
    write(TWO, target)
    assert ((target / "empty").stat().st_mode & 0o777, (target / "run.sh").stat().st_mode & 0o777) == (
        0o750,
        0o755,
    )
    assert {(target / name).stat().st_mtime for name in ("empty", "run.sh")} == {1_000_000}


def test_what_a_person_keeps_is_in_the_new_folder_before_it_takes_the_place_of_the_old_one(
    target: Path, monkeypatch: pytest.MonkeyPatch, renamed: None
) -> None:
    """At no moment is the output there without it."""
    write(ONE, target)
    (target / "notes.txt").write_text("mine", "utf-8")
    replace, seen = os.replace, list[bool]()

    def look(source: Path, place: Path) -> None:
        if place == target:
            seen.append((source / "notes.txt").is_file())
        replace(source, place)

    monkeypatch.setattr(os, "replace", look)
    write(TWO, target)
    assert seen == [True]


def test_what_is_compiled_is_not_kept_and_what_is_called_alike_is(target: Path) -> None:
    write(ONE, target)
    for name in ("__pycache__", "pycache"):
        (target / "mine" / name).mkdir(parents=True)
        (target / "mine" / name / "x.pyc").write_bytes(b"1")
    write(TWO, target)
    assert {*contents(target)} - {*TWO} == {"mine/pycache/x.pyc"}


@pytest.mark.parametrize("left", ["ours", "theirs", "neither"])
def test_only_whole_conflicts_count(target: Path, left: str) -> None:
    assert not holds_conflict(target)
    write(ONE, target)
    assert not holds_conflict(target)
    marks = {"ours": "<<<<<<< a\n", "theirs": ">>>>>>> b\n", "neither": "=======\n"}
    (target / NAME).write_text(marks[left] + ONE[NAME], "utf-8")
    assert not holds_conflict(target)
    (target / NAME).write_text("<<<<<<< a\n" + ONE[NAME] + "=======\n>>>>>>> b\n", "utf-8")
    assert holds_conflict(target)


@pytest.mark.parametrize("kind", ["file", "pipe"])
def test_text_is_written_as_utf_8_with_its_own_line_ends(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "x"
    end = pipe(path) if kind == "pipe" else None
    write_file(path, "caf\xe9\r\n\n")
    assert (os.read(end, 99) if end is not None else path.read_bytes()) == b"caf\xc3\xa9\r\n\n"
    assert os.listdir(tmp_path) == ["x"]
    if end is not None:
        assert path.is_fifo()
        os.close(end)


def pipe(path: Path) -> int:
    """Make a pipe that somebody reads, which is the descriptor."""
    os.mkfifo(path)
    return os.open(path, os.O_RDWR | os.O_NONBLOCK)


def test_a_file_does_not_take_the_place_of_a_folder(tmp_path: Path) -> None:
    (tmp_path / "x").mkdir()
    with pytest.raises(WriteError, match="directory") as refused:
        write_file(tmp_path / "x", "one")
    assert refused.value.path == tmp_path / "x"
    assert os.listdir(tmp_path) == ["x"]


def test_folders_that_held_nothing_but_folders_disappear(target: Path) -> None:
    files = {"shop/deep/Cart.rst": "one"}
    write({**files, NAME: manifest(files, DOCUMENTS)}, target, DOCUMENTS)
    write({NAME: manifest({}, DOCUMENTS)}, target, DOCUMENTS)
    assert os.listdir(target) == [NAME]


def test_a_folder_that_a_person_has_emptied_is_filled_again(target: Path) -> None:
    write(ONE, target)
    for path in (target / "shop").iterdir():
        path.unlink()
    write(ONE, target)
    assert contents(target) == ONE


def test_folders_of_what_is_no_longer_emitted_disappear(target: Path) -> None:
    write(package({**COMMON, "shop/deep/__init__.py": "", "shop/deep/_line.py": ""}), target)
    assert (target / "shop" / "deep").is_dir()
    write(ONE, target)
    assert not (target / "shop" / "deep").exists()


@pytest.mark.parametrize("times", [1, 3])
def test_what_others_write_meanwhile_is_no_edit(
    target: Path, monkeypatch: pytest.MonkeyPatch, times: int
) -> None:
    """Their manifest is not that of the files before."""
    write(ONE, target)
    load, others = present.load, [TWO, ONE, TWO][:times]

    def read(path: Path | str) -> str | None:
        if Path(path).name == "_cart.py" and others:
            write_now, others[:] = others[0], others[1:]
            monkeypatch.setattr(present, "load", load)
            write(write_now, target)
            monkeypatch.setattr(present, "load", read)
        return load(path)

    monkeypatch.setattr(present, "load", read)
    found = compare(ONE, target)
    assert (found.edited, others) == ((), [])
    assert dict(found.before) == TWO


def test_an_output_that_never_rests_is_taken_as_it_is(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(ONE, target)
    load = present.load

    def read(path: Path | str) -> str | None:
        if Path(path).name == NAME:
            os.utime(path, ns=(0, os.stat(path).st_mtime_ns + 1_000_000))
        return load(path)

    monkeypatch.setattr(present, "load", read)
    assert not any(compare(ONE, target).each())


def test_what_is_wrong_with_an_output_that_rests_is_told(target: Path) -> None:
    target.mkdir(parents=True)
    (target / "mine").write_text("", "utf-8")
    with pytest.raises(WriteError, match="holds no generated package"):
        compare(ONE, target)
