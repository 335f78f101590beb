"""Writing is all or nothing, spares what is not ours, and drift says what writing would change."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from codegen.emit import WriteError, drift, emit, write
from codegen.emit.manifest import DOCUMENTS, NAME
from codegen.emit.writer import write_file
from tests.emit.factories import api, data, prop

ONE = emit(api(data("shop.Cart", prop("key")), data("shop.Line")))
TWO = emit(api(data("shop.Cart", prop("name"))))


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "deep" / "bindings"


def contents(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text("utf-8")
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_what_is_written_is_what_was_emitted(target: Path) -> None:
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
    "manifest", [None, "", "{}", "[]", '{"format": "vim-package"}', '{"files": {}}', "\ud800"]
)
def test_a_folder_without_a_manifest_of_ours_is_not_touched(target: Path, manifest: str | None) -> None:
    target.mkdir(parents=True)
    (target / "work.py").write_text("precious", "utf-8")
    if manifest is not None:
        (target / NAME).write_bytes(manifest.encode("utf-8", "surrogatepass"))
    for act in (write, drift):
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


@pytest.mark.parametrize("step", [0, 1])
def test_a_failure_while_swapping_leaves_what_was_there(
    target: Path, monkeypatch: pytest.MonkeyPatch, step: int
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
    assert drift(ONE, target) == ""


def test_drift_is_a_unified_diff_and_writes_nothing(target: Path) -> None:
    write(ONE, target)
    difference = drift(TWO, target)
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
    difference = drift(ONE, target)
    assert "-x = 1\n\\ No newline at end of file\n" in difference
    assert "--- /dev/null\n+++ b/shop/_line.py\n" in difference
    assert "--- /dev/null\n+++ b/py.typed\n" in difference


def test_drift_against_nothing_is_everything(target: Path) -> None:
    assert drift(ONE, target).count("--- /dev/null\n") == len(ONE)
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
        monkeypatch.setattr(Path, "write_text", full)
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
