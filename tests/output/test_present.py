"""What is in the folder of an output: what is a person's stays, and what was changed by hand is told."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from codegen.output.manifest import NAME, PACKAGE
from codegen.output.refusals import WriteError
from codegen.output.writer import compare, write
from tests.output.test_writer import CART, COMMON, ONE, TWO, contents, package


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "deep" / "bindings"


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


def test_a_file_of_somebody_else_is_not_overwritten(target: Path) -> None:
    write(TWO, target)
    (target / "shop" / "_line.py").write_text("precious", "utf-8")
    with pytest.raises(WriteError, match="in the way"):
        write(ONE, target)
    assert contents(target) == {**TWO, "shop/_line.py": "precious"}


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
