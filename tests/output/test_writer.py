"""Writing is all or nothing, spares what is not ours, and drift says what writing would change."""

from __future__ import annotations

import json
import os
import pickle
from collections.abc import Callable
from pathlib import Path

import pytest

from codegen.output.manifest import DOCUMENTS, NAME, PACKAGE, manifest
from codegen.output.refusals import WriteError
from codegen.output.writer import check, compare, holds_conflict, write, write_file


def package(files: dict[str, str]) -> dict[str, str]:
    """A small package: some files and their manifest."""
    return {**files, NAME: manifest(files)}


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


@pytest.mark.parametrize(
    "there", [None, "", "{}", "[]", '{"format": "vim-package"}', '{"files": {}}', "\ud800"]
)
def test_a_folder_without_a_manifest_of_ours_is_not_touched(target: Path, there: str | None) -> None:
    target.mkdir(parents=True)
    (target / "work.py").write_text("precious", "utf-8")
    if there is not None:
        (target / NAME).write_bytes(there.encode("utf-8", "surrogatepass"))
    for act in (write, compare):
        with pytest.raises(WriteError, match="holds no generated package") as caught:
            act(ONE, target)
        assert caught.value.path == target
    assert (target / "work.py").read_text("utf-8") == "precious"


def test_a_file_in_the_place_of_the_folder_is_not_touched(target: Path) -> None:
    target.parent.mkdir(parents=True)
    target.write_text("precious", "utf-8")
    with pytest.raises(WriteError):
        write(ONE, target)
    assert target.read_text("utf-8") == "precious"


def test_a_file_of_somebody_else_is_not_overwritten(target: Path) -> None:
    write(TWO, target)
    (target / "shop" / "_line.py").write_text("precious", "utf-8")
    with pytest.raises(WriteError, match="in the way"):
        write(ONE, target)
    assert contents(target) == {**TWO, "shop/_line.py": "precious"}


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


@pytest.mark.parametrize("step", ["save", "move"])
def test_a_failure_names_the_path_of_the_user_and_no_folder_that_is_gone(
    step: str, target: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also where the output is a link: what was given is named."""
    given = tmp_path / "given"
    given.symlink_to(target)
    write(ONE, given)
    before = contents(target)

    def full(path: Path, *_: object, **__: object) -> None:
        raise OSError(28, "No space left on device", str(path))

    if step == "save":
        monkeypatch.setattr(Path, "write_bytes", full)
    else:
        monkeypatch.setattr(os, "replace", full)
    file = tmp_path / "api.json"
    acts: dict[Path, Callable[[], None]] = {
        given: lambda: write(ONE, given),
        file: lambda: write_file(file, "{}\n"),
    }
    for path, act in acts.items():
        with pytest.raises(WriteError) as failed:
            act()
        assert (failed.value.path, failed.value.reason) == (path, "No space left on device")
    monkeypatch.undo()
    assert contents(target) == before
    assert not file.exists()


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


def test_a_folder_that_cannot_be_listed_is_no_empty_one(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Otherwise what a person keeps in it would be lost."""
    write(ONE, target)
    (target / "mine").mkdir()
    (target / "mine" / "notes.txt").write_text("precious", "utf-8")
    scan = os.scandir

    def refuse(path: str) -> object:
        if str(path).endswith("mine"):
            raise PermissionError(13, "Permission denied", str(path))
        return scan(path)

    monkeypatch.setattr(os, "scandir", refuse)
    with pytest.raises(WriteError, match="Permission denied") as refused:
        write(TWO, target)
    monkeypatch.undo()
    assert refused.value.path == target / "mine"
    assert contents(target) == {**ONE, "mine/notes.txt": "precious"}


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


def test_an_error_of_writing_can_be_passed_on_between_processes() -> None:
    error = WriteError(Path("out"), "is full")
    again = pickle.loads(pickle.dumps(error))
    assert (again.path, again.reason, str(again)) == (Path("out"), "is full", "out: is full")


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


def test_of_several_files_in_the_way_the_first_by_name_is_told_of(target: Path) -> None:
    write(package({}), target)
    names = [f"{letter}.py" for letter in "hgfedcba"]
    for name in names:
        (target / name).write_text("mine", "utf-8")
    files = dict.fromkeys(names, "ours")
    for act in (write, compare):
        with pytest.raises(WriteError, match="in the way") as refused:
            act(package(files), target)
        assert refused.value.path == target / "a.py"


def test_drift_is_in_the_order_of_names(target: Path) -> None:
    files = {f"{letter}.py": "1\n" for letter in "hgfedcba"}
    shown = [line for line in compare(files, target).drift().splitlines() if line.startswith("+++")]
    assert shown == [f"+++ b/{letter}.py" for letter in "abcdefgh"]


def test_the_line_ends_of_a_system_are_no_drift(target: Path) -> None:
    write(ONE, target)
    for path in (target / "shop" / "_cart.py", target / NAME):
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert compare(ONE, target).drift() == ""


def test_folders_that_held_nothing_but_folders_disappear(target: Path) -> None:
    files = {"shop/deep/Cart.rst": "one"}
    write({**files, NAME: manifest(files, DOCUMENTS)}, target, DOCUMENTS)
    write({NAME: manifest({}, DOCUMENTS)}, target, DOCUMENTS)
    assert os.listdir(target) == [NAME]


@pytest.mark.parametrize(
    ("error", "shown"),
    [
        (OSError("out of luck"), "out of luck"),
        (OSError(5, "Input/output error"), "Input/output error"),
    ],
)
def test_an_error_of_the_system_says_what_it_can(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: OSError, shown: str
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr(os, "replace", fail)
    with pytest.raises(WriteError) as failed:
        write_file(tmp_path / "x", "one")
    assert (failed.value.path, failed.value.reason) == (tmp_path / "x", shown)


@pytest.mark.parametrize(
    ("found", "named"), [("other/x", "other/x"), (".x.codegen-1/new", "x"), (".y.codegen-1/new", None)]
)
def test_only_folders_that_live_for_one_run_are_told_of_as_the_output(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, found: str, named: str | None
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise OSError(5, "Input/output error", str(tmp_path / found))

    monkeypatch.setattr(os, "replace", fail)
    with pytest.raises(WriteError) as failed:
        write_file(tmp_path / "x", "one")
    assert failed.value.path == tmp_path / (named or found)


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


CART = "shop/_cart.py"


def edit(target: Path, path: str = CART) -> str:
    """Change a generated file by hand, and give its text."""
    text = "class Cart: ...  # mine\n"
    (target / path).write_text(text, "utf-8")
    return text


@pytest.mark.parametrize("later", [ONE, TWO, package({})], ids=["as it was", "changed", "gone"])
def test_a_file_that_was_changed_by_hand_is_refused_and_written_over_by_force(
    target: Path, later: dict[str, str]
) -> None:
    write(ONE, target)
    text = edit(target)
    with pytest.raises(WriteError, match="was changed by hand after it was generated") as refused:
        write(later, target)
    assert refused.value.path == target / CART
    assert contents(target) == {**ONE, CART: text}
    assert compare(later, target).edited == (CART,)
    write(later, target, force=True)
    assert contents(target) == later


def test_an_edit_that_is_what_is_wanted_now_is_none(target: Path) -> None:
    """It was moved to where the file is made from."""
    write(ONE, target)
    moved = package({**COMMON, CART: edit(target)})
    assert compare(moved, target).edited == ()
    write(moved, target)
    assert contents(target) == moved


def test_what_a_system_or_a_person_without_changing_it_does_to_a_file_is_no_edit(target: Path) -> None:
    write(ONE, target)
    (target / CART).write_bytes(ONE[CART].replace("\n", "\r\n").encode())
    (target / "shop" / "_line.py").unlink()
    (target / "py.typed").touch()
    assert compare(TWO, target).edited == ()
    write(TWO, target)
    assert contents(target) == TWO


def test_a_manifest_that_is_older_and_has_no_hashes_is_taken(target: Path) -> None:
    write(ONE, target)
    edit(target)
    files = {path: None for path in ONE if path != NAME}
    (target / NAME).write_text(json.dumps({"files": files, "format": PACKAGE.name}), "utf-8")
    write(TWO, target)
    assert contents(target) == TWO


def test_what_a_merge_leaves_is_no_edit_but_what_is_on_neither_side_is(target: Path) -> None:
    write(ONE, target)
    other = package({**COMMON, CART: "theirs\n"})
    ours, theirs = (
        "".join(row for row in text.splitlines(True) if CART in row) for text in (ONE[NAME], other[NAME])
    )
    conflict = f"<<<<<<< ours\n{ours}=======\n{theirs}>>>>>>> theirs\n"
    (target / NAME).write_text(ONE[NAME].replace(ours, conflict), "utf-8")
    for text in (ONE[CART], "theirs\n", "<<<<<<< ours\na\n=======\nb\n>>>>>>> theirs\n"):
        (target / CART).write_text(text, "utf-8")
        assert compare(TWO, target).edited == ()
    edit(target)
    assert compare(TWO, target).edited == (CART,)


def test_changes_are_named_in_order(target: Path) -> None:
    write(package({"b.py": "1", "a.py": "1", "d.py": "1", "c.py": "1", "same.py": ""}), target)
    later = package({"b.py": "2", "a.py": "2", "f.py": "1", "e.py": "1", "same.py": ""})
    assert [*compare(later, target).each()] == [
        *(("added", path) for path in ("e.py", "f.py")),
        *(("changed", path) for path in (NAME, "a.py", "b.py")),
        *(("removed", path) for path in ("c.py", "d.py")),
    ]
    assert [*compare(later, target.with_name("none")).each()] == [("added", path) for path in sorted(later)]


@pytest.mark.parametrize("mine", ["shop/deep/_cart.py/notes.txt", "shop/deep", "shop"])
def test_what_a_person_has_above_or_below_a_wanted_file_is_in_its_way(target: Path, mine: str) -> None:
    write(package({"a.py": "1"}), target)
    (target / mine).parent.mkdir(parents=True, exist_ok=True)
    (target / mine).write_text("precious", "utf-8")
    with pytest.raises(WriteError, match="in the way") as refused:
        write(package({"shop/deep/_cart.py": "1"}), target)
    assert refused.value.path == target / mine
    assert (target / mine).read_text("utf-8") == "precious"


def test_a_link_of_a_person_in_the_place_of_a_folder_is_in_the_way(target: Path, tmp_path: Path) -> None:
    write(ONE, target)
    elsewhere = tmp_path / "elsewhere"
    (target / "shop").rename(elsewhere)
    (target / "shop").symlink_to(elsewhere)
    with pytest.raises(WriteError, match="in the way") as refused:
        write(TWO, target)
    assert refused.value.path == target / "shop"
    assert (elsewhere / "_line.py").is_file()


def test_an_empty_folder_of_a_person_takes_files(target: Path) -> None:
    write(package({"a.py": "1"}), target)
    (target / "shop" / "deep").mkdir(parents=True)
    files = package({"shop/deep/_cart.py": "1"})
    write(files, target)
    assert contents(target) == files
