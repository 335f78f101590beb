"""Raced and disturbed writers: nothing of a person's is lost, and nothing is left behind."""

from __future__ import annotations

import os
import shutil
import sys
from concurrent.futures import ThreadPoolExecutor, wait
from pathlib import Path

import pytest

from codegen.output.manifest import NAME
from codegen.output.workplace import prefix, turn, workplace
from codegen.output.writer import recover, write, write_file
from tests.output.test_writer import contents, package

if sys.platform != "win32":
    import fcntl

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there are no such locks and no fork")
ONE = package({"__init__.py": "", "shop/_cart.py": "one"})
TWO = package({"__init__.py": "", "shop/_till.py": "two"})


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "out" / "bindings"


def test_what_is_left_of_a_removal_in_any_order_is_nobodys(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Killed while it removes what was there before, and the manifest went first."""

    def remove(folder: Path, ignore_errors: bool = False) -> None:
        for listed in folder.rglob("_manifest.json"):
            listed.unlink()
        raise KeyboardInterrupt

    write(ONE, target)
    with monkeypatch.context() as patch:
        patch.setattr(shutil, "rmtree", remove)
        with pytest.raises(KeyboardInterrupt):
            write(TWO, target)
    assert len(os.listdir(target.parent)) == 2  # what was there before is still in its folder
    write(TWO, target)
    assert contents(target) == TWO
    assert os.listdir(target.parent) == ["bindings"]


@pytest.mark.parametrize("fails", [False, True])
def test_the_next_writer_can_begin_at_once(tmp_path: Path, fails: bool) -> None:
    """Whatever became of the one before; without it, he would wait for ever."""
    folder = os.open(tmp_path, os.O_RDONLY)

    def act() -> None:
        out, recover = tmp_path / "out", list[Path]().append
        with turn(out, recover), workplace(out, recover) as place:
            assert place.is_dir()
            with pytest.raises(BlockingIOError):
                fcntl.flock(folder, fcntl.LOCK_EX | fcntl.LOCK_NB)
            if fails:
                raise ArithmeticError

    try:
        act()
    except ArithmeticError as error:
        kept = error  # as its traceback keeps all that its functions had
        assert (fails, str(kept)) == (True, "")
    fcntl.flock(folder, fcntl.LOCK_EX | fcntl.LOCK_NB)
    os.close(folder)


def test_what_a_writer_who_lives_has_made_so_far_is_left_to_him(target: Path) -> None:
    """Where nobody waits for him; once he is gone, it goes."""
    left = target.with_name(f"{prefix(target)}left_one")
    left.mkdir(parents=True)
    folder = os.open(target.parent, os.O_RDONLY)
    fcntl.flock(folder, fcntl.LOCK_EX)
    recover(target)
    assert left.is_dir()
    os.close(folder)
    recover(target)
    assert not left.exists()


@pytest.mark.parametrize("lacking", [os.W_OK, os.X_OK])
def test_folders_that_a_person_has_protected_can_be_removed(
    target: Path, monkeypatch: pytest.MonkeyPatch, lacking: int
) -> None:
    """The system is played, since some users may do everything. What a link leads to stays as it is."""
    left, elsewhere = target.with_name(f"{prefix(target)}left_one"), target.with_name("elsewhere")
    (left / "gone" / "mine" / "deep").mkdir(parents=True)
    elsewhere.mkdir()
    (left / "link").symlink_to(elsewhere)
    for path in (elsewhere, left / "gone" / "mine", left / "gone" / "mine" / "deep"):
        path.chmod(0o500)
    remove, seen = shutil.rmtree, dict[str, int]()

    def look(folder: Path) -> None:
        seen.update({path.name: path.stat().st_mode & 0o777 for path in folder.rglob("*")})
        remove(folder)

    def access(path: str, mode: int) -> bool:
        return not (mode & lacking and os.stat(path).st_mode & 0o777 == 0o500)

    with monkeypatch.context() as patch:
        patch.setattr(shutil, "rmtree", look)
        patch.setattr(os, "access", access)
        write(ONE, target)
    assert (seen["mine"], seen["deep"], seen["link"]) == (0o700, 0o700, 0o500)
    assert {*os.listdir(target.parent)} == {"bindings", "elsewhere"}


def test_an_error_is_not_hidden_by_that_of_putting_back(tmp_path: Path) -> None:
    def refuse(left: Path) -> None:
        raise OSError(28, "No space left on device")

    with pytest.raises(ArithmeticError), workplace(tmp_path / "out", refuse):
        raise ArithmeticError
    assert len([*tmp_path.iterdir()]) == 1  # for the next run


def test_folders_above_an_output_are_made(tmp_path: Path) -> None:
    write(ONE, tmp_path / "so" / "very" / "deep")
    assert contents(tmp_path / "so" / "very" / "deep") == ONE


def test_what_was_made_anew_after_a_kill_keeps_its_own_and_gets_back_what_it_lacks(target: Path) -> None:
    write(ONE, target)
    (target / "notes.txt").write_text("mine", "utf-8")
    left = target.with_name(f"{prefix(target)}left_one")
    left.mkdir()
    target.rename(left / "old")
    target.mkdir()
    for path, text in ONE.items():
        (target / path).parent.mkdir(exist_ok=True)
        (target / path).write_text(text, "utf-8")
    write(TWO, target)
    assert contents(target) == {**TWO, "notes.txt": "mine"}
    assert os.listdir(target.parent) == ["bindings"]


def test_several_writers_at_once_take_turns(target: Path) -> None:
    packages = [package({"__init__.py": str(number), f"shop/_cart{number}.py": "one"}) for number in range(4)]
    with ThreadPoolExecutor(8) as pool:
        for done in [pool.submit(write, files, target) for files in packages * 4]:
            done.result()
    assert contents(target) in packages
    assert os.listdir(target.parent) == ["bindings"]


def test_the_folder_of_a_writer_that_lives_is_not_touched(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The second writer starts while the first one is about to swap."""
    replace, seen = os.replace, list[bool]()
    with ThreadPoolExecutor(1) as pool:

        def meet(source: Path, place: Path) -> None:
            if not seen:
                seen.append(True)
                wait([pool.submit(write_file, target, "a file")], timeout=0.5)  # it waits for its turn
            replace(source, place)

        monkeypatch.setattr(os, "replace", meet)
        write(ONE, target)
    assert contents(target) == ONE


def test_empty_folders_of_a_person_stay(target: Path) -> None:
    write(ONE, target)
    (target / "mine" / "deep").mkdir(parents=True)
    (target / "shop" / "later").mkdir()
    write(TWO, target)
    assert (target / "mine" / "deep").is_dir()
    assert (target / "shop" / "later").is_dir()
    assert contents(target) == TWO


def test_a_file_that_a_person_saves_meanwhile_stays(
    target: Path, monkeypatch: pytest.MonkeyPatch, each_way: str
) -> None:
    write(ONE, target)
    notes, late = target / "notes.txt", target / "late.txt"
    notes.write_text("old", "utf-8")
    os.utime(notes, (1, 1))
    replace = os.replace

    def save(source: Path, place: Path) -> None:
        if place.name == "old":
            notes.write_text("mine", "utf-8")
            late.write_text("mine, too", "utf-8")
        replace(source, place)

    monkeypatch.setattr(os, "replace", save)
    write(TWO, target)
    assert contents(target) == {**TWO, "notes.txt": "mine", "late.txt": "mine, too"}


@pytest.mark.parametrize("newer", ["left", "made anew", "neither"])
def test_of_two_files_of_a_person_the_newer_one_stays(target: Path, newer: str) -> None:
    """One was in the folder that a killed run had taken away, one was saved in the meantime."""
    write(ONE, target)
    (target / "notes.txt").write_text("left", "utf-8")
    left = target.with_name(f"{prefix(target)}left_one")
    left.mkdir()
    target.rename(left / "old")
    write(ONE, target.with_name("again"))
    target.with_name("again").rename(target)
    (target / "notes.txt").write_text("made anew", "utf-8")
    for place, text in ((left / "old", "left"), (target, "made anew")):
        os.utime(place / "notes.txt", (5, 5) if text == newer else (1, 1))
    write(TWO, target)
    assert contents(target) == {**TWO, "notes.txt": "left" if newer == "left" else "made anew"}


@pytest.mark.parametrize("there", [None, "no manifest"])
def test_what_a_person_saves_in_an_empty_output_meanwhile_stays(
    target: Path, monkeypatch: pytest.MonkeyPatch, there: str | None, each_way: str
) -> None:
    """Also where it is called like a manifest."""
    target.mkdir(parents=True)
    replace = os.replace

    def save(source: Path, place: Path) -> None:
        if place.name == "old" and not (target / "late").exists():
            (target / "late").mkdir()
            (target / "late" / "notes.txt").write_text("mine", "utf-8")
            if there is not None:
                (target / NAME).write_text(there, "utf-8")
        replace(source, place)

    monkeypatch.setattr(os, "replace", save)
    write(ONE, target)
    assert {*contents(target)} == {*ONE, "late/notes.txt"}


def test_files_and_links_that_are_called_like_a_left_folder_are_somebody_elses(target: Path) -> None:
    write(ONE, target)
    elsewhere = target.parent.parent / "elsewhere"
    (elsewhere / "old").mkdir(parents=True)
    file, link = (target.with_name(prefix(target) + name) for name in ("one_file", "one_link"))
    file.write_text("precious", "utf-8")
    link.symlink_to(elsewhere)
    write(TWO, target)
    assert (contents(target), file.read_text(), link.readlink()) == (TWO, "precious", elsewhere)
    assert (elsewhere / "old").is_dir()


def test_what_runs_for_other_outputs_left_goes_too_unless_it_may_be_all_there_is(target: Path) -> None:
    """Such as that of a file, which is written when it changes only."""
    left = {
        "api.json.codegen-left_one": "new",
        "api.json.codegen-left_two": "gone",
        "other.codegen-left_one": "old",
        "other.codegen-mine": "new",
        "other.codegen-left_one.txt": "new",
    }
    for name, inside in left.items():
        (target.parent / f".{name}" / inside).mkdir(parents=True)
    write(ONE, target)
    assert {*os.listdir(target.parent)} == {"bindings", *(f".{name}" for name in [*left][2:])}


def test_where_there_are_no_locks_nothing_that_was_left_is_touched(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It could be that of a writer who lives."""
    left = target.with_name(f"{prefix(target)}left_one")
    (left / "new").mkdir(parents=True)

    def refuse(*_: object) -> None:
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr("fcntl.flock", refuse)
    write(ONE, target)
    assert contents(target) == ONE
    assert (left / "new").is_dir()


def test_what_cannot_be_deleted_in_the_end_goes_with_the_next_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    out, recover = tmp_path / "out", list[Path]().append
    with monkeypatch.context() as patch, turn(out, recover), workplace(out, recover) as made:
        patch.setattr(os, "rmdir", refused)
    assert made.exists()
    with turn(out, recover):
        assert not made.exists()
